import type { SectorFigures } from '../../contract/figures.ts'
import { type Kind, kinds, type NamedLevel, type Sector, sectors } from '../../contract/vocabulary.ts'
import { actingPartnersAt, statementsAt } from '../../domain/counting.ts'
import type { Net } from '../../domain/network/net.ts'
import { eiIndicesOf } from '../../domain/network/ei-index.ts'
import { partnersOf } from '../../domain/partners.ts'
import { isPresent } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'

export const sectorOf = (kind: Kind): Sector => kinds[kind].sector

/**
 * Of each sector, how many of its partners take part at each level, and whether they work with their own or with others.
 * `net` is that of `who`, at any level.
 */
export function sectorsOf(state: RegionState, { net, who }: { net: Net; who: readonly Kind[] }): SectorFigures[] {
  const outward = eiIndicesOf(
    net,
    who.map((kind) => sectors.indexOf(sectorOf(kind))),
    sectors.length,
  )
  const acts = (id: string, level: NamedLevel) => actingPartnersAt(state, level).has(id)
  const isSourced = (id: string, level: NamedLevel) =>
    statementsAt(state, id, level).positive.some(({ inferred }) => !inferred)
  return sectors.flatMap((sector, place): SectorFigures[] => {
    const partners = partnersOf(state)
      .filter(({ kind }) => sectorOf(kind) === sector)
      .map(({ id }) => id)
    const mentions = state.graph.mentions.filter(
      ({ kinds: [kind] }) => kind !== undefined && sectorOf(kind) === sector,
    ).length
    if (partners.length + mentions === 0) return []
    const part = (level: NamedLevel) => {
      const own = partners.filter((id) => acts(id, level))
      const via = partners.filter((id) => !acts(id, level) && isPresent(state, id, level))
      return { own: own.length, stated: own.filter((id) => isSourced(id, level)).length, via: via.length }
    }
    const both = partners.filter((id) => acts(id, 'administrative') && acts(id, 'operational')).length
    const { external = 0, internal = 0, ei = null } = outward[place] ?? {}
    const levels = {
      administrative: part('administrative'),
      policy: part('policy'),
      operational: part('operational'),
    }
    return [{ sector, partners: partners.length, levels, both, mentions, external, internal, ei }]
  })
}
