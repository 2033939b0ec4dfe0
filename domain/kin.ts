import { validOn } from './in-force.ts'
import { byId } from './order.ts'
import { partnerKinds } from './partners.ts'
import { reading, type RegionState } from './region-state.ts'

/** A membership in force, directly. */
export type MembershipInForce = { id: string; member: string; cluster: string }

/** The memberships in force between partners that are (R1), in the order of their ids. */
export const partsOf = reading((state): MembershipInForce[] => {
  const registered = partnerKinds(state)
  return byId(
    state.graph.memberships.filter(
      (part) =>
        validOn(state.on)(part) &&
        part.member !== part.cluster &&
        registered.has(part.member) &&
        registered.has(part.cluster),
    ),
  )
})

/** Of each member: the clusters above it, at any depth. */
const clusters = reading((state): ReadonlyMap<string, readonly string[]> => {
  const direct = new Map<string, string[]>()
  for (const { member, cluster } of partsOf(state)) direct.set(member, [...(direct.get(member) ?? []), cluster])
  return new Map([...direct.keys()].map((member) => [member, reachable(member, direct)]))
})

function reachable(from: string, direct: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  const open = [...(direct.get(from) ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next) || next === from) continue
    seen.add(next)
    open.push(...(direct.get(next) ?? []))
  }
  return [...seen].sort()
}

const families = reading((state): ReadonlyMap<string, ReadonlySet<string>> => {
  const kin = new Map<string, Set<string>>()
  const join = (a: string, b: string) => kin.set(a, (kin.get(a) ?? new Set([a])).add(b))
  for (const [member, above] of clusters(state))
    for (const cluster of above) {
      join(member, cluster)
      join(cluster, member)
    }
  return kin
})

const none: readonly string[] = []
/** The clusters above a partner, at any depth. */
export const clustersOf = (state: RegionState, partner: string): readonly string[] =>
  clusters(state).get(partner) ?? none

/** A partner with its clusters above and its members below, itself first; never its sisters (R4). */
export const kinOf = (state: RegionState, partner: string): readonly string[] => {
  const family = families(state).get(partner)
  return family === undefined ? [partner] : [...family]
}

/** Whether two partners are one of the other's kin; of itself everybody is. */
export const isKin = (state: RegionState, a: string, b: string): boolean =>
  a === b || families(state).get(a)?.has(b) === true

/** Some partners with the kin of each. */
export const familyOf = (state: RegionState, partners: Iterable<string>): Set<string> => {
  const family = new Set<string>()
  for (const partner of partners) for (const kin of kinOf(state, partner)) family.add(kin)
  return family
}
