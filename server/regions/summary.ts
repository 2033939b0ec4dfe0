import type { RegionDetail, RegionSummary } from '../../contract/answers/region.ts'
import { type Kind, kinds, presets, sectors } from '../../contract/vocabulary.ts'
import { askedPartners, basisOf, utterancesOf } from '../../domain/sources/basis.ts'
import { namedKinds, unnamedKinds } from '../../domain/expected.ts'
import { validOn } from '../../domain/in-force.ts'
import { compareText } from '../../domain/order.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'

const municipal: ReadonlySet<Kind> = new Set(['municipality_centre', 'municipality'])

/** How much is known of a region, but for the questions. */
export function countsOf(state: RegionState): Omit<RegionSummary, 'questions'> {
  const { graph, version } = state
  const partners = partnersOf(state)
  const { statements, own } = basisOf(state)
  const levels = new Set(utterancesOf(state).map(({ level }) => level))
  const { kinds: all, named } = namedKinds(state)
  return {
    ...graph.region,
    version,
    municipalities: partners.filter(({ kind }) => municipal.has(kind)).length,
    partners: partners.length,
    statements: statements + own,
    own,
    asked: askedPartners(state).size,
    sources: graph.sources.length,
    table: levels.has('administrative') || levels.has('policy'),
    floor: levels.has('operational'),
    sectors: sectorStates(state),
    expected: { kinds: all, named },
  }
}

/** A source names a partner of it, or one is registered of whom nothing is said, or it is named without saying who. */
function sectorStates(state: RegionState): RegionSummary['sectors'] {
  const { graph } = state
  const named = new Set<string>([
    ...graph.ties.flatMap(({ from, to }) => [from, to]),
    ...graph.involvements.map(({ partner }) => partner),
  ])
  const partners = partnersOf(state).map(({ id, kind }) => ({ id, sector: kinds[kind].sector }))
  const spokenOf = new Set(partners.filter(({ id }) => named.has(id)).map(({ sector }) => sector))
  const registered = new Set(partners.map(({ sector }) => sector))
  const hinted = new Set(graph.mentions.flatMap((mention) => mention.kinds.map((kind) => kinds[kind].sector)))
  return sectors.flatMap((sector): RegionSummary['sectors'] => {
    if (spokenOf.has(sector)) return [{ sector, state: 'named' }]
    if (registered.has(sector)) return [{ sector, state: 'known' }]
    return hinted.has(sector) ? [{ sector, state: 'mentioned' }] : []
  })
}

/** What a region's panel says beside its summary. */
export function panelOf(state: RegionState): Pick<RegionDetail, 'members' | 'unnamed' | 'presets'> {
  const { graph, on } = state
  return {
    members: graph.partners
      .filter(validOn(on))
      .filter(({ kind }) => municipal.has(kind))
      .sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id))
      .map(({ id, name, kind, note }) => ({ id, name, centre: kind === 'municipality_centre', note })),
    unnamed: unnamedKinds(state),
    presets: [...presets],
  }
}
