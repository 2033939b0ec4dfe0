import type { FiguresBeside, RegionFigures } from '../../../contract/answers/figures-beside.ts'
import { formatList, type Lang, type Words, wordsIn } from '../../i18n/words.ts'
import { cellNumber, cellSentences, isComparable, rowBasis } from '../../picture/figures/beside/cell-text.ts'
import {
  cellSize,
  cellWidth,
  legendSigns,
  ownSign,
  questionPicture,
} from '../../picture/figures/beside/cell-picture.ts'
import { indicators, type IndicatorText } from '../../picture/figures/indicators.ts'
import { movePicture } from '../../picture/move.ts'
import type { Picture } from '../../picture/primitives.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { fileName } from '../file-name.ts'

/** The graphic of a question, px from 0,0 on so many by `cellSize.height`, its one number, and the same in sentences. */
export type BesideCell = { picture: Picture; width: number; number: string | null; sentences: readonly string[] }
/** One region. `own`: it reckons with something of its own; `said`: enough is said to compare it. */
export type BesideRow = { name: string; own: boolean; said: boolean; basis: string; cells: readonly BesideCell[] }

/** Regions side by side as a file holds them, in words and pictures: counts alone, so that no partner can be in it. */
export type BesideDocument = {
  lang: Lang
  title: string
  /** What holds for all of it: the order, of which day, what is held back. */
  under: readonly string[]
  /** Its name without ending. */
  name: string
  /** The day of the figures. */
  day: string
  /** A few regions, each in a column with its sentences; else all of them, a row each. */
  laid: boolean
  questions: readonly { name: string; sub: string }[]
  rows: readonly BesideRow[]
  /** Each sign in a box of `width` x 14 px. */
  legend: readonly { sign: Picture; width: number; text: string }[]
}

type Given = Pick<FiguresBeside, 'on'> & {
  /** In the order in which they stand. */
  shown: readonly RegionFigures[]
  /** Of how many regions they are. */
  all: number
  laid: boolean
  /** Facts that hold regions back, in words. */
  filters: readonly string[]
}

/** What stands above regions side by side: how many of them can be compared, or which they are. */
export function besideTitle({ shown, laid }: Pick<Given, 'shown' | 'laid'>, words: Words): string {
  const { t } = words
  const names = () =>
    formatList(
      words,
      shown.map(({ region }) => region.name),
    )
  if (laid) return t('beside.title.side', { names: names() })
  const n = shown.filter(isComparable).length
  return t(n === 0 ? 'beside.title.none' : 'beside.title', { n, all: shown.length })
}

/** Pure: the same figures give the same document. */
export function besideDocument({ on, shown, all, laid, filters }: Given, lang: Lang): BesideDocument {
  const words = wordsIn(lang)
  const { t, day } = words
  const title = besideTitle({ shown, laid }, words)
  const held =
    filters.length === 0 ? [] : [t('beside.file.filters', { filters: filters.join(', '), n: shown.length, all })]
  const hasOwn = shown.some(({ own }) => own.settings + own.expectations > 0)
  return {
    ...{ lang, title, laid, day: on },
    under: [t('beside.sub'), t('beside.on', { day: day(on) }), ...held],
    name: fileName(t('beside.file.name'), ...(laid ? shown.map(({ region }) => region.id) : [on])),
    questions: indicators.map((one) => ({ name: t(`figures.name.${one}`), sub: t(`beside.sub.${one}`) })),
    rows: shown.map((row) => ({
      ...{ name: row.region.name, basis: rowBasis(row, words), said: isComparable(row) },
      own: row.own.settings + row.own.expectations > 0,
      cells: indicators.map((one) => cellOf(one, row, words)),
    })),
    legend: [
      ...legendSigns.map(({ key, width, draw }) => ({
        ...{ width, text: t(key === 'unknown' && !laid ? 'beside.file.why' : `beside.sign.${key}`) },
        sign: movePicture(draw(paperTokens), { x: 0, y: 1 }),
      })),
      ...(hasOwn
        ? [{ sign: movePicture(ownSign(paperTokens), { x: 0, y: 2.5 }), width: 9, text: t('beside.own') }]
        : []),
    ],
  }
}

const cellOf = (one: IndicatorText, row: RegionFigures, words: Words): BesideCell => {
  const number = cellNumber(one, row, words)
  return {
    picture: questionPicture(one, row, paperTokens),
    width: one === 'fragile' && number !== null ? cellWidth(row) : cellSize.width,
    number,
    sentences: cellSentences(one, row, words).map((sentence) => sentence.replaceAll('*', '')),
  }
}
