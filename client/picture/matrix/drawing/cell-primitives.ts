import { rect } from '../../path.ts'
import { type Hatch, type Picture, plane, stroke, type Stroke, word } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { type Label, type Layer, layers, type Paint } from './paint.ts'

/** Held back by the filters. */
const FAINT = 0.28

/** Light for what is not recorded, dark for an unknown strength: a stripe each so many px along a row. */
const hatched = (colour: string, along: number): Hatch => ({ colour, pitch: along / Math.SQRT2, width: 1, offset: 0 })
export const matrixHatches = (tokens: Tokens): { nothing: Hatch; unknown: Hatch } => ({
  nothing: hatched(tokens.hatch, 8),
  unknown: hatched(tokens['ink-soft'], 4),
})

type Look = { fill?: string | Hatch; line?: Partial<Stroke> & { stroke: string } }

function looksOf(tokens: Tokens): Record<Layer, Look> {
  const { ink, paper, field, present, hairline } = tokens
  const { nothing, unknown } = matrixHatches(tokens)
  return {
    field: { fill: field },
    paper: { fill: paper },
    here: { fill: present },
    hatch: { fill: nothing },
    grid: { line: { stroke: hairline } },
    dotted: { line: { stroke: ink, width: 1.3, dash: [1.5, 2] } },
    share: { fill: ink },
    bar: { fill: paper, line: { stroke: ink } },
    unknown: { fill: unknown },
    open: { fill: paper, line: { stroke: ink, width: 1.2 } },
    full: { fill: ink },
    tried: { line: { stroke: tokens.action, width: 1.6 } },
    dash: { line: { stroke: ink, width: 2 } },
    corner: { fill: tokens['ink-soft'] },
  }
}

/** What was gathered of cells as primitives, but for the numbers of findings: those change with what is looked at. */
export function cellPrimitives({ clear, faint, labels }: Paint, tokens: Tokens): Picture {
  const looks = looksOf(tokens)
  const drawn = (d: string | undefined, { fill, line }: Look, fade: { fade?: number }): Picture =>
    d === undefined
      ? []
      : [
          ...(fill === undefined ? [] : [plane(d, fill, fade)]),
          ...(line === undefined ? [] : [stroke(d, line.stroke, { ...line, ...fade })]),
        ]
  return [
    ...layers.flatMap((layer) => [
      ...drawn(faint.get(layer), looks[layer], { fade: FAINT }),
      ...drawn(clear.get(layer), looks[layer], {}),
    ]),
    ...labels.flatMap((label) => (label.finding === null ? labelPrimitives(label, tokens, false) : [])),
  ]
}

/** A word or number in a cell; the number of a finding lies under the marker while it is looked at (`marked`). */
export function labelPrimitives({ x, y, text, look, finding }: Label, tokens: Tokens, marked: boolean): Picture {
  const fill = marked ? tokens['on-marker'] : look === 'word' ? tokens['ink-soft'] : tokens.ink
  const wide = 9 + 7 * text.length
  const set = { size: 12, weight: look === 'number' ? 600 : 400, anchor: 'middle', record: finding } as const
  return [
    ...(marked ? [plane(rect(x - wide / 2, y - 11, wide, 14), tokens.marker, { record: finding })] : []),
    word(x, y, text, fill, set),
  ]
}
