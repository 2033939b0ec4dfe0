import { blocksBeside, type Block, blockOf, type DrawKit, withMargin, stack } from '../../drawn/blocks/block.ts'
import { flow } from '../../drawn/blocks/flow.ts'
import { textBlock } from '../../drawn/blocks/text.ts'
import { movePicture } from '../../picture/move.ts'
import { n } from '../../picture/path.ts'
import { stroke } from '../../picture/primitives.ts'
import { lightTokens } from '../../picture/style/light-tokens.ts'
import { wordsIn } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { houseMark } from '../house-mark.ts'
import { sheetWords, type SheetWords } from './sheet-words.ts'

/** Air around a sheet, px, on a drawing as wide as most screens; all else on it is measured by the same. */
const MARGIN = 28
const USUAL_WIDTH = 1200
/** Least width of a sheet, px: the words around a narrow drawing still need their room. */
const LEAST_WIDTH = 640

type Room = { kit: DrawKit; width: number; scale: number }

/** The sheet of a document, or else its first drawing, with all that is said around it; null where it has none. `measure`: width of a text, px. */
export function sheetOf(document: FileDocument, measure: DrawKit['measure']): Block | null {
  const drawing = document.sheet ?? document.steps.find(({ drawing }) => drawing !== null)?.drawing ?? null
  const kit = { words: wordsIn(document.lang), tokens: lightTokens, measure }
  return drawing && frameSheet(kit, sheetWords(document, drawing), drawing)
}

/**
 * A drawing with all that says what it is of: above it the region, the moment, its headline, what is counted and what is held back;
 * below it its legend, on what it is based, and what is not in it. `around`: air around it all, px.
 */
export function frameSheet(
  kit: DrawKit,
  words: SheetWords,
  {
    picture,
    width: wide,
    height,
    legend,
    breaks = [],
    heads = [],
  }: Pick<FileDrawing, 'picture' | 'width' | 'height' | 'legend' | 'breaks' | 'heads'>,
  around = MARGIN,
): Block {
  const width = Math.max(wide, LEAST_WIDTH)
  const scale = Math.min(2.2, Math.max(1, width / USUAL_WIDTH))
  const room = { kit, width, scale }
  const drawn = withMargin({ picture, width: wide, height, breaks, heads }, { left: (width - wide) / 2 })
  const parts = [head(room, words), drawn, keys(room, legend), foot(room, words)]
  const margin = around * scale
  const framed = { ...stack(parts, 18 * scale), width }
  return withMargin(framed, { left: margin, top: margin, right: margin, bottom: margin })
}

function head({ kit, width, scale }: Room, { title, moment, heading, counts }: SheetWords): Block {
  const { ink, 'ink-soft': soft } = kit.tokens
  const mark = 22 * scale
  const side = { size: 13 * scale, fill: soft }
  const top = blocksBeside([
    { ...blockOf(movePicture(houseMark, { x: 0, y: 0 }, mark / 32), mark, mark), x: 0 },
    {
      ...textBlock(kit, title, width / 2 - mark, { size: 14 * scale, weight: 600 }),
      x: mark + 8 * scale,
      y: 2 * scale,
    },
    { ...textBlock(kit, moment, width / 2, { ...side, anchor: 'end' }), x: width / 2, y: 2 * scale },
  ])
  const rule = blockOf([stroke(`M0 0H${n(width)}`, ink, { width: 1.5 * scale })], width, 2 * scale)
  const headline = textBlock(kit, heading, width, { size: 24 * scale, weight: 600, lead: 30 * scale })
  return stack([stack([top, rule], 6 * scale), headline, textBlock(kit, counts, width, side)], 8 * scale)
}

function keys({ kit, width, scale }: Room, legend: FileDrawing['legend']): Block {
  const look = { size: 12.5 * scale, fill: kit.tokens['ink-soft'] }
  const entries = legend.map(({ sign, width: wide, text }) => {
    const from = (wide + 7) * scale
    return blocksBeside([
      { ...blockOf(movePicture(sign, { x: 0, y: 0 }, scale), wide * scale, 14 * scale), x: 0, y: 2 * scale },
      { ...textBlock(kit, text, Math.min(width - from, 420 * scale), look), x: from },
    ])
  })
  return flow(entries, width, { x: 22 * scale, y: 4 * scale })
}

function foot({ kit, width, scale }: Room, { foot: lines }: SheetWords): Block {
  const look = { size: 12 * scale, fill: kit.tokens['ink-soft'] }
  const rule = blockOf([stroke(`M0 0H${n(width)}`, kit.tokens.hairline, { width: scale })], width, scale)
  return stack([rule, ...lines.map((line) => textBlock(kit, line, width, look))], 5 * scale)
}
