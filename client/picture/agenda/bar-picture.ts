import { rect } from '../path.ts'
import { type Hatch, type Picture, plane, type Primitive, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import type { TimeAxis } from './axis.ts'
import type { BarForm, StatusBar } from './bar.ts'

/** Of a row of the do-agenda, px: how high it is, where its bar lies, and how tall the lines of the years are. */
export const agendaRow = { height: 52, bar: 26, year: 24 }

/** What is not known, along a bar. */
export const agendaHatch = (tokens: Tokens): Hatch => ({ colour: tokens['ink-faint'], pitch: 5, width: 1, offset: 0.5 })

/** A piece of a bar from left to right at a height, by its form. */
export function barPiece(form: BarForm, left: number, right: number, y: number, tokens: Tokens): Primitive[] {
  const line = `M${left} ${y}H${right}`
  switch (form) {
    case 'preparing':
      return [stroke(line, tokens.ink, { width: 1.4, dash: [1.5, 2.5] })]
    case 'running':
      return [stroke(line, tokens.ink, { width: 6 })]
    case 'delayed':
      return [stroke(line, tokens.ink, { width: 6, dash: [5, 2.5] })]
    case 'slimmed':
      return [stroke(line, tokens.ink, { width: 2 })]
    case 'secured':
      return [stroke(`M${left} ${y - 2.5}H${right}M${left} ${y + 2.5}H${right}`, tokens.ink, { width: 1.3 })]
    case 'unknown': {
      const box = rect(left, y - 4, Math.max(right - left, 0), 8)
      return [plane(box, agendaHatch(tokens)), stroke(box, tokens.hairline)]
    }
  }
}

/** How a bar ends: a stop, or a cross where it never came about or was stopped. */
export const barEnd = (form: 'stop' | 'cross', x: number, y: number, tokens: Tokens): Primitive =>
  form === 'stop'
    ? stroke(`M${x} ${y - 8}V${y + 8}`, tokens.ink, { width: 2 })
    : stroke(`M${x - 4} ${y - 4}L${x + 4} ${y + 4}M${x + 4} ${y - 4}L${x - 4} ${y + 4}`, tokens.ink, { width: 1.8 })

/** A row on the axis of time: its years, its bar, and today through the whole of it. */
export function barPicture({ parts, ticks, end }: StatusBar, axis: TimeAxis, tokens: Tokens): Picture {
  const { bar: y, height, year } = agendaRow
  const lines = axis.years.map(({ x }) => stroke(`M${x} ${y - year / 2}V${y + year / 2}`, tokens.hairline))
  const at = (day: string | null, otherwise: number) => (day === null ? otherwise : axis.x(day))
  return [
    ...lines,
    stroke(`M${axis.x(axis.on)} 0V${height}`, tokens['ink-soft']),
    ...parts.flatMap(({ form, from, to }) => barPiece(form, at(from, 0), at(to, axis.width), y, tokens)),
    ...ticks.map((day) => stroke(`M${axis.x(day)} ${y - 8}V${y + 8}`, tokens.ink)),
    ...(end === null ? [] : [barEnd(end.form, axis.x(end.at), y, tokens)]),
  ]
}
