import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { type SearchAnswer, SearchHit } from '../../contract/answers/search.ts'
import type { Run } from '../store/database.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import type { Queries } from '../store/queries.ts'
import { MIN_PART_LENGTH, rank } from './rank.ts'
import { wordsOf } from './words.ts'
import { compareNames } from '../../domain/order.ts'
import { slack } from '../../domain/text-match.ts'

const mostHits = 20
/** Taken from the index before they are ranked; a region is picked out of all there is. */
const candidates = { inOne: 5_000, inAll: 500 }

const HitRow = z.object({
  ...SearchHit.omit({ name: true, alias: true }).shape,
  names: z.array(z.string()),
  score: z.number(),
})
type HitRow = z.infer<typeof HitRow>
const RegionNameRow = z.object({ id: RegionId, name: z.string() })

/**
 * What was asked, as the full-text index reads it: each word as it is, as a beginning, as a part of a longer one, or with
 * a letter or two wrong.
 * Words hold letters and digits only and are in lower case, so nothing a person types is an operator.
 */
export function luceneOf(q: string): string | null {
  const words = wordsOf(q).slice(0, 10)
  const clauses = words.map((word) => {
    const fuzzy = slack(word) > 0 ? ` OR ${word}~${slack(word)}` : ''
    const part = word.length >= MIN_PART_LENGTH ? ` OR *${word}*` : ''
    const clause = `(${word}^4 OR ${word}*^2${part}${fuzzy})`
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

type Place = { region: RegionId | null; near?: RegionId | null }

/**
 * What bears a name or alias like `q`, best first, at most 20, and how much there is in all: in one region or in all (null); what is
 * `near` comes first.
 * A word may also be that of the region: "UWV Zeeland".
 */
export async function find(
  run: Run,
  queries: Queries,
  q: string,
  { region, near = null }: Place,
): Promise<Omit<SearchAnswer, 'q'>> {
  const regions = await run(queries('map/region-names'), {}, RegionNameRow)
  const within = region ?? near
  const asked = [
    ...(region === null ? [candidatesOf(run, queries, q, null)] : []),
    ...(within === null ? [] : [candidatesOf(run, queries, q, within)]),
    ...namedIn(q, regions)
      .filter(({ id }) => region === null || region === id)
      .map(async ({ id, rest }) => candidatesOf(run, queries, rest, id)),
  ]
  const best = new Map<string, Awaited<ReturnType<typeof candidatesOf>>[number]>()
  const found = await Promise.all(asked)
  for (const one of found.flat()) {
    const key = `${one.hit.what} ${one.hit.id}`
    const before = best.get(key)
    if (before === undefined || one.rank < before.rank) best.set(key, one)
  }
  const isFar = ({ hit }: { hit: SearchHit }) => Number(near !== null && hit.region.id !== near)
  const all = best.size
  const hits = [...best.values()]
    .sort((a, b) => isFar(a) - isFar(b) || a.rank - b.rank || b.score - a.score || compareNames(a.hit.name, b.hit.name))
    .slice(0, mostHits)
    .map(({ hit }) => hit)
  return { hits, truncated: all > hits.length, all, counted: !found.some((list) => list.length === candidates.inAll) }
}

async function candidatesOf(run: Run, queries: Queries, q: string, region: RegionId | null) {
  const query = luceneOf(q)
  if (query === null) return []
  const most = region === null ? candidates.inAll : candidates.inOne
  const rows = await run(queries('map/search'), { query, region, most }, HitRow)
  return rows.map((row) => hitOf(row, q))
}

/** The regions that some of the words name, each with the words that are left. */
function namedIn(q: string, regions: readonly { id: RegionId; name: string }[]): { id: RegionId; rest: string }[] {
  const words = wordsOf(q)
  if (words.length < 2) return []
  return regions.flatMap(({ id, name }) => {
    const named = wordsOf(name)
    const isOfName = (word: string) => word.length >= MIN_PART_LENGTH && named.some((other) => other.startsWith(word))
    const rest = words.filter((word) => !isOfName(word))
    return rest.length === 0 || rest.length === words.length ? [] : [{ id, rest: rest.join(' ') }]
  })
}

export const searchHandlers = ({ database, queries }: Deps): Pick<Handlers, 'search'> => ({
  search: async ({ query: { q, region = null, near = null } }) => ({
    answer: { q, ...(await database.read((run) => find(run, queries, q, { region, near }))) },
  }),
})
