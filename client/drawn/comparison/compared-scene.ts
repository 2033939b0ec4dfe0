import type { Comparison, ComparisonLine } from '../../../contract/answers/comparison.ts'
import { PartnerId, SourceId, TableId } from '../../../contract/ids.ts'
import type { Level, Sector } from '../../../contract/vocabulary.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { noFilters } from '../../scene/filters.ts'
import { makeScene } from '../../scene/make/make-scene.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import type { Scene, Side } from '../../scene/scene.ts'
import type { SceneWords } from '../../scene/words/words.ts'

/**
 * What stands at one place of the drawing: one line, or those of a stack or a folded sector. `old`: it stood here, and is at another level
 * now.
 */
export type PlacedChange = {
  change: ComparisonLine['change'] | 'out'
  lines: readonly (ComparisonLine | Comparison['leftOut'][number])[]
  old: boolean
}

/** Partners of one kind stand apart while all columns fit in so many. */
const MAX_COLUMNS = 20

/**
 * What there is to draw of a comparison: the union of both moments, so that nothing moves whichever of the two is shown. Partners stand in
 * one stack where the same became of them.
 */
export function comparedScene(comparison: Comparison, words: SceneWords): Scene {
  const region = makeRegionState(drawnGraph(comparison), comparison.after.day)
  const fate = fatesOf(comparison)
  const nothing = { selected: null, highlighted: null, depth: 1, openStacks: [], filters: noFilters } as const
  return makeScene(
    region,
    null,
    { ...nothing, columns: MAX_COLUMNS, alike: (partner) => fate.get(partner) ?? '' },
    words,
  )
}

/** Sectors in which something changed: they fold only when all others have. */
export function changedSectors({ marks }: Scene, { lines }: Comparison): ReadonlySet<Sector> {
  const changed = new Set<string>(lines.flatMap(({ change, partner, at }) => (change === 'kept' ? [] : [partner, at])))
  return new Set(marks.filter(({ members }) => members.some((id) => changed.has(id))).map(({ sector }) => sector))
}

/** Of each partner in a few words what became of its lines, and why it is not compared. */
function fatesOf({ lines, leftOut, silences }: Comparison): ReadonlyMap<string, string> {
  const fates = new Map<string, string[]>()
  const say = (partner: string, what: string) => fates.set(partner, [...(fates.get(partner) ?? []), what])
  for (const { what, partner, at, level, change } of lines) {
    say(partner, `${at} ${level} ${change}`)
    if (what === 'tie') say(at, `${partner} ${level} ${change}`)
  }
  for (const { partner, at, level } of leftOut) say(partner, `${at} ${level} out`)
  for (const { partner, why } of silences) say(partner, why)
  return new Map([...fates].map(([partner, all]) => [partner, all.sort().join('\n')]))
}

/** All lines of either moment as records, one for each, of partners that are there at either. */
function drawnGraph({ graph, lines, leftOut, heard, silences, came, left }: Comparison): Comparison['graph'] {
  const there = new Set<string>([...heard, ...silences.map(({ partner }) => partner), ...came, ...left])
  const always = { since: null, until: null }
  const source = SourceId.parse(`${graph.region.id.toLowerCase()}-compared`)
  const records = [
    ...lines.flatMap(({ before, after, was, ...line }) => [
      { ...line, lead: (after ?? before)?.lead === true },
      ...(was === null ? [] : [{ ...line, level: was, lead: before?.lead === true }]),
    ]),
    ...leftOut,
  ].map((line, at) => ({ ...line, id: `${graph.region.id.toLowerCase()}-line-${at}` }))
  const said = {
    ...{ strength: null, judgement: null, ...always, lastConfirmed: null, statedBy: 'document' as const, source },
    ...{ statedAs: '-', inferred: false, inferredWhy: null, carriedBy: [], note: null },
  }
  return {
    ...graph,
    // What is still to be confirmed is of a round, and not of two of them.
    moments: [],
    partners: graph.partners.filter(({ id }) => there.has(id)).map((partner) => ({ ...partner, ...always })),
    involvements: records.flatMap(({ what, id, partner, at, level, lead }) =>
      what === 'tie'
        ? []
        : [{ ...said, id, statement: id, partner, at: TableId.parse(at), level, role: lead ? 'lead' : null }],
    ),
    ties: records.flatMap(({ what, id, partner, at, level }) =>
      what === 'seat' ? [] : [{ ...said, id, statement: id, from: partner, to: PartnerId.parse(at), level }],
    ),
    inquiries: [],
  }
}

type Placed = { line: PlacedChange['lines'][number]; change: PlacedChange['change']; old: boolean }
/** Where things are drawn: what is folded stands as one. */
type Drawn = Pick<Scene, 'marks' | 'seats' | 'arcs' | 'rows'>

/** What became of what stands at each seat and arc, by its id. */
export function changesAt(
  comparison: Comparison,
  { marks, seats, arcs, rows }: Drawn,
): ReadonlyMap<string, PlacedChange> {
  const byPlace = new Map<string, Placed[]>()
  const key = (partner: string, at: string, side: Side) => `${partner} ${at} ${side}`
  const put = (level: Level, placed: Placed) => {
    const place = key(placed.line.partner, placed.line.at, sideOfLevel[level])
    byPlace.set(place, [...(byPlace.get(place) ?? []), placed])
  }
  for (const line of comparison.lines) {
    put(line.level, { line, change: line.change, old: false })
    if (line.was !== null) put(line.was, { line, change: line.change, old: true })
  }
  for (const line of comparison.leftOut) put(line.level, { line, change: 'out', old: false })
  const membersOf = new Map(marks.map(({ id, members }) => [id, members]))
  const rowOf = new Map(rows.map((row) => [row.id, row]))
  return new Map([
    ...seats.flatMap(({ id, mark, row }) => {
      const { table = '', side = 'floor' } = rowOf.get(row) ?? {}
      const members = membersOf.get(mark) ?? []
      return together(members.flatMap((member) => byPlace.get(key(member, table, side)) ?? [])).map(
        (one) => [id, one] as const,
      )
    }),
    ...arcs.flatMap(({ id, a, b, side }) => {
      const [from, to] = [membersOf.get(a) ?? [], membersOf.get(b) ?? []]
      const pairs = from.flatMap((one) => to.flatMap((other) => [key(one, other, side), key(other, one, side)]))
      return together(pairs.flatMap((pair) => byPlace.get(pair) ?? [])).map((one) => [id, one] as const)
    }),
  ])
}

/** What is not compared gives way to what is, and what stayed to what changed; different changes are one that is different. */
function together(all: readonly Placed[]): PlacedChange[] {
  const counted = all.filter(({ change }) => change !== 'out')
  const shown = counted.length > 0 ? counted : all
  const now = shown.some(({ old }) => !old) ? shown.filter(({ old }) => !old) : shown
  const changes = [...new Set(now.map(({ change }) => change).filter((change) => change !== 'kept'))]
  const change = changes.length > 1 ? 'changed' : (changes[0] ?? now[0]?.change)
  return change === undefined ? [] : [{ change, lines: now.map(({ line }) => line), old: now.every(({ old }) => old) }]
}
