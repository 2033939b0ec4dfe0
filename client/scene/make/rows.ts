import { fold } from '../../../domain/text-match.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { Body } from '../../../contract/records/nodes/body.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { sideOfLevel } from '../pair/sides.ts'
import type { Row, Side } from '../scene.ts'
import type { SceneWords } from '../words/words.ts'
import { expectedRows } from './expected.ts'

const sideOrder: readonly Side[] = ['table', 'policy', 'floor', 'unspecified']
const lit = { silent: false, question: null, filtered: false, faded: false }

/** Tables with the levels at which they have a row though nobody sits there: while one fills in, no row goes. */
export type HeldPlaces = readonly { at: string; level: Level }[]

/**
 * A line for each table on each side where somebody sits; what nobody sits at is carried, silent or folded away. What a period
 * expects stands where nothing of its side is known; `expectsAll`: until there is one of its name.
 */
export function makeRows(graph: RegionGraph, words: SceneWords, held: HeldPlaces | null, expectsAll: boolean): Row[] {
  const said = saidLevels(graph, held ?? [])
  const carried = new Map<string, string[]>()
  for (const { body, activity } of graph.carryings) carried.set(body, [...(carried.get(body) ?? []), activity])
  const inside = new Set([...carried.values()].flat().filter((id) => !said.has(id)))
  const bodies = graph.bodies.flatMap((body) => bodyRows(body, said.get(body.id), carried.get(body.id) ?? [], words))
  const activities = graph.activities.flatMap((activity) => activityRows(activity, said.get(activity.id)))
  const silent = graph.activities.filter(({ id }) => !said.has(id) && !inside.has(id))
  const rows = [
    ...bodies,
    ...activities,
    ...(held === null ? silentRows(silent, words) : silent.flatMap((one) => silentRows([one], words))),
  ]
  const isThere = (name: string, on: Side) => rows.some((row) => row.side === on && fold(row.name) === fold(name))
  const known = new Set(rows.map(({ side }) => side).filter((side) => !expectsAll || side === 'policy'))
  const expected = expectedRows(graph.region.preset, known)
    .filter(({ key, side }) => !isThere(words.expected(key).name, side))
    .map(({ key, side }): Row => ({
      ...lit,
      ...words.expected(key),
      id: `expected:${key}:${side}`,
      table: '',
      carries: [],
      what: 'expected',
      side,
      silent: true,
    }))
  return [...rows, ...expected].sort((a, b) => sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side))
}

/** For each table the levels at which anybody is named; a mention without level speaks of none in particular. */
function saidLevels(graph: RegionGraph, held: HeldPlaces): Map<string, Set<Level>> {
  const said = new Map<string, Set<Level>>()
  const all = [
    ...held,
    ...graph.involvements,
    ...graph.mentions.map((mention) => ({ at: mention.at, level: mention.level ?? levelless })),
  ]
  for (const { at, level } of all) said.set(at, (said.get(at) ?? new Set()).add(level))
  return said
}
export const levelless: Level = 'unspecified'

function bodyRows(body: Body, said: ReadonlySet<Level> | undefined, carries: string[], words: SceneWords): Row[] {
  const sub = body.rhythm ?? (carries.length > 0 ? words.carried(carries.length) : null)
  const row = { ...lit, table: body.id, carries, what: 'body' as const, name: body.short ?? body.name, sub }
  if (said === undefined) {
    const side = sideOfLevel[body.level]
    return [{ ...row, id: `${body.id}:${side}`, side, silent: true, question: words.nobody }]
  }
  return [...said].map((level) => ({ ...row, id: `${body.id}:${sideOfLevel[level]}`, side: sideOfLevel[level] }))
}

function activityRows(activity: Activity, said: ReadonlySet<Level> | undefined): Row[] {
  const row = {
    ...lit,
    table: activity.id,
    carries: [],
    what: 'activity' as const,
    name: activity.short ?? activity.name,
    sub: activity.agenda === activity.name ? null : activity.agenda,
  }
  return [...(said ?? [])].map((level) => {
    const side = sideOfLevel[level]
    return { ...row, id: `${activity.id}:${side}`, side }
  })
}

/** Activities nobody is named in: one stands by itself, several stand on one line. */
function silentRows(activities: readonly Activity[], words: SceneWords): Row[] {
  const [first] = activities
  if (first === undefined) return []
  const several = activities.length > 1
  return [
    {
      ...lit,
      id: `${first.id}:floor`,
      table: first.id,
      carries: activities.slice(1).map(({ id }) => id),
      what: 'activity',
      side: 'floor',
      name: several ? words.seatless(activities.length) : (first.short ?? first.name),
      sub: null,
      silent: true,
      question: words.nobody,
    },
  ]
}
