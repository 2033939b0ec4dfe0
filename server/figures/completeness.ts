import type { Completeness } from '../../contract/figures.ts'
import { askedPartners, ownSources } from '../../domain/sources/basis.ts'
import { statementsInScope } from '../../domain/counting.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'

/**
 * On how much the figures rest: what is said, by whom, and what of it is our own reading. Utterances are counted, as a source
 * made them: one about a collective is one.
 */
export function completenessOf(state: RegionState): Completeness {
  const { mentions, sources } = state.graph
  const statements = statementsInScope(state)
  const all = [...statements, ...mentions]
  const distinct = (list: readonly string[]) => new Set(list).size
  const own = ownSources(state)
  const used = new Set<string>(all.map(({ source }) => source).filter((source) => !own.has(source)))
  return {
    statements: distinct(all.map(({ statement }) => statement)),
    own: distinct(all.filter(({ source }) => own.has(source)).map(({ statement }) => statement)),
    inferred: distinct(all.filter(({ inferred }) => inferred).map(({ statement }) => statement)),
    mentions: distinct(mentions.map(({ statement }) => statement)),
    sources: used.size,
    dated: sources.filter(({ id, date }) => date !== null && used.has(id)).length,
    partners: partnersOf(state).length,
    asked: askedPartners(state).size,
  }
}
