import { type Provenance, provenances } from '../../../../domain/sources/provenance.ts'
import { meets, hasRecord } from '../cells.ts'
import { beforeCount, hasNumberAside, numberAt, numberRoom, numberWidth } from '../number-aside.ts'
import { disc, rect } from '../../path.ts'
import { type Brush, brush, type Label, type Paint } from './paint.ts'
import type { MatrixCell, Half } from '../types.ts'

/** The place of a cell within its row, px. */
export type CellBox = { x: number; width: number; height: number }
type Write = (label: Label) => void

/** Draws one cell: the board in its upper half, the floor in its lower, policy on the line between. */
export function drawCell(
  paint: Paint,
  cell: MatrixCell,
  box: CellBox,
  word: { part: string; share: (half: Half) => string },
): void {
  const draw = brush(cell.faded ? paint.faint : paint.clear)
  const faint = brush(paint.faint)
  const write: Write = (label) => paint.labels.push(label)
  const { x, width, height } = box
  const mid = height / 2
  const { table, policy, floor, unspecified } = cell.halves
  draw('grid', rect(x + 0.5, 0.5, width, height))
  if (cell.what === 'part') {
    draw('paper', rect(x, 0, width, height))
    write({ x: x + width / 2, y: mid + 4, text: word.part, look: 'word', finding: null })
    return
  }
  if (cell.what === 'self') draw('field', rect(x, 0, width, height))
  for (const [half, y] of [
    [table, 0],
    [floor, mid],
  ] as const) {
    const at = { x, y, width, height: mid }
    drawBackground(draw, half, at, cell.what === 'self')
    if (half.share !== null) shareOf(draw, write, half, at, word.share(half))
    else drawContents(draw, faint, write, half, { ...at, width: width - numberRoom(half) })
    numbered(draw, write, half, at)
  }
  if (cell.unconfirmed === true) draw('corner', `M${x + width - 6} 1h6v6z`)
  // Side by side when both have something.
  const wide = hasRecord(policy) && hasRecord(unspecified) ? width / 2 : width
  line(draw, write, policy, { x, y: mid, width: wide, height }, 'dot')
  line(draw, write, unspecified, { x: x + width - wide, y: mid, width: wide, height }, 'square')
}

type At = { x: number; y: number; width: number; height: number }

/** Tinted = they meet; plain = something is known; hatched = nothing recorded. */
function drawBackground(draw: Brush, half: Half, { x, y, width, height }: At, self: boolean): void {
  const inner = rect(x + 1, y + 0.5, width - 1, height - 1)
  if (half.share !== null ? half.share.met > 0 : meets(half)) draw('here', inner)
  else if (half.finding?.missing === true || half.none || hasRecord(half)) draw('paper', inner)
  else if (!self && (half.share === null || half.share.of > 0)) draw('hatch', rect(x + 1, y, width - 1, height))
}

/** Squares for what both sit at, a bar for a direct tie, a dash for "asked, and there is none", a sign where sources differ. */
function drawContents(draw: Brush, faint: Brush, write: Write, half: Half, { x, y, width, height }: At): void {
  const count = half.bodies + half.activities
  const middle = y + height / 2
  const bar = half.tie !== null
  if (count > 0)
    squares(draw, write, { signs: signsOf(half), bar }, { x, y: bar ? y + 1.5 : middle - 3, width, height: 6 })
  else if (half.held > 0)
    squares(
      faint,
      () => undefined,
      { signs: Array.from({ length: Math.min(half.held, 3) }, () => 'inferred'), bar },
      { x, y: middle - 3, width, height: 6 },
    )
  if (half.tie !== null) {
    const at = { x, y: count > 0 ? y + height - 6.5 : middle - 2.5, width, height: 5 }
    strength(half.tie.held ? faint : draw, half.tie, at)
  } else if (half.differ) write({ x: x + width / 2, y: middle + 4, text: '≠', look: 'count', finding: null })
  else if (half.none && count === 0) draw('dash', `M${x + width / 2 - 6} ${middle}h12`)
}

/** So many squares, each by whose word it is; `bar` = a bar stands right below. */
type Row = { signs: readonly Provenance[]; bar: boolean }

/** By whose word each of what is counted is, the surest first. */
function signsOf({ bodies, activities, stated, own, tried }: Half): Provenance[] {
  const read = bodies + activities - stated - own - tried
  const counts = { stated, own, inferred: read, trial: tried }
  return provenances.flatMap((how) => Array.from({ length: Math.max(0, counts[how]) }, () => how))
}

function squares(draw: Brush, write: Write, { signs, bar }: Row, { x, y, width }: At): void {
  const count = signs.length
  const pitch = Math.min(8, (width - 4) / count)
  const size = pitch < 7 ? 5 : 6
  if (pitch >= 6 || count === 1) {
    const from = x + width / 2 - ((count - 1) * pitch + size) / 2 + 0.5
    signs.forEach((how, at) => {
      square(draw, how, from + at * pitch, y, size)
    })
  } else {
    const from = x + width / 2 - (beforeCount + numberWidth(count)) / 2 + 0.5
    // As sure as the least sure of them.
    square(draw, signs.at(-1) ?? 'inferred', from, y, 6)
    const middle = from + beforeCount + numberWidth(count) / 2
    write({ x: middle, y: y + (bar ? 6 : 7), text: String(count), look: 'count', finding: null })
  }
}

