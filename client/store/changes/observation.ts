import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { RecordId, SourceId, slugOf } from '../../../contract/ids.ts'
import type { RecordOf } from '../../../contract/records/table.ts'

/** An id of this region, of letters that pass and a number that no record has yet. */
export function newId(graph: RegionGraph, word: string): RecordId {
  const bytes = crypto.getRandomValues(new Uint32Array(2))
  return RecordId.parse(
    `${graph.region.id.toLowerCase()}-${word}-${[...bytes].map((byte) => byte.toString(36)).join('')}`,
  )
}

/**
 * The source of what is said in the room: an observation of that day. One a day, so that it can be told apart later;
 * `puts` writes it when it is not there yet.
 */
export function observation(graph: RegionGraph, day: string, title: string): { id: SourceId; puts: Put[] } {
  const id = SourceId.parse(`${graph.region.id.toLowerCase()}-source-observed-${day}`)
  if (graph.sources.some((source) => source.id === id)) return { id, puts: [] }
  return { id, puts: [putObservation(id, title, day)] }
}

/** Writes such a source; `day`: null = not known. */
export function putObservation(id: SourceId, title: string, day: string | null): Put {
  const record: RecordOf<'source'> = {
    ...{ id, title, kind: 'observation', url: null, date: day },
    ...{ series: null, licence: null, note: null },
  }
  return { op: 'put', what: 'source', record }
}

/** What every statement made in the room has in common; strength is not recorded until somebody says it. */
export const statedHere = {
  strength: null,
  judgement: null,
  since: null,
  until: null,
  lastConfirmed: null,
  statedBy: 'observer',
  inferred: false,
  inferredWhy: null,
  carriedBy: [],
  note: null,
} as const satisfies Partial<RecordOf<'tie'>>

/** The ids of what has a name of its own: partners, tables and goals, of which no two have the same. */
export const namedIds = ({ partners, bodies, activities, goals }: RegionGraph): Set<string> =>
  new Set<string>([...partners, ...bodies, ...activities, ...goals].map(({ id }) => id))

/** An id made of a name, which none of `taken` has; of a name that leaves nothing in an id: of `word`. */
export const idByName = (graph: RegionGraph, name: string, word: string, taken = namedIds(graph)): string =>
  freeId(`${graph.region.id.toLowerCase()}-${slugOf(name) || word}`, taken)

/** An id that no record has: the stem, with a number behind it when another has it. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  for (let at = 1; ; at++) {
    const id = at === 1 ? stem : `${stem}-${at}`
    if (!taken.has(id)) return id
  }
}
