/** `member` is part of `cluster`; `at` is where the change set says so, null for what was there already. */
export type MembershipEdge = { member: string; cluster: string; at: number | null }

/**
 * Places in the change set of memberships that close a circle: a cluster that would be part of itself.
 * A membership closes one when both its ends lie in the same strongly connected component.
 */
export function membershipCycles(parts: readonly MembershipEdge[]): number[] {
  const component = componentsOf(parts)
  return parts.flatMap(({ member, cluster, at }) =>
    at !== null && (member === cluster || component.get(member) === component.get(cluster)) ? [at] : [],
  )
}

/**
 * The strongly connected component of each id, by number (Tarjan 1972). With a list in place of the stack of calls:
 * a chain of clusters may be as deep as a change set is long.
 */
function componentsOf(parts: readonly MembershipEdge[]): Map<string, number> {
  const above = new Map<string, string[]>()
  for (const { member, cluster } of parts) {
    const clusters = above.get(member)
    if (clusters === undefined) above.set(member, [cluster])
    else clusters.push(cluster)
  }
  const order = new Map<string, number>()
  const low = new Map<string, number>()
  const component = new Map<string, number>()
  const open: string[] = []
  let components = 0
  const visit = (id: string) => {
    order.set(id, order.size)
    low.set(id, order.size - 1)
    open.push(id)
    return { id, next: 0 }
  }
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to))
  for (const start of above.keys()) {
    if (order.has(start)) continue
    const path = [visit(start)]
    for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
      const to = above.get(here.id)?.[here.next]
      if (to !== undefined) {
        here.next += 1
        const seen = order.get(to)
        if (seen === undefined) path.push(visit(to))
        else if (!component.has(to)) lower(here.id, seen)
        continue
      }
      path.pop()
      const least = low.get(here.id) ?? 0
      const parent = path.at(-1)
      if (parent !== undefined) lower(parent.id, least)
      if (least !== order.get(here.id)) continue
      for (let id = open.pop(); id !== undefined; id = open.pop()) {
        component.set(id, components)
        if (id === here.id) break
      }
      components += 1
    }
  }
  return component
}