/** Filled: stated by a source; with an edge around it: the region's own word; open: our reading; a plus: only tried out. */
function square(draw: Brush, how: Provenance, x: number, y: number, size: number): void {
  const half = size / 2
  if (how === 'stated') draw('full', rect(x, y, size, size))
  else if (how === 'trial') draw('tried', `M${x} ${y + half}h${size}M${x + half} ${y}v${size}`)
  else draw('open', rect(x + 0.6, y + 0.6, size - 1.2, size - 1.2))
  if (how === 'own') draw('full', rect(x + half - 1.1, y + half - 1.1, 2.2, 2.2))
}

/** Px of a sign of whose word it is, before the bar of a direct tie, and the air between. */
const [SIGN, SIGN_AIR] = [6, 2]

/**
 * Five parts in a frame, as many as the tie is strong; hatched when its strength is not recorded. Before it by whose word it is, when
 * that is not a source's.
 */
function strength(draw: Brush, { how, strength: known }: NonNullable<Half['tie']>, { x, y, width, height }: At): void {
  const whole = Math.min(34, width - (width < 30 ? 3 : 8))
  const start = x + (width - whole) / 2
  const aside = how === 'stated' ? 0 : SIGN + SIGN_AIR
  if (aside > 0) square(draw, how, start, y + height / 2 - SIGN / 2, SIGN)
  const [from, wide] = [start + aside, whole - aside]
  draw('bar', rect(from, y, wide, height))
  if (known === null) draw('unknown', rect(from + 0.5, y + 0.5, wide - 1, height - 1))
  const part = (wide - 1) / 5
  for (let i = 0; i < (known ?? 0); i++) {
    if (how === 'inferred') draw('open', rect(from + i * part + 1.3, y + 1.3, part - 1.6, height - 2.6))
    else draw('full', rect(from + i * part + 1, y + 1, part - 1, height - 2))
  }
}

/** A number says which question it is; dotted, when what it asks for is not there. */
function numbered(draw: Brush, write: Write, half: Half, { x, y, width, height }: At): void {
  const { finding } = half
  if (finding === null) return
  if (finding.missing) draw('dotted', rect(x + 2, y + 1.5, width - 3.5, height - 3))
  const { label: number, id } = finding.of
  const at = x + (hasNumberAside(half) ? numberAt(number, width) : width / 2)
  write({ x: at, y: y + height / 2 + 4, text: number, look: 'number', finding: id })
}

/** Dots for policy, squares for what has no level, on the line between table and floor: at most four, as far as they fit. */
function line(draw: Brush, write: Write, half: Half, at: At, sign: 'dot' | 'square'): void {
  const shown = [...signsOf(half), ...(half.tie !== null && !half.tie.held ? [half.tie.how] : [])]
  const room = at.width - numberRoom(half)
  const count = Math.min(shown.length, 4, Math.max(1, Math.floor((room - 1) / 6)))
  const middle = at.x + room / 2
  const signs = provenances.flatMap((how) => shown.filter((one) => one === how))
  const pitch = Math.min(7, (room - 1) / Math.max(count, 1))
  for (let i = 0; i < count; i++) {
    const x = middle + (i - (count - 1) / 2) * pitch
    const how = signs[i] ?? 'inferred'
    if (sign === 'square' || how === 'trial') square(draw, how, x - 2.6, at.y - 2.6, 5.2)
    else draw(how === 'stated' ? 'full' : 'open', disc(x, at.y, 2.6))
    if (sign === 'dot' && how === 'own') draw('full', disc(x, at.y, 1.1))
  }
  if (half.differ) write({ x: middle, y: at.y + 4, text: '≠', look: 'count', finding: null })
  else if (count === 0 && half.none) draw('dash', `M${middle - 4} ${at.y}h8`)
  if (half.finding === null) return
  const { label: number, id } = half.finding.of
  const x = hasNumberAside(half) ? at.x + numberAt(number, at.width) : middle
  if (half.finding.missing) {
    const wide = Math.max(18, numberWidth(number) + 6)
    draw('paper', rect(x - wide / 2, at.y - 6.5, wide, 13))
    draw('dotted', rect(x - wide / 2, at.y - 6.5, wide, 13))
  }
  write({ x, y: at.y + 4, text: number, look: 'number', finding: id })
}

/** Between sectors: how many pairs meet, in words and as a bar. */
function shareOf(draw: Brush, write: Write, half: Half, { x, y, width, height }: At, text: string): void {
  const { met, of } = half.share ?? { met: 0, of: 0 }
  if (of === 0) return
  write({ x: x + width / 2, y: y + height / 2 + 1, text, look: 'count', finding: null })
  const wide = width - 16
  draw('grid', `M${x + 8} ${y + height - 6.5}h${wide}`)
  if (met > 0) draw('share', rect(x + 8, y + height - 8, (wide * met) / of, 3))
}
