/*
 * How much room a name takes, reckoned without a page so that the worker and the tests agree with the screen.
 * Widths are of Source Sans 3 at 13 px, rounded up: a name is never wider than its box.
 */

/** Px of one letter at 13 px. */
function letter(char: string): number {
  if (/[iljtfrI.,:;'’|!()[\] -]/.test(char)) return 4.2
  if (/[mwMW@%–—…]/.test(char)) return 11.4
  return /[A-ZÀ-Þ&]/.test(char) ? 8.4 : 7
}

const widths = new Map<string, number>()
function widthOf(char: string): number {
  const width = widths.get(char) ?? letter(char)
  widths.set(char, width)
  return width
}

export function textWidth(text: string): number {
  let sum = 0
  for (const char of text) sum += widthOf(char)
  return sum
}

/**
 * Lines of at most `width` px where the words allow it, at most `lines` of them; the last one says so when it is cut.
 * A soft hyphen is a place to break, and shows only there.
 */
export function wrapName(name: string, width: number, lines: number): string[] {
  const found: string[] = []
  for (const word of name.split(/\s+/).filter((one) => one !== '')) {
    word.split('\u00AD').forEach((part, i) => {
      const last = found.at(-1)
      const joined = last === undefined ? part : `${last}${i === 0 ? ' ' : ''}${part}`
      if (last !== undefined && textWidth(joined) <= width) found[found.length - 1] = joined
      else {
        if (last !== undefined && i > 0) found[found.length - 1] = `${last}-`
        found.push(part)
      }
    })
  }
  const cut = found.length > lines
  return found.slice(0, lines).map((line, i) => shorten(cut && i === lines - 1 ? `${line}…` : line, width * 1.6))
}

function shorten(line: string, most: number): string {
  let kept = line
  while (kept.length > 2 && textWidth(kept) > most) kept = `${kept.replace(/…$/, '').slice(0, -1)}…`
  return kept
}
