/** A membership in force, directly. */
export type Part = { id: string; member: string; cluster: string }
/** Each partner with its clusters above and its members below, itself first; never its sisters (R4). `above`: those clusters alone. */
export type Kin = { kin: Record<string, string[]>; above: Record<string, string[]> }

/** At any depth, by way of partners that are among `ids` only. */
export function kinOf(ids: readonly string[], parts: readonly Part[]): Kin {
  const there = new Set(ids)
  const over = new Map<string, string[]>()
  for (const { member, cluster } of parts)
    if (there.has(member) && there.has(cluster) && member !== cluster)
      over.set(member, [...(over.get(member) ?? []), cluster])
  const kin: Record<string, string[]> = Object.fromEntries(ids.map((id) => [id, [id]]))
  const above: Record<string, string[]> = {}
  for (const member of [...over.keys()].sort()) {
    const clusters = reach(member, over)
    above[member] = clusters
    for (const cluster of clusters) {
      kin[member]?.push(cluster)
      kin[cluster]?.push(member)
    }
  }
  return { kin, above }
}

function reach(from: string, over: ReadonlyMap<string, readonly string[]>): string[] {
  const seen = new Set<string>()
  const open = [...(over.get(from) ?? [])]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at) || at === from) continue
    seen.add(at)
    open.push(...(over.get(at) ?? []))
  }
  return [...seen].sort()
}
