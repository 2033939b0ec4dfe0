import type { Membership } from '../../contract/records/lines/membership.ts'

/** For each partner its clusters above and its members below, at any depth; never its sisters (rules.md R4). */
export function kinOf(memberships: readonly Membership[]): (partner: string) => string[] {
  const above = new Map<string, string[]>()
  const below = new Map<string, string[]>()
  for (const { member, cluster } of memberships) {
    above.set(member, [...(above.get(member) ?? []), cluster])
    below.set(cluster, [...(below.get(cluster) ?? []), member])
  }
  const known = new Map<string, string[]>()
  return (partner) => {
    const kin = known.get(partner) ?? [...new Set([...reach(partner, above), ...reach(partner, below)])]
    known.set(partner, kin)
    return kin
  }
}

/** For each partner the clusters it is part of, at any depth. */
export function clustersOf(memberships: readonly Membership[]): (partner: string) => string[] {
  const above = new Map<string, string[]>()
  for (const { member, cluster } of memberships) above.set(member, [...(above.get(member) ?? []), cluster])
  return (partner) => reach(partner, above)
}

function reach(from: string, next: ReadonlyMap<string, string[]>): string[] {
  const seen = new Set<string>([from])
  const queue = [from]
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const one of next.get(at) ?? []) {
      if (seen.has(one)) continue
      seen.add(one)
      queue.push(one)
    }
  }
  seen.delete(from)
  return [...seen]
}
