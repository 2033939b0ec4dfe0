import { connectorFrom, type PartnerFigures } from '../../contract/figures.ts'
import { type Kind, type Level, namedLevels, sectors } from '../../contract/vocabulary.ts'
import { betweennessOf } from '../../domain/network/betweenness.ts'
import { brokerageOf } from '../../domain/network/brokerage.ts'
import { constraintOf } from '../../domain/network/constraint.ts'
import { coreNumbersOf } from '../../domain/network/k-core.ts'
import { degreesOf } from '../../domain/network/degree.ts'
import type { Net } from '../../domain/network/net.ts'
import { partnersOf } from '../../domain/partners.ts'
import { singleTies, withoutContact } from '../../domain/two-mode/single-ties.ts'
import type { RegionState } from '../../domain/region-state.ts'
import type { Held } from './held.ts'
import { actingAt } from './network.ts'
import { sectorOf } from './sectors.ts'
import { netAt, togetherOf } from './together.ts'

const nothing = { betweenness: null, constraint: null, core: null, brokerage: null, sole: [], cutsOff: 0 }
const silent = { degree: null, administrative: null, policy: null, operational: null }

/**
 * The measures of each partner in the network of who works together, at any level. Of whom nothing is said has none.
 * `net` is that of `who`: numbers of the region's partners.
 */
export function partnerFigures(
  state: RegionState,
  { net, who }: { net: Net; who: readonly number[] },
  held: Held,
): PartnerFigures[] {
  const partners = partnersOf(state)
  const groups = who.map((v) => sectors.indexOf(sectorOf(partners[v]?.kind as Kind)))
  const between = betweennessOf(net)
  const constraint = constraintOf(net)
  const core = coreNumbersOf(net)
  const brokerage = brokerageOf(net, groups)
  const at = degreesAt(state)
  const place = new Map(who.map((v, i) => [v, i]))
  const mean = between.reduce((sum, b) => sum + b, 0) / Math.max(net.size, 1)
  const innermost = core.reduce((a, b) => Math.max(a, b), 0)
  return partners.map(({ id }, v): PartnerFigures => {
    const i = place.get(v)
    if (i === undefined) return { id, standing: 'silent', ...silent, ...nothing }
    const own = {
      ...at(v),
      betweenness: between[i] ?? 0,
      constraint: constraint[i] ?? null,
      core: core[i] ?? 0,
      brokerage: brokerage[i] ?? null,
      ...(held.partners.get(id) ?? { sole: [], cutsOff: 0 }),
    }
    return { id, standing: standingOf(own, contactsOf(state, id), mean, innermost), ...own }
  })
}

function degreesAt(state: RegionState) {
  const at = (level: Level | null) => {
    const who = actingAt(state, level)
    const degrees = degreesOf(netAt(togetherOf(state), who, level))
    const known = new Map(who.map((v, i) => [v, degrees[i] ?? 0]))
    return (v: number) => known.get(v) ?? null
  }
  const [administrative, policy, operational] = namedLevels.map(at)
  const all = at(null)
  return (v: number) => ({
    degree: all(v),
    administrative: administrative?.(v) ?? null,
    policy: policy?.(v) ?? null,
    operational: operational?.(v) ?? null,
  })
}

/** In what way it is in contact, at any level: with nobody, through one partner or table alone, or more. */
type Contacts = 'none' | 'one' | 'more'
const contactsOf = (state: RegionState, partner: string): Contacts =>
  withoutContact(state).has(partner) ? 'none' : singleTies(state).some(({ id }) => id === partner) ? 'one' : 'more'

type Measured = Pick<PartnerFigures, 'degree' | 'betweenness' | 'core' | 'sole' | 'cutsOff'>
/** What it is in the network: the first that holds. */
function standingOf(one: Measured, contacts: Contacts, mean: number, innermost: number): PartnerFigures['standing'] {
  if (contacts === 'none') return 'alone'
  if (one.sole.length > 0) return 'sole'
  if (one.cutsOff > 0) return 'cut'
  if (one.degree === 1 || (one.degree === 0 && contacts === 'one')) return 'thread'
  if (one.betweenness !== null && one.betweenness > connectorFrom * mean && mean > 0) return 'connector'
  return innermost > 1 && one.core === innermost ? 'core' : 'member'
}
