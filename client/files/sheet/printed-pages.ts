import type { PageHead } from '../../drawn/blocks/block.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { wordsIn } from '../../i18n/words.ts'
import type { MeasureWord } from '../../picture/paint/look.ts'
import type { Frame } from '../../picture/pens/svg-pen.ts'
import type { Picture, Primitive } from '../../picture/primitives.ts'
import { lightTokens } from '../../picture/style/light-tokens.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { type ViewFileChoice, viewDocumentIn } from '../story-document.ts'
import { pathBounds } from '../pdf/path-bounds.ts'
import { frameSheet } from './frame-sheet.ts'
import { sheetWords } from './sheet-words.ts'

/** What is shown of a picture, and where that lies, px. */
type PrintedPart = { picture: Picture; frame: Frame }
/** A view as it is printed: what each page shows, under the head with which it goes on. `label`: what it is of. */
type PrintedSheet = { pages: readonly (PrintedPart & { head: PrintedPart | null })[]; label: string }

/** How high a page is to its width: an A4 and an A3 on their sides, within their margins. */
const PAGE_SHAPE = 0.665
/** How much higher than a page a part may be, and is then drawn smaller, where that saves a page. */
const SQUEEZE = 1.14

/** All of a view on pages on their side, in a typeface by which a text is so wide, px. What stands at the foot of each page is not in it. */
export function printedSheet(
  region: PresentedRegion,
  view: ViewState,
  choice: Pick<ViewFileChoice, 'moment' | 'day'>,
  measure: MeasureWord,
): PrintedSheet {
  const document = viewDocumentIn(
    region,
    view,
    { ...choice, format: 'print', lang: view.lang, scope: 'region', roles: true },
    measure,
  )
  const { sheet, made, lang } = document
  if (sheet === null) return { pages: [], label: document.head }
  const words = { ...sheetWords(document, sheet), foot: [made] }
  // The paper has a margin of its own.
  const block = frameSheet({ words: wordsIn(lang), tokens: lightTokens, measure }, words, sheet, 0)
  const part = (frame: Frame): PrintedPart => ({
    frame,
    picture: block.picture.filter((one) => isWithin(one, frame)),
  })
  const whole = sheet.breaks === undefined || sheet.breaks.length === 0
  const frames = whole ? framesOf(block, [0, block.height]) : pagesOf(block)
  const pages = frames.map(({ page, head }) => ({ ...part(page), head: head && part(head) }))
  return { pages, label: `${document.head}, ${document.moment}` }
}

/** Whether a page shows anything of it. */
function isWithin(one: Primitive, { y, height }: Frame): boolean {
  const { top, bottom } = one.what === 'word' ? { top: one.y - one.size, bottom: one.y + one.size } : pathBounds(one.d)
  return bottom > y - EDGE && top < y + height + EDGE
}
/** Half of the widest line, px. */
const EDGE = 8

type Parted = { width: number; height: number; breaks: readonly number[]; heads?: readonly PageHead[] }
type PageFrames = { page: Frame; head: Frame | null }

/** The head with which a page begins that goes on from so many px. */
const headAt = ({ heads = [] }: Pick<Parted, 'heads'>, from: number): PageHead | null =>
  heads.find(({ bottom, until }) => from >= bottom && from < until) ?? null
const heightOf = (head: PageHead | null): number => (head === null ? 0 : head.bottom - head.top)

/** Between these heights a page each, all as large as the highest asks, in the middle of the paper. */
function framesOf(block: Parted, ends: readonly number[]): PageFrames[] {
  const parts = ends.slice(1).map((to, at) => {
    const y = ends[at] ?? 0
    return { y, height: to - y, head: headAt(block, y) }
  })
  const wide = Math.max(block.width, ...parts.map(({ height, head }) => (height + heightOf(head)) / PAGE_SHAPE))
  const across = { x: (block.width - wide) / 2, width: wide }
  return parts.map(({ y, height, head }) => ({
    page: { ...across, y, height },
    head: head && { ...across, y: head.top, height: heightOf(head) },
  }))
}

/** Parted where it may be, each page as full as it gets, on as few pages as it takes. */
function pagesOf(block: Parted): PageFrames[] {
  const [usual, squeezed] = [partedBy(block, 1), partedBy(block, SQUEEZE)]
  return framesOf(block, squeezed.length < usual.length ? squeezed : usual)
}

/** Where pages of so much of their height begin and end, px. A part that may not be parted is a page, however high. */
function partedBy(block: Parted, share: number): number[] {
  const { width, height, breaks } = block
  const ends = [0]
  for (;;) {
    const from = ends.at(-1) ?? 0
    const most = width * PAGE_SHAPE * share - heightOf(headAt(block, from))
    const next = breaks.filter((at) => at > from)
    const to = next.findLast((at) => at <= from + most) ?? next[0]
    if (height - from <= most || to === undefined) return [...ends, height]
    ends.push(to)
  }
}
