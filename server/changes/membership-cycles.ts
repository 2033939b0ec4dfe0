/** `member` is part of `cluster`; `at` is where the change set says so, null for what was there already. */
export type MembershipEdge = { member: string; cluster: string; at: number | null }

/** Places in the change set of memberships that close a circle: a cluster that would be part of itself. */
export function membershipCycles(parts: readonly MembershipEdge[]): number[] {
  const above = new Map<string, string[]>()
  for (const { member, cluster } of parts) above.set(member, [...(above.get(member) ?? []), cluster])
  return parts.flatMap(({ member, cluster, at }) => (at !== null && reaches(above, cluster, member) ? [at] : []))
}

function reaches(above: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [from]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(above.get(id) ?? []))
  }
  return false
}
