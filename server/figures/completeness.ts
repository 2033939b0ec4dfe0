import type { Completeness } from '../../contract/figures.ts'
import type { Rows } from './rows.ts'

/** On how much the figures rest: what is said, by whom, and what of it is our own reading. */
export function completenessOf({ said, mentioned, sources }: Rows, partners: number): Completeness {
  const all = [...said, ...mentioned]
  const distinct = (list: readonly string[]) => new Set(list).size
  const used = new Set(all.map(({ source }) => source))
  return {
    statements: distinct(all.map(({ statement }) => statement)),
    inferred: distinct(all.filter(({ inferred }) => inferred).map(({ statement }) => statement)),
    mentions: distinct(mentioned.map(({ statement }) => statement)),
    sources: used.size,
    dated: sources.filter(({ id, dated }) => dated && used.has(id)).length,
    partners,
    asked: distinct(said.filter(({ statedBy }) => statedBy === 'partner').map(({ partner }) => partner)),
  }
}
