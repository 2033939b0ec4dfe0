import type { SectorFigures } from '../../contract/figures.ts'
import { type Kind, kinds, type NamedLevel, type Sector, sectors } from '../../contract/vocabulary.ts'
import type { Read } from '../gaps/readings.ts'
import type { Net } from '../../domain/network/net.ts'
import { eiIndicesOf } from '../../domain/network/ei-index.ts'
import type { Acting } from './rows.ts'
import { counts, positive, type Rows } from './rows.ts'

export const sectorOf = (kind: Kind): Sector => kinds[kind].sector

/**
 * Of each sector, how many of its partners take part at each level, and whether they work with their own or with others.
 * `net` is that of `who`, at any level.
 */
export function sectorsOf(
  { given, kin }: Read,
  { said, mentioned }: Rows,
  acting: Acting,
  { net, who }: { net: Net; who: readonly Kind[] },
): SectorFigures[] {
  const outward = eiIndicesOf(
    net,
    who.map((kind) => sectors.indexOf(sectorOf(kind))),
    sectors.length,
  )
  const stated = new Set(
    said
      .filter((one) => !one.inferred && positive(one) && counts(one))
      .flatMap(({ partner, at, level }) => [`${partner} ${level}`, `${at} ${level}`]),
  )
  return sectors.flatMap((sector, place): SectorFigures[] => {
    const partners = given.partners.filter(({ kind }) => sectorOf(kind) === sector).map(({ id }) => id)
    const mentions = mentioned.filter(({ kinds: [kind] }) => kind !== undefined && sectorOf(kind) === sector).length
    if (partners.length + mentions === 0) return []
    const part = (level: NamedLevel) => {
      const own = partners.filter((id) => acting(level).has(id))
      const via = partners.filter((id) => !own.includes(id) && (kin[id] ?? []).some((one) => acting(level).has(one)))
      return { own: own.length, stated: own.filter((id) => stated.has(`${id} ${level}`)).length, via: via.length }
    }
    const both = partners.filter((id) => acting('administrative').has(id) && acting('operational').has(id)).length
    const { external = 0, internal = 0, ei = null } = outward[place] ?? {}
    const levels = {
      administrative: part('administrative'),
      policy: part('policy'),
      operational: part('operational'),
    }
    return [{ sector, partners: partners.length, levels, both, mentions, external, internal, ei }]
  })
}
