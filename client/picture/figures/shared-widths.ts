type Span = { x: number; width: number }

/** Parts side by side over a width, each as wide as it counts, but none narrower than `least`, px. */
export function sharedWidths(
  counts: readonly number[],
  { width, gap, least }: { width: number; gap: number; least: number },
): Span[] {
  const room = width - gap * (counts.length - 1)
  const narrow = new Set<number>()
  const share = () => {
    const rest = counts.reduce((sum, count, at) => (narrow.has(at) ? sum : sum + count), 0)
    return (room - narrow.size * least) / Math.max(rest, 1)
  }
  // What widens one narrows the others, which may then be too narrow as well.
  for (let before = -1; before < narrow.size;) {
    before = narrow.size
    const each = share()
    counts.forEach((count, at) => count * each < least && narrow.add(at))
  }
  const each = share()
  let x = 0
  return counts.map((count, at) => {
    const span = { x, width: narrow.has(at) ? least : count * each }
    x += span.width + gap
    return span
  })
}
