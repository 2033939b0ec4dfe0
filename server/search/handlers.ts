import { z } from 'zod'
import type { RegionId } from '../../contract/ids.ts'
import { SearchHit } from '../../contract/answers/search.ts'
import type { Run } from '../store/database.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { rank } from './rank.ts'
import { slack, wordsOf } from './words.ts'

const mostHits = 20
/** Taken from the index before they are ranked; a region is picked out of all there is. */
const candidates = { inOne: 5_000, inAll: 500 }

const HitRow = z.object({
  ...SearchHit.omit({ name: true, alias: true }).shape,
  names: z.array(z.string()),
  score: z.number(),
})
type HitRow = z.infer<typeof HitRow>

/**
 * What was asked, as the full-text index reads it: each word as it is, as a beginning, or with a letter or two wrong.
 * Words hold letters and digits only and are in lower case, so nothing a person types is an operator.
 */
export function luceneOf(q: string): string | null {
  const words = wordsOf(q).slice(0, 10)
  const clauses = words.map((word) => {
    const fuzzy = slack(word) > 0 ? ` OR ${word}~${slack(word)}` : ''
    const clause = `(${word}^4 OR ${word}*^2${fuzzy})`
    return word.length > 1 || words.length === 1 ? `+${clause}` : clause
  })
  return clauses.length > 0 ? clauses.join(' ') : null
}

function hitOf({ names, score, ...hit }: HitRow, q: string) {
  const [name = '', ...aliases] = names
  const ranked = aliases.map((alias) => ({ alias, rank: rank(alias, q) })).sort((a, b) => a.rank - b.rank)
  const own = rank(name, q)
  const best = ranked[0]
  const other = best !== undefined && best.rank < own ? best : undefined
  return { hit: { ...hit, name, alias: other?.alias ?? null }, rank: other?.rank ?? own, score }
}

/** What bears a name or alias like `q`, best first, at most 20; in one region, or in all (null). */
export async function find(run: Run, queries: Queries, q: string, region: RegionId | null): Promise<SearchHit[]> {
  const query = luceneOf(q)
  if (query === null) return []
  const most = region === null ? candidates.inAll : candidates.inOne
  const rows = await run(queries('map/search'), { query, region, most }, HitRow)
  return rows
    .map((row) => hitOf(row, q))
    .sort((a, b) => a.rank - b.rank || b.score - a.score || a.hit.name.localeCompare(b.hit.name, 'nl'))
    .slice(0, mostHits)
    .map(({ hit }) => hit)
}

export const searchHandlers = ({ database, queries }: Deps): Pick<Handlers, 'search'> => ({
  search: async ({ query: { q, region } }) => ({
    answer: { q, hits: await database.read((run) => find(run, queries, q, region ?? null)) },
  }),
})
