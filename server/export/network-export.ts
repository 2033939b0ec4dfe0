import { type ExportQuery, heldBackBy } from '../../contract/export.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { RecordKind } from '../../contract/records/table.ts'
import { byId } from '../../domain/order.ts'
import { recordsOf } from '../../domain/records.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { partByFilter, partOfPartner } from '../../domain/scope/part.ts'
import { withoutPersons } from '../../domain/scope/without-persons.ts'
import { ProblemError } from '../errors/problem-error.ts'

/** A region, or a part of it, as it is taken out: what every format writes. */
export type NetworkExport = {
  graph: RegionGraph
  /** The day it is taken out, YYYY-MM-DD. */
  on: string
  lang: 'nl' | 'en'
  /** Whether persons are in it. */
  persons: boolean
  /** What of the region it is: `all`, `partner=<id>`, or `without=<values with a comma between>`. */
  what: string
}

/** What is asked for of a region. Throws ProblemError not-found for a partner that is not there, bad-request for two parts at once. */
export function exportOf({ graph, on }: RegionState, query: ExportQuery): NetworkExport {
  const { part, what } = partAskedFor(graph, query)
  const persons = query.persons === 'yes'
  const graphTaken = withoutMoments(persons ? part : withoutPersons(part))
  return { graph: graphTaken, on, lang: query.lang, persons, what }
}

/** What a moment froze is in no export: without it a moment says nothing, and a story shows the region as it is now. */
const withoutMoments = (graph: RegionGraph): RegionGraph => ({
  ...graph,
  moments: [],
  stories: graph.stories.map((story) => ({ ...story, moment: null, before: null })),
})

function partAskedFor(graph: RegionGraph, query: ExportQuery): { part: RegionGraph; what: string } {
  const { partner, without } = query
  if (partner !== undefined && without !== undefined)
    throw new ProblemError('bad-request', 'Ask for one partner, or for what a filter leaves; not for both.')
  if (partner !== undefined) {
    if (!graph.partners.some(({ id }) => id === partner))
      throw new ProblemError('not-found', `There is no partner ${partner} in ${graph.region.id}.`)
    return { part: partOfPartner(graph, partner), what: `partner=${partner}` }
  }
  if (without === undefined) return { part: graph, what: 'all' }
  return { part: partByFilter(graph, heldBackBy(query)), what: `without=${[without].flat().join(',')}` }
}

/** The records of a kind, in the order of their ids. */
export const recordsIn = ({ graph }: Pick<NetworkExport, 'graph'>, what: RecordKind): { id: string }[] =>
  byId<{ id: string }>(what === 'region' ? [graph.region] : recordsOf(graph, what))
