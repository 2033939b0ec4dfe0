import { lineGroupsOf } from '../../picture/matrix/lines.ts'
import type { Matrix, MatrixLine } from '../../picture/matrix/types.ts'
import type { Scene } from '../../scene/scene.ts'

/** Which lines stand in the light of what is chosen or asked; null where nothing is. */
function litLines({ lines }: Matrix, { marks }: Scene): boolean[] | null {
  const faded = new Set(marks.filter((mark) => mark.faded && !mark.filtered).map(({ id }) => id))
  if (faded.size === 0) return null
  const isLit = ({ mark, sector }: MatrixLine) =>
    mark === null ? marks.some((one) => one.sector === sector && !one.faded) : !faded.has(mark.id)
  return lines.map(isLit)
}

/** A matrix with what lies outside the light made faint, or left out. */
export function lightMatrix(matrix: Matrix, scene: Scene, fit: 'all' | 'lit'): Matrix {
  const lit = litLines(matrix, scene)
  if (lit === null) return matrix
  if (fit === 'lit')
    return pickLines(
      matrix,
      [...lit.keys()].filter((at) => lit[at] === true),
    )
  return {
    ...matrix,
    lines: matrix.lines.map((line, at) => (lit[at] === true ? line : { ...line, filtered: true })),
    cell: (row, column) => {
      const cell = matrix.cell(row, column)
      return lit[row] === true || lit[column] === true ? cell : { ...cell, faded: true }
    },
  }
}

/** Some of its lines: what they have with each other. */
function pickLines(matrix: Matrix, rows: readonly number[]): Matrix {
  const pick = <T>(list: readonly T[]): T[] => rows.flatMap((at) => list.slice(at, at + 1))
  const lines = pick(matrix.lines)
  return {
    ...matrix,
    lines,
    groups: lineGroupsOf(lines, matrix),
    met: pick(matrix.met),
    findings: pick(matrix.findings),
    cell: (row, column) => matrix.cell(rows[row] ?? row, rows[column] ?? column),
  }
}
