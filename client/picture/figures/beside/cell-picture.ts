import type { QuestionCounts } from '../../../../contract/answers/figures-beside.ts'
import { disc, n, rect } from '../../path.ts'
import { type Picture, plane, stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import { boxPicture } from '../box-picture.ts'
import type { IndicatorText } from '../indicators.ts'
import { pairsPicture } from '../pairs-picture.ts'
import { sharedWidths } from '../shared-widths.ts'

/** A graphic in the table of all regions, px: each question has the same room in every row. */
export const cellSize = { width: 108, height: 12 }
const { width, height } = cellSize
/** So many signs stand apart; more of them are counted in the words beside them. */
const MAX_SIGNS = 8

/** What nobody can say yet: as large as a graphic, so that the columns stay. */
export const unknownCell = (tokens: Tokens): Picture =>
  boxPicture('unknown', { x: 0, y: 1, width, height: height - 2 }, tokens, { radius: 1 })

/** The graphic of a question; hatched where it cannot be answered. */
export function questionPicture(one: IndicatorText, counts: QuestionCounts, tokens: Tokens): Picture {
  // Which kinds there are is a count, also while it is too early to say who is missing.
  if (one !== 'present' && counts[one].known === 'unknown') return unknownCell(tokens)
  return pictures[one](counts, tokens)
}

/** A box of a row of them: there, expected and named without a name, not yet there, or not known. */
export type CellSign = 'there' | 'mentioned' | 'notYet' | 'unknown'

/** So many boxes have room; more of them become a bar in parts, each as wide as it counts. */
const MAX_BOXES = 36

export function signPicture(sign: CellSign, x: number, wide: number, tokens: Tokens): Picture {
  const box = { x, y: 1.5, width: wide, height: 9 }
  if (sign === 'there') return [plane(rect(box.x, box.y, box.width, box.height), tokens.ink)]
  if (sign === 'mentioned') return boxPicture('missing', box, tokens, { radius: 0 })
  if (sign === 'unknown') return boxPicture('unknown', box, tokens, { radius: 0 })
  return [stroke(rect(box.x + 0.5, box.y + 0.5, box.width - 1, box.height - 1), tokens['ink-faint'])]
}

function signsPicture(signs: readonly CellSign[], tokens: Tokens): Picture {
  if (signs.length > MAX_BOXES) return barPicture(signs, tokens)
  const pitch = Math.min(9, width / Math.max(signs.length, 1))
  return signs.flatMap((sign, at) => signPicture(sign, at * pitch, pitch > 5 ? pitch - 2 : pitch - 1, tokens))
}

function barPicture(signs: readonly CellSign[], tokens: Tokens): Picture {
  const kinds = [...new Set(signs)]
  const counts = kinds.map((kind) => signs.filter((sign) => sign === kind).length)
  const spans = sharedWidths(counts, { width, gap: 2, least: 3 })
  return kinds.flatMap((kind, at) => signPicture(kind, spans[at]?.x ?? 0, spans[at]?.width ?? 0, tokens))
}

const times = (count: number, sign: CellSign): CellSign[] => Array.from({ length: count }, () => sign)

const pictures: Record<IndicatorText, (counts: QuestionCounts, tokens: Tokens) => Picture> = {
  present: ({ present: { kinds } }, tokens) => {
    const count = (...states: string[]) => kinds.filter(({ state }) => states.includes(state)).length
    return signsPicture(
      [
        ...times(count('present'), 'there'),
        ...times(count('mentioned'), 'mentioned'),
        ...times(count('absent', 'unsaid'), 'notYet'),
      ],
      tokens,
    )
  },
  levels: ({ levels }, tokens) => pairsPicture(levels, width, tokens, { height: 10, gap: 1, line: 1, least: 3 }),
  chain: ({ chain: { stages } }, tokens) => {
    const pitch = Math.min(17, width / Math.max(stages.length, 1))
    return stages.flatMap(({ partners, complete }, at) =>
      stagePicture(stageSign(partners, complete), at * pitch, pitch, tokens),
    )
  },
  fragile: ({ fragile: { partners, tables, lines, alone } }, tokens) => {
    const signs = [...times(partners + tables + lines, 'there'), ...times(alone, 'notYet')]
    return signs.length > MAX_SIGNS
      ? []
      : signs.flatMap((sign, at) => discPicture(sign === 'there' ? 'cut' : 'alone', 5 + at * 12, tokens))
  },
  persons: ({ persons: { single, recorded } }, tokens) => [
    stroke(`M0 6h${width}`, tokens['ink-faint']),
    plane(rect(0, 3.5, (single / Math.max(recorded, 1)) * width, 5), tokens.ink),
  ],
  secured: ({ secured: { secured, unsecured, unknown } }, tokens) =>
    signsPicture([...times(secured, 'there'), ...times(unsecured, 'notYet'), ...times(unknown, 'unknown')], tokens),
}

/** How a stage stands: two partners or more, one, nobody, or not known. None recorded is nobody only where it was said so. */
export type StageSign = 'two' | 'one' | 'nobody' | 'unknown'
const stageSign = (partners: number, complete: boolean): StageSign =>
  partners > 1 ? 'two' : partners === 1 ? 'one' : complete ? 'nobody' : 'unknown'

export function stagePicture(sign: StageSign, x: number, pitch: number, tokens: Tokens): Picture {
  const box = { x, y: 1.5, width: Math.max(pitch - 4, 2), height: 9 }
  if (sign === 'two') return [plane(rect(box.x, box.y, box.width, box.height), tokens.ink)]
  if (sign === 'one') return [plane(rect(box.x, 4.5, box.width, 3), tokens.ink)]
  return boxPicture(sign === 'nobody' ? 'missing' : 'unknown', box, tokens, { radius: 1 })
}

/** Without whom or what partners are cut off from each other, and who meets nobody. */
export function discPicture(sign: 'cut' | 'alone', x: number, tokens: Tokens): Picture {
  const d = disc(x, height / 2, sign === 'cut' ? 4.5 : 3.75)
  return [sign === 'cut' ? plane(d, tokens.ink) : stroke(d, tokens.ink, { width: 1.5 })]
}

/** The discs of what is indispensable take only the room they need, px: their words stand beside them. */
export const cellWidth = ({ fragile: { partners, tables, lines, alone } }: QuestionCounts): number => {
  const signs = partners + tables + lines + alone
  return signs > MAX_SIGNS ? 1 : Math.max(signs * 12, 1)
}

/** Of a region that reckons with something of its own, on 9 x 9 px. */
export const ownSign = (tokens: Tokens): Picture => [
  stroke('M4.500 0.800L8.200 4.500L4.500 8.200L0.800 4.500z', tokens['ink-soft'], { width: 1.2 }),
]

/** What the legend says of each sign, drawn as in the cells; `width` in px. */
export const legendSigns: readonly { key: BesideSign; width: number; draw: (tokens: Tokens) => Picture }[] = [
  { key: 'there', width: 9, draw: (tokens) => signPicture('there', 1, 7, tokens) },
  { key: 'mentioned', width: 9, draw: (tokens) => signPicture('mentioned', 1, 7, tokens) },
  { key: 'notYet', width: 9, draw: (tokens) => signPicture('notYet', 1, 7, tokens) },
  { key: 'pairs', width: 28, draw: (tokens) => pairsSign(true, tokens) },
  { key: 'inferred', width: 28, draw: (tokens) => pairsSign(false, tokens) },
  { key: 'two', width: 15, draw: (tokens) => stagePicture('two', 0, 17, tokens) },
  { key: 'one', width: 15, draw: (tokens) => stagePicture('one', 0, 17, tokens) },
  { key: 'nobody', width: 15, draw: (tokens) => stagePicture('nobody', 0, 17, tokens) },
  { key: 'cut', width: 11, draw: (tokens) => discPicture('cut', 5.5, tokens) },
  { key: 'alone', width: 11, draw: (tokens) => discPicture('alone', 5.5, tokens) },
  { key: 'unknown', width: 28, draw: (tokens) => boxPicture('unknown', legendBox, tokens, { radius: 1 }) },
]
const legendBox = { x: 0, y: 1, width: 28, height: 10 }
export type BesideSign = CellSign | 'pairs' | 'inferred' | 'two' | 'one' | 'nobody' | 'cut' | 'alone'

/** Table above, both in the middle, floor below. */
function pairsSign(stated: boolean, tokens: Tokens): Picture {
  const bar = (x: number, y: number): Picture =>
    stated ? [plane(rect(x, y, 18, 4), tokens.ink)] : [stroke(`M${n(x + 0.5)} ${n(y + 0.5)}h17v3h-17z`, tokens.ink)]
  return [...bar(0, 1.5), ...bar(10, 6.5)]
}
