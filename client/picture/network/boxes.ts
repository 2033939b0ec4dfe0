/*
 * How much room a name takes, reckoned without a page so that the worker and the tests agree with the screen.
 * Widths are of Source Sans 3 at 13 px, rounded up: a name is never wider than its box.
 */

/** Px of one letter at 13 px. */
function letter(char: string): number {
  if (/[iljtfrI.,:;'’|!()[\] -]/.test(char)) return 4.2
  if (/[mwMW@%–—]/.test(char)) return 11.4
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

/** What a node covers around its centre, px: a mark reaches further down than up, because its name stands below it. */
export type Box = { left: number; right: number; up: number; down: number }

const LINE = 16
export const MARK_WRAP = 84
export const PLATE_WRAP = 124

/** A mark of 26 px (34 when chosen) with its name of at most two lines below it. */
export function markBox(name: string): Box {
  const lines = wrapName(name, MARK_WRAP, 2)
  const half = Math.ceil(Math.max(34, ...lines.map(textWidth)) / 2)
  return { left: half, right: half, up: 17, down: 17 + lines.length * LINE }
}

/** The name plate of a body or activity: its name in at most three lines, with 10 px around it and its rules. */
export function plateBox(name: string): Box {
  const lines = wrapName(name, PLATE_WRAP, 3)
  const half = Math.ceil(Math.max(20, ...lines.map(textWidth)) / 2) + 10
  const high = Math.ceil((lines.length * LINE) / 2) + 7
  return { left: half, right: half, up: high, down: high }
}
