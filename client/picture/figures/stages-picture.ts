import type { Chain } from '../../../contract/figures.ts'
import { n, roundRect } from '../path.ts'
import { type Picture, plane, stroke, word } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { boxPicture } from './box-picture.ts'

/** `record`: id of the stage, null for one the region did not name itself; `partners`: null = not known. */
export type DrawnStage = Pick<Chain['stages'][number], 'complete' | 'handover'> & {
  record: string | null
  partners: number | null
}

/** A place, what lies between two of them, and between two stages; the height of all, px. */
export const stagesSize = { place: 14, gap: 2, link: 10, all: 48 }
const { place, gap, link } = stagesSize
const bothPlaces = 2 * place + gap
const NUMBER = { size: 12, baseline: bothPlaces + gap + 11.75, inPlace: 10.75 }

type StageSpan = { x: number; width: number }

/** Where each of so many stages lies over a width, with what links it to the next: the last is shorter. */
export function placedStages(count: number, width: number): StageSpan[] {
  const last = 0.75
  const each = width / Math.max(count - 1 + last, 1)
  return Array.from({ length: count }, (_, at) => ({ x: at * each, width: (at === count - 1 ? last : 1) * each }))
}

/** The chain, a stack for each stage: two places, filled by who covers it; between them whether it goes on. */
export function stagesPicture(stages: readonly DrawnStage[], width: number, tokens: Tokens): Picture {
  const places = placedStages(stages.length, width)
  return stages.flatMap((stage, at): Picture => {
    const whole = places[at]
    if (whole === undefined) return []
    const { record, partners, handover } = stage
    const span = { x: whole.x, width: Math.max(whole.width - (handover === null ? 0 : link), 0) }
    const middle = span.x + span.width / 2
    const said = (y: number, text: string, fill: string, weight: number) =>
      word(middle, y, text, fill, { size: NUMBER.size, weight, anchor: 'middle', record })
    const box = (up: number) => ({ ...span, y: (2 - up) * (place + gap), height: place })
    return [
      ...[2, 1].flatMap((up) => boxPicture(lookOf(stage, up), box(up), tokens, { record })),
      ...(partners === null || partners <= 2
        ? []
        : [said(box(1).y + NUMBER.inPlace, String(partners), tokens.paper, 600)]),
      said(NUMBER.baseline, String(at + 1), tokens['ink-soft'], 400),
      ...linkPicture(stage, span.x + span.width, tokens),
    ]
  })
}

/** None recorded is nobody only where it was said that everyone is. */
const lookOf = ({ partners, complete }: DrawnStage, up: number) =>
  partners !== null && partners >= up ? 'stated' : partners === null || !complete ? 'unknown' : 'missing'

/** A line where it goes on, dots where that is not known, the marker where it breaks. */
function linkPicture({ handover, record }: DrawnStage, x: number, tokens: Tokens): Picture {
  const wide = link - 2
  const y = bothPlaces / 2
  switch (handover) {
    case 'linked':
      return [stroke(`M${n(x + 1)} ${y}h${wide}`, tokens.ink, { width: 2, record })]
    case 'unknown':
      return [
        stroke(`M${n(x + 2)} ${y}h${wide - 2}`, tokens['ink-soft'], {
          width: 2,
          dash: [0.01, 2.95],
          cap: 'round',
          record,
        }),
      ]
    case 'broken':
      return [plane(roundRect(x + 1, 0, wide, bothPlaces, 2), tokens.marker, { record })]
    case 'open':
    case null:
      return []
  }
}
