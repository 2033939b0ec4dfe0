import type { Chain } from '../../contract/figures.ts'
import { chainOf, countedCoverers, isAnyCovered } from '../../domain/chain/chain.ts'
import { type Handover, handoverOf } from '../../domain/chain/handover.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { silentLevels } from '../../domain/sources/silent-levels.ts'
import { knownBy, lack } from './lacking.ts'

const words = { linked: 'linked', unknown: 'unknown', broken: 'broken', uncovered: 'open' } as const satisfies Record<
  Handover['state'],
  Chain['stages'][number]['handover']
>

/**
 * Which stages two partners or more cover and hand over, from a strength on. Not known without any coverage, or where nobody
 * speaks of the operational level.
 */
export function chainFigures(state: RegionState, handoverStrength: number): Chain {
  const chain = chainOf(state)
  const between = chain.slice(1).map((to, at) => {
    const from = chain[at]
    return from === undefined ? 'open' : words[handoverOf(state, from, to, handoverStrength).state]
  })
  const stages = chain.map(({ id, coverers, complete }, at): Chain['stages'][number] => {
    const present = coverers.filter((coverer) => coverer.present)
    const partners = countedCoverers(state, present).map(({ partner }) => partner)
    const sides = [between[at - 1], between[at]].filter((side) => side !== undefined)
    const firm = partners.length >= 2 && sides.every((side) => side === 'linked')
    return { id, partners: partners.sort(), complete, handover: between[at] ?? null, firm }
  })
  const any = isAnyCovered(state)
  const silent = silentLevels(state).includes('operational')
  // Of a step where two are recorded it does not matter who else does it.
  const unfinished = stages.filter(({ partners, complete }) => !complete && partners.length < 2).length
  const open = between.filter((side) => side === 'unknown').length
  const lacking = [
    ...(stages.length === 0 ? [lack('no_stages')] : any ? [] : [lack('no_coverage', 0, partnersOf(state).length)]),
    ...(any && unfinished > 0 ? [lack('coverage_unfinished', unfinished, stages.length)] : []),
    ...(any && silent ? [lack('level_silent', 0, 0, 'operational')] : []),
    ...(open > 0 ? [lack('strength_unknown', open, between.length)] : []),
  ]
  return { known: knownBy(any && !silent, lacking), lacking, stages }
}
