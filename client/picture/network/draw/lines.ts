import type { Scene, Side } from '../../../scene/scene.ts'
import { rect } from '../../path.ts'
import { type Picture, plane, type Primitive, stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { textWidth } from '../boxes.ts'
import type { PlacedNetwork } from '../layout/types.ts'
import type { Polyline } from '../layout/polyline.ts'
import { TRUNK } from '../layout/wires.ts'
import { shownBy, type PlacedMark } from '../placed-marks.ts'
import { FADED_LINE } from './faint.ts'
import { fragileLines, ownLines } from './own-lines.ts'
import { levelDash, type LookOf, ribbonNumber } from './ribbon-look.ts'
import { tieLines } from './tie-lines.ts'

/** Beside a line, where it crosses another. */
const CASING = 2

/** Every line of the network, from the lowest to the highest: ribbons, ties, and the loose lines of who is chosen. */
export function networkLines(
  net: PlacedNetwork,
  scene: Scene,
  shownMarks: readonly PlacedMark[],
  lookOf: LookOf,
  tokens: Tokens,
): Picture {
  const someone = scene.focus !== null && scene.focus.marks.length > 0
  const ribbonInk = { record: null, colour: tokens['ink-faint'] }
  const shown = shownBy(shownMarks, scene)
  const order = net.ribbons.toSorted((a, b) => b.width - a.width)
  return [
    ...fragileLines(net, scene, shown).map(({ finding, faded, line }) =>
      stroke(line.d, tokens.marker, { width: 11, opacity: faded ? FADED_LINE : 1, record: finding.id }),
    ),
    ...net.trunks.flatMap(({ side, ribbons, line }) => {
      const faint = someone || ribbons.every((ribbon) => lookOf(ribbon).faded)
      return cased(line, side, { ...ribbonInk, width: TRUNK, opacity: faint ? FADED_LINE : 1 }, tokens)
    }),
    ...order.flatMap(({ ribbon, line, width }) => {
      const { faded, marks } = lookOf(ribbon)
      // All of a sector may be chosen: then its ribbons are its lines.
      const whole = marks.length > 1 && marks.every(({ step }) => step === 0)
      const faint = faded || (someone && !whole)
      return cased(line, ribbon.side, { ...ribbonInk, width, opacity: faint ? FADED_LINE : 1 }, tokens)
    }),
    ...stems(net, scene, tokens),
    ...tieLines(net, scene, shownMarks, tokens),
    ...numberRooms(net, scene, lookOf, tokens),
    ...ownLines(net, scene, shownMarks).flatMap(({ line, ribbon, mark }) =>
      cased(line, ribbon.ribbon.side, { width: 2, opacity: 1, record: mark, colour: tokens.ink }, tokens),
    ),
  ]
}

type Look = { width: number; opacity: number; record: string | null; colour: string }

/** A line at a level, with an edge of the paper on both sides. */
function cased({ d }: Polyline, side: Side, look: Look, tokens: Tokens): Primitive[] {
  const { width, opacity, record, colour } = look
  const thin = side === 'unspecified' ? Math.max(1, width * 0.6) : width
  return [
    stroke(d, tokens.canvas, { width: thin + 2 * CASING, record }),
    stroke(d, colour, { width: thin, dash: levelDash(side), opacity, record }),
  ]
}

/** Bodies of one partner hang from it by a line. */
function stems({ hanging }: PlacedNetwork, scene: Scene, tokens: Tokens): Primitive[] {
  const rows = new Map(scene.rows.map((row) => [row.id, row]))
  const chosen = new Set(scene.focus?.marks)
  return hanging.map(({ plate, slot, line }): Primitive => {
    const faded = plate.rows.every((id) => rows.get(id)?.faded === true)
    const own = chosen.has(slot) && !faded
    return stroke(line.d, own ? tokens.ink : tokens['ink-faint'], {
      width: own ? 2 : 1.6,
      dash: levelDash(plate.side),
      opacity: faded ? FADED_LINE : 1,
      record: slot,
    })
  })
}

/** The paper behind each number, so that it stands in its line. */
function numberRooms(net: PlacedNetwork, scene: Scene, lookOf: LookOf, tokens: Tokens): Primitive[] {
  return numbersOf(net, scene, lookOf).map(({ x, y, text }) => {
    const width = textWidth(text) * 0.92 + 4
    return plane(rect(x - width / 2, y - 7, width, 14), tokens.canvas)
  })
}

/** The numbers at the roots of ribbons; none while somebody is chosen: then it is the lines that count. */
export function numbersOf(
  { ribbons }: PlacedNetwork,
  { focus }: Scene,
  lookOf: LookOf,
): { x: number; y: number; text: string }[] {
  if (focus !== null && focus.marks.length > 0) return []
  return ribbons.flatMap(({ ribbon, label }) => {
    const look = lookOf(ribbon)
    return look.faded ? [] : [{ ...label, text: ribbonNumber(look) }]
  })
}
