const kept = new WeakMap<readonly string[], readonly string[]>()

/** Each once, in order. What a list comes to is kept with it: the same list stands under many findings. */
function ordered(ids: readonly string[]): readonly string[] {
  // Most come in order already.
  if (isOrdered(ids)) return ids
  const known = kept.get(ids) ?? [...new Set(ids)].sort()
  kept.set(ids, known)
  return known
}

function isOrdered(ids: readonly string[]): boolean {
  let last: string | null = null
  for (const id of ids) {
    if (last !== null && id <= last) return false
    last = id
  }
  return true
}

/** Every id of some lists once, in order. */
export const union = (lists: readonly (readonly string[])[]): string[] => [
  ...lists.map(ordered).reduce<readonly string[]>(merged, []),
]

/** Two lists in order made one: no set is filled and nothing is sorted anew, however long they are. */
function merged(one: readonly string[], other: readonly string[]): readonly string[] {
  if (one.length === 0) return other
  if (other.length === 0) return one
  const all: string[] = []
  for (let [i, j] = [0, 0]; i < one.length || j < other.length;) {
    const [a, b] = [one[i], other[j]]
    if (b === undefined || (a !== undefined && a <= b)) {
      if (a !== undefined) all.push(a)
      i++
      if (a === b) j++
    } else {
      all.push(b)
      j++
    }
  }
  return all
}
