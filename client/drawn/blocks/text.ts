import { rect } from '../../picture/path.ts'
import { plane, type Primitive, word } from '../../picture/primitives.ts'
import type { Block, DrawKit } from './block.ts'

/** A piece of a text; `marked`: under the marker. */
export type TextRun = { text: string; weight?: number; fill?: string; marked?: boolean }
/** `lead`: px from line to line. */
export type TextLook = {
  size: number
  weight?: number
  fill?: string
  lead?: number
  anchor?: 'start' | 'middle' | 'end'
  record?: string | null
}

type Piece = Required<Pick<TextRun, 'text' | 'marked'>> & { weight: number; fill: string; glued: boolean }
type Line = { pieces: Piece[]; width: number }

const SOFT_HYPHEN = '\u00AD'

/** A text in as many lines as it needs in so many px; no word is cut off, one that is too long goes on below. */
export function textBlock(kit: DrawKit, text: string | readonly TextRun[], width: number, look: TextLook): Block {
  const { size, lead = Math.round(size * 1.35), anchor = 'start', record = null } = look
  const lines = linesOf(kit, typeof text === 'string' ? [{ text }] : text, width, look)
  const base = (lead - size) / 2 + size * 0.82
  return {
    picture: lines.flatMap((line, at) => {
      const from = anchor === 'start' ? 0 : anchor === 'end' ? width - line.width : (width - line.width) / 2
      return drawLine(kit, line, { x: from, y: at * lead + base, size, record })
    }),
    width: anchor === 'start' ? Math.max(0, ...lines.map((line) => line.width)) : width,
    height: lines.length * lead,
    breaks: lines.slice(1).map((_, at) => (at + 1) * lead),
  }
}

/** The lines of a plain text. */
export const wrapText = (kit: DrawKit, text: string, width: number, size: number, weight = 400): string[] =>
  linesOf(kit, [{ text }], width, { size, weight }).map(({ pieces }) => joined(pieces))

/** The text of a message with its numbers between asterisks in bold. */
export const boldRuns = (text: string): TextRun[] =>
  text
    .split('*')
    .map((part, at): TextRun => (at % 2 === 1 ? { text: part, weight: 600 } : { text: part }))
    .filter((run) => run.text !== '')

function drawLine(
  { measure, tokens }: DrawKit,
  { pieces }: Line,
  { x, y, size, record }: { x: number; y: number; size: number; record: string | null },
): Primitive[] {
  let at = x
  return runsIn(pieces).flatMap((run) => {
    const text = joined(run.pieces)
    const { weight, fill, marked } = run
    const from = at + (run.glued ? 0 : measure(' ', size, weight))
    const wide = measure(text, size, weight)
    at = from + wide
    return [
      ...(marked ? [plane(rect(from - 2, y - size * 0.92, wide + 4, size * 1.24), tokens.marker, { record })] : []),
      word(from, y, text, marked ? tokens['on-marker'] : fill, { size, weight, record }),
    ]
  })
}

/** Neighbours of one look, as one text. */
function runsIn(pieces: readonly Piece[]): (Omit<Piece, 'text'> & { pieces: Piece[] })[] {
  const runs: (Omit<Piece, 'text'> & { pieces: Piece[] })[] = []
  pieces.forEach((piece, at) => {
    const last = runs.at(-1)
    if (last?.weight === piece.weight && last.fill === piece.fill && last.marked === piece.marked)
      last.pieces.push(piece)
    else runs.push({ ...piece, glued: at === 0 || piece.glued, pieces: [piece] })
  })
  return runs
}

const joined = (pieces: readonly Piece[]) =>
  pieces.map(({ text, glued }, at) => (at === 0 || glued ? text : ` ${text}`)).join('')

function linesOf(kit: DrawKit, runs: readonly TextRun[], width: number, look: TextLook): Line[] {
  const { size } = look
  const lines: Line[] = []
  let line: Line = { pieces: [], width: 0 }
  const push = () => {
    if (line.pieces.length > 0) lines.push(line)
    line = { pieces: [], width: 0 }
  }
  for (const piece of piecesOf(kit, runs, look)) {
    const space = line.pieces.length === 0 || piece.glued ? 0 : kit.measure(' ', size, piece.weight)
    const plain = { ...piece, text: piece.text.replaceAll(SOFT_HYPHEN, '') }
    const wide = kit.measure(plain.text, size, piece.weight)
    if (line.width + space + wide <= width) {
      line.pieces.push(plain)
      line.width += space + wide
      continue
    }
    const [head, rest] = hyphenated(kit, piece, width - line.width - space, size)
    if (head !== null) {
      line.pieces.push({ ...piece, text: head })
      line.width += space + kit.measure(head, size, piece.weight)
    }
    push()
    for (const part of broken(kit, head === null ? piece.text : rest, piece.weight, width, size)) {
      push()
      const text = part.replaceAll(SOFT_HYPHEN, '')
      line = { pieces: [{ ...piece, text, glued: false }], width: kit.measure(text, size, piece.weight) }
    }
  }
  push()
  return lines
}

/** Words by their look; `glued`: no space before it. */
function piecesOf({ tokens }: DrawKit, runs: readonly TextRun[], look: TextLook): Piece[] {
  let open = false
  return runs.flatMap(({ text, weight = look.weight ?? 400, fill = look.fill ?? tokens.ink, marked = false }) => {
    const words = text.split(/(?<=[/–—])|[ \n]+/).map((part) => part)
    const pieces: Piece[] = []
    let from = 0
    for (const part of words) {
      const start = text.indexOf(part, from)
      const gap = text.slice(from, start)
      from = start + part.length
      if (gap !== '') open = false
      if (part === '') continue
      pieces.push({ text: part, weight, fill, marked, glued: open })
      open = true
    }
    if (/[ \n]$/.test(text)) open = false
    return pieces
  })
}

/** What of a word goes before its last soft hyphen that fits, with a hyphen; and what is left of it. */
function hyphenated(kit: DrawKit, { text, weight }: Piece, room: number, size: number): [string | null, string] {
  const parts = text.split(SOFT_HYPHEN)
  for (let count = parts.length - 1; count > 0; count--) {
    const head = `${parts.slice(0, count).join('')}-`
    if (kit.measure(head, size, weight) <= room) return [head, parts.slice(count).join(SOFT_HYPHEN)]
  }
  return [null, text]
}

/** A word that is wider than a line, over several. */
function broken(kit: DrawKit, text: string, weight: number, width: number, size: number): string[] {
  const parts: string[] = []
  let rest = text
  while (kit.measure(rest.replaceAll(SOFT_HYPHEN, ''), size, weight) > width && rest.length > 1) {
    const [head, after] = hyphenated(kit, { text: rest, weight } as Piece, width, size)
    if (head !== null) {
      parts.push(head)
      rest = after
      continue
    }
    let fits = rest.length - 1
    while (fits > 1 && kit.measure(rest.slice(0, fits), size, weight) > width) fits--
    parts.push(rest.slice(0, fits))
    rest = rest.slice(fits)
  }
  return [...parts, rest]
}
