/** A list by key, each group in the order of the list. */
export function grouped<K, T>(list: Iterable<T>, key: (one: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const at = key(one)
    const here = groups.get(at)
    if (here === undefined) groups.set(at, [one])
    else here.push(one)
  }
  return groups
}
