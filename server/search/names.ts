import type { OrganisationNames, OrganisationName } from '../../contract/answers/names.ts'
import type { SearchHit } from '../../contract/answers/search.ts'
import { PartnerId, type RegionId } from '../../contract/ids.ts'
import type { Kind } from '../../contract/vocabulary.ts'
import { compareNames } from '../../domain/order.ts'
import { fold } from '../../domain/text-match.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { find } from './handlers.ts'
import { rank } from './rank.ts'

/** An organisation of the list, with the other names it goes by. */
export type Organisation = { name: string; kind: Kind; aliases: readonly string[] }

const MAX_NAMES = 12
/** From this rank on a name is not like what was asked. */
const UNLIKE = 5

/** OrganisationNames like `q`: partners that were found, the ones of region `near` by their id, and organisations of the list; each name and kind once. */
export function namesLike(
  q: string,
  hits: readonly SearchHit[],
  list: readonly Organisation[],
  near: RegionId | null,
): OrganisationNames['names'] {
  const names = new Map<string, OrganisationName>()
  const entry = (name: string, kind: Kind): OrganisationName => {
    const key = `${kind === 'municipality_centre' ? 'municipality' : kind} ${fold(name)}`
    const known = names.get(key) ?? { name, kind, id: null, regions: 0, listed: false }
    names.set(key, known)
    return known
  }
  for (const { what, name, kind, id, region } of hits) {
    if (what !== 'partner' || kind === null) continue
    const known = entry(name, kind)
    if (region.id === near) known.id = PartnerId.parse(id)
    else known.regions += 1
  }
  const best = ({ name, aliases }: Organisation) => Math.min(...[name, ...aliases].map((each) => rank(each, q)))
  const ranks = new Map<string, number>()
  for (const organisation of list) {
    const place = best(organisation)
    if (place >= UNLIKE) continue
    entry(organisation.name, organisation.kind).listed = true
    ranks.set(organisation.name, place)
  }
  const rankOf = ({ name }: OrganisationName) => Math.min(rank(name, q), ranks.get(name) ?? Infinity)
  return [...names.values()]
    .sort(
      (a, b) =>
        Number(a.id === null) - Number(b.id === null) ||
        rankOf(a) - rankOf(b) ||
        b.regions - a.regions ||
        compareNames(a.name, b.name),
    )
    .slice(0, MAX_NAMES)
}

export const nameHandlers = (
  { database, queries }: Deps,
  listed: () => Promise<readonly Organisation[]>,
): Pick<Handlers, 'listNames'> => ({
  listNames: async ({ query: { q, near = null } }) => {
    const { hits } = await database.read((run) => find(run, queries, q, { region: null, near }))
    return { answer: { q, names: namesLike(q, hits, await listed(), near) } }
  },
})
