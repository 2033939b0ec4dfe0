import { graphInForce } from '../../../domain/records.ts'
import { kinOf } from '../../../domain/kin.ts'
import type { Filters } from '../../scene/filters.ts'
import { applyFilters } from '../../scene/apply-filters.ts'
import type { Scene } from '../../scene/scene.ts'
import type { SceneWords } from '../../scene/words/words.ts'
import { type Cells, makeCells } from './cells.ts'
import type { MatrixChoice } from './choice.ts'
import { fillFindings, cellFindings } from './found.ts'
import { lineGroupsOf, orderLines, partnerLines, sectorLines } from './lines.ts'
import { fillDiffering, fillMeetings, fillTies, type MatrixContext } from './meetings.ts'
import { metOf, shareOut, sumUp } from './sums.ts'
import type { MatrixLine, Matrix } from './types.ts'

/** What the matrix is made of. */
export type Given = { scene: Scene; filters: Filters; words: SceneWords }

/** Who works with whom, every pair: partner by partner, or sector by sector, in the order chosen. */
export function makeMatrix(given: Given, choice: MatrixChoice): Matrix {
  const partners = partnerLines(given.scene)
  const within = cellsOf(given, partners)
  const bySector = choice.by === 'sector'
  const all = bySector ? sectorLines(given.scene, given.words) : partners
  const cells = bySector ? sectorCells(given, all, partners, within) : within
  const met = metOf(all, cells)
  const found = cellFindings(given.scene, all)
  const order = orderLines(
    all,
    choice.order,
    met.map(({ table, floor }) => table + floor),
  )
  const pick = <T>(list: readonly T[]): T[] => order.flatMap((index) => list.slice(index, index + 1))
  const lines = pick(all)
  return {
    ...choice,
    lines,
    groups: lineGroupsOf(lines, choice),
    cell: (row, column) => cells.at(order[row] ?? row, order[column] ?? column),
    met: pick(met),
    findings: pick(found),
    sums: sumUp(all, cells, graphInForce(given.scene.region).ties.length),
  }
}

function cellsOf(given: Given, lines: readonly MatrixLine[]): Cells {
  const { scene, filters } = given
  const cells = makeCells(lines.length)
  // "Only with a question" is about partners: it holds back pairs of two that have none, not what these have with others.
  const shown = applyFilters(scene, { ...filters, onlyGaps: false })
  const context: MatrixContext = { scene: shown, filters, lineOf: lineOf(lines) }
  fillParts(cells, lines, (partner) => kinOf(scene.region, partner).filter((kin) => kin !== partner))
  fillMeetings(context, cells)
  fillTies(
    context,
    cells,
    lines.map(({ size }) => size),
  )
  fillDiffering(context, cells)
  fillFindings(scene, lines, cells)
  const asked = new Set(scene.findings.flatMap(({ marks }) => marks))
  const out = new Set(shown.marks.filter(({ filtered }) => filtered).map(({ id }) => id))
  lines.forEach((line, row) => {
    lines.slice(row).forEach((matrixLine, next) => {
      const quiet = filters.onlyGaps && !asked.has(line.id) && !asked.has(matrixLine.id)
      if (out.has(line.id) || out.has(matrixLine.id) || quiet) cells.set(row, row + next, { faded: true })
    })
  })
  return cells
}

/** One is part of the other where every partner of either has kin among the other's: no tie is to be expected there. */
function fillParts(cells: Cells, lines: readonly MatrixLine[], kin: (partner: string) => readonly string[]): void {
  const related = (from: MatrixLine, to: MatrixLine) => {
    const there = new Set(to.mark?.members)
    return from.size > 0 && from.mark?.members.every((member) => kin(member).some((other) => there.has(other))) === true
  }
  lines.forEach((line, row) => {
    lines.forEach((matrixLine, column) => {
      if (column > row && related(line, matrixLine) && related(matrixLine, line))
        cells.set(row, column, { what: 'part' })
    })
  })
}

function sectorCells(
  given: Given,
  lines: readonly MatrixLine[],
  partners: readonly MatrixLine[],
  within: Cells,
): Cells {
  const { scene, filters } = given
  const cells = makeCells(lines.length)
  const at = new Map(lines.map(({ sector }, index) => [sector, index]))
  const sectorOf = new Map<string, number>()
  for (const mark of scene.marks)
    for (const id of [mark.id, ...mark.members]) sectorOf.set(id, at.get(mark.sector) ?? -1)
  const context: MatrixContext = { scene, filters, lineOf: sectorOf }
  fillMeetings(context, cells)
  fillTies(context, cells, null)
  const counted = partners.filter(({ size }) => size > 0)
  shareOut(cells, counted, within, (index) => at.get(counted[index]?.sector ?? 'support') ?? 0)
  fillFindings(scene, lines, cells)
  lines.forEach((line, row) => {
    lines.forEach((matrixLine, column) => {
      if (line.filtered || matrixLine.filtered) cells.set(row, column, { faded: true })
    })
  })
  return cells
}

function lineOf(lines: readonly MatrixLine[]): Map<string, number> {
  const known = new Map<string, number>()
  lines.forEach(({ id, mark }, index) => {
    for (const one of [id, ...(mark?.members ?? [])]) known.set(one, index)
  })
  return known
}
