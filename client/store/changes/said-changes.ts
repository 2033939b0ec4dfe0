import type { Change, Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { SourceId } from '../../../contract/ids.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { observation } from './observation.ts'

/** What somebody said of who takes part or works together, as it is recorded. */
export type RecordedStatement = Involvement | Tie

/** Whether the region recorded it itself: its word can be changed and taken out, that of a source cannot. */
export const isOwnWord = (graph: RegionGraph, source: string | null): boolean =>
  graph.sources.find(({ id }) => id === source)?.kind === 'observation'

/** The fields of a statement that follow from who says so; `puts`: the observation of the day, when it is not there yet. */
export function wordOf(
  graph: RegionGraph,
  said: string,
  title: string,
  day: string,
): { puts: Put[]; fields: Pick<RecordedStatement, 'source' | 'statedBy' | 'lastConfirmed'> } {
  if (said !== 'observer' && said !== 'partner')
    return { puts: [], fields: { source: SourceId.parse(said), statedBy: 'document', lastConfirmed: null } }
  const { id, puts } = observation(graph, day, title)
  return { puts, fields: { source: id, statedBy: said, lastConfirmed: day } }
}

/** The records of these ids, in the order of the graph. */
export const saidIn = ({ ties, involvements }: RegionGraph, ids: readonly string[]): RecordedStatement[] =>
  [...ties, ...involvements].filter(({ id }) => ids.includes(id))

const kindOf = (one: RecordedStatement) => ('at' in one ? 'involvement' : 'tie')
export const removeSaid = (all: readonly RecordedStatement[]): Change[] =>
  all.map((one) => ({ op: 'remove', what: kindOf(one), id: one.id }))

/** It held until that day, YYYY-MM-DD and included; what the source says stays as it is. */
export const endSaid = (all: readonly RecordedStatement[], until: string): Change[] =>
  all.map((one) =>
    'at' in one
      ? { op: 'put', what: 'involvement', record: { ...one, until } }
      : { op: 'put', what: 'tie', record: { ...one, until } },
  )
