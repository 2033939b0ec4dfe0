import type { RegionGraph } from '../../../contract/graph.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { passes } from '../../scene/apply-filters.ts'
import type { Filters } from '../../scene/filters.ts'
import { groupBy } from '../../scene/group.ts'
import { howOf, sideOfLevel, strengthOf } from '../../scene/pair/sides.ts'
import type { Row, Scene, Seat, Side } from '../../scene/scene.ts'
import type { Cells } from './cells.ts'

/** What the cells are filled from. `lineOf`: by partner id or mark id the line it stands in. */
export type MatrixContext = { graph: RegionGraph; scene: Scene; filters: Filters; lineOf: ReadonlyMap<string, number> }

type Sitting = { line: number; partners: Set<string>; stated: boolean; held: boolean }
const own = ({ how }: Seat) => how === 'stated' || how === 'inferred'

/** Marks each body and activity in the cells of those who sit there: by own statements, never through kin. */
export function fillMeetings({ scene, lineOf }: MatrixContext, cells: Cells): void {
  const seatsAt = groupBy(scene.seats.filter(own), ({ row }) => row)
  for (const row of scene.rows) {
    const sitting = [...groupBy(seatsAt.get(row.id) ?? [], ({ mark }) => lineOf.get(mark))].flatMap(
      ([line, seats]): Sitting[] => (line === undefined ? [] : [sits(line, seats)]),
    )
    sitting.forEach((one, index) => {
      for (const other of sitting.slice(index)) if (one !== other || one.partners.size > 1) meet(cells, row, one, other)
    })
  }
}

const sits = (line: number, seats: readonly Seat[]): Sitting => ({
  line,
  partners: new Set(seats.flatMap(({ involvements }) => involvements.map(({ partner }) => partner))),
  stated: seats.some(({ how }) => how === 'stated'),
  held: seats.every(({ filtered }) => filtered),
})

function meet(cells: Cells, row: Row, one: Sitting, other: Sitting): void {
  const held = one.held || other.held
  const count = (of: Row['what']) => (!held && row.what === of ? 1 : 0)
  cells.put(one.line, other.line, row.side, (half) => ({
    ...half,
    bodies: half.bodies + count('body'),
    activities: half.activities + count('activity'),
    stated: half.stated + (!held && one.stated && other.stated ? 1 : 0),
    held: half.held + (held ? 1 : 0),
  }))
}

/** Marks the direct ties, with the strongest strength known. */
export function fillTies({ graph, scene, filters, lineOf }: MatrixContext, cells: Cells): void {
  const out = new Set(scene.marks.filter(({ filtered }) => filtered).flatMap(({ members }) => members))
  const through = (tie: Tie) => passes(filters)(tie) && !out.has(tie.from) && !out.has(tie.to)
  for (const [, ties] of groupBy(graph.ties, (tie) => `${between(tie, lineOf)?.join() ?? ''} ${tie.level}`)) {
    const [first] = ties
    const ends = first && between(first, lineOf)
    if (first === undefined || ends === undefined) continue
    const shown = ties.filter(through)
    const all = shown.length > 0 ? shown : ties
    const how = howOf(all) === 'stated' ? 'stated' : 'inferred'
    const tie = { how, strength: strengthOf(all), held: shown.length === 0 } as const
    cells.put(...ends, sideOfLevel[first.level], (half) => ({ ...half, tie }))
  }
}

/** "Asked, and there is none": a dash only where that was said of every two partners of the cell, at that level. */
export function fillNone(
  { lineOf }: MatrixContext,
  cells: Cells,
  zeros: readonly Tie[],
  size: readonly number[],
): void {
  const found = new Map<string, { ends: [number, number]; side: Side; pairs: Set<string> }>()
  for (const tie of zeros) {
    const ends = between(tie, lineOf)
    if (ends === undefined) continue
    const side = sideOfLevel[tie.level]
    const key = `${ends.join()} ${side}`
    const one = found.get(key) ?? { ends, side, pairs: new Set() }
    found.set(key, one)
    one.pairs.add([tie.from, tie.to].sort().join('~'))
  }
  for (const { ends, side, pairs } of found.values())
    if (pairs.size >= pairsIn(ends, size)) cells.put(...ends, side, (half) => ({ ...half, none: true }))
}

/** How many pairs of partners a cell stands for. */
export const pairsIn = ([a, b]: readonly [number, number], size: readonly number[]): number =>
  a === b ? ((size[a] ?? 0) * ((size[a] ?? 0) - 1)) / 2 : (size[a] ?? 0) * (size[b] ?? 0)

function between({ from, to }: Tie, lineOf: ReadonlyMap<string, number>): [number, number] | undefined {
  const [a, b] = [lineOf.get(from), lineOf.get(to)]
  return a === undefined || b === undefined ? undefined : [Math.min(a, b), Math.max(a, b)]
}
