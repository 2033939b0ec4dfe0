import { leastWidth } from './number-aside.ts'
import type { LineGroup, Matrix } from './types.ts'

/** Where everything of the matrix stands, in px. */
export type MatrixLayout = {
  /** Width and height of a cell. */
  cell: number
  height: number
  /** Width of the column with the names of sectors; 0 without. */
  sectors: number
  names: number
  /** Right margin: how many partners are met, then findings; `phrases` false = their numbers only. */
  met: number
  findings: number
  phrases: boolean
  /** Height of the heads of the columns; turned when they are too narrow for a name. */
  head: number
  turned: boolean
  /** Left edge of each column within the cells, upper edge of each row below the heads. */
  xs: number[]
  ys: number[]
  across: number
  down: number
  width: number
  /** Wider than the room there is. */
  over: boolean
}

/** Px of the numbers of two findings where there is no room for phrases. */
const TWO_NUMBERS = 62
/** Px of the mark over a turned head, with the air around it. */
const TURNED_MARK = 34

type Try = {
  sectors: number
  names: number
  met: number
  findings: number
  phrases: boolean
  least: number
  height: number
  gap: number
}
const roomy: Try = {
  sectors: 108,
  names: 176,
  met: 138,
  findings: 156,
  phrases: true,
  least: 40,
  height: 32,
  gap: 10,
}
const tight: Try = {
  sectors: 0,
  names: 144,
  met: 112,
  findings: 40,
  phrases: false,
  least: 30,
  height: 28,
  gap: 8,
}
const tries: readonly Try[] = [roomy, { ...roomy, sectors: 0, names: 160, least: 36 }, tight]

/** What names take that must not be cut off, px: those of the rows, turned heads without their mark, and phrases. */
export type WholeNames = { names: number; heads: number; findings: number }

/**
 * As roomy as `room` px allow: first the names of the sectors make way (shape and colour still tell them), then the
 * phrases beside the findings, then the cells narrow, and at last the matrix scrolls. `whole`: on paper names are not cut off, and take what they need.
 */
export function layoutOf(matrix: Matrix, room: number, whole: WholeNames | null = null): MatrixLayout {
  const { by, lines, groups } = matrix
  const bySector = by === 'sector'
  const grouped = groups.some(({ sector }) => sector !== null)
  const namesOf = (one: Try) => whole?.names ?? one.names
  const findingsOf = (one: Try) => (whole === null ? one.findings : one.phrases ? whole.findings : TWO_NUMBERS)
  const wish = (one: Try) => {
    const beside = (grouped ? one.sectors : 0) + namesOf(one) + one.met + findingsOf(one)
    return Math.floor((room - beside - (groups.length - 1) * one.gap - 1) / lines.length)
  }
  const held = bySector ? 76 : widest(matrix)
  const least = (one: Try) => (bySector ? 76 : Math.max(one.least, held))
  const fit = tries.find((one) => wish(one) >= least(one)) ?? tight
  const cell = Math.min(bySector ? 132 : Math.max(42, held), Math.max(least(fit), wish(fit)))
  const height = bySector ? 60 : fit.height
  const sectors = grouped ? fit.sectors : 0
  const turned = !bySector && (whole !== null || cell < 40 || lines.length > 20)
  const xs = places(groups, cell, fit.gap)
  const ys = places(groups, height, fit.gap)
  const across = (xs.at(-1) ?? 0) + cell + 1
  const [names, findings] = [namesOf(fit), findingsOf(fit)]
  const width = sectors + names + across + fit.met + findings
  return {
    cell,
    height,
    sectors,
    names,
    met: fit.met,
    findings,
    phrases: fit.phrases,
    head: turned ? TURNED_MARK + (whole?.heads ?? 82) : 58,
    turned,
    xs,
    ys,
    across,
    down: (ys.at(-1) ?? 0) + height,
    width,
    over: width > room,
  }
}

/** What the fullest cell with a number of a finding needs, px. */
const widest = ({ lines, cell }: Matrix): number =>
  Math.max(0, ...lines.flatMap((_, row) => lines.slice(row).map((_, next) => leastWidth(cell(row, row + next)))))

function places(groups: readonly LineGroup[], size: number, between: number): number[] {
  return groups.flatMap(({ from, to }, index) =>
    Array.from({ length: to - from }, (_, at) => (from + at) * size + index * between),
  )
}

/** The last line that begins at or before `at`; null in a gap, or outside. */
export function lineAt(places: readonly number[], size: number, at: number): number | null {
  const index = places.findLastIndex((place) => place <= at)
  const place = places[index]
  return place === undefined || at >= place + size ? null : index
}
