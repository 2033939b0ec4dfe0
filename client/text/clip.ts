const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' })
/** Control characters and turns of direction, which names of long ago may hold: a text of ours has none. */
const unwritable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu

/** A text the program composes, in at most so many code units: cut between characters, and said so by a dot dot dot. */
export function clip(text: string, most: number): string {
  const line = text.replace(unwritable, ' ').trim()
  if (line.length <= most) return line
  let cut = ''
  for (const { segment } of characters.segment(line)) {
    if (cut.length + segment.length >= most) break
    cut += segment
  }
  return `${cut.trimEnd()}…`
}
