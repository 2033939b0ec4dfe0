import type { Comparison } from '../../../contract/answers/comparison.ts'
import { unnamedKinds } from '../../../domain/expected.ts'
import { compareText } from '../../../domain/order.ts'
import { markName } from '../../drawn/blocks/signs.ts'
import { drawView } from '../../drawn/draw-view.ts'
import { LEAST_LETTER, type SheetFigure } from '../../drawn/factsheet/sheet-figure.ts'
import { headline } from '../../drawn/words/headline.ts'
import { capitalise, uncapitalise } from '../../i18n/words.ts'
import { movePicture } from '../../picture/move.ts'
import type { Primitive } from '../../picture/primitives.ts'
import { byAnswer, indicators, sentenceOf } from '../../picture/figures/indicators.ts'
import { kindName } from '../../scene/words/scene-words.ts'
import { initialViewState, type ViewState } from '../../store/address/view-state.ts'
import { comparisonCounts, comparisonHeadline, momentText } from '../../text/comparison/headline.ts'
import { basisText } from '../../text/finding/basis.ts'
import { someNames } from '../../text/names.ts'
import type { SheetBlock, SheetBody } from './factsheet.ts'
import { agreementsBlock, questionsBlock, type SheetInput } from './sheet-parts.ts'

/** Px a map is laid out for, and pt it may take: names of 9 pt. */
const MAP = { width: 514, height: 384, minName: LEAST_LETTER } as const
const MOST_QUESTIONS = 3
const MOST_NAMES = 8

/** A region on one page: the map, table and floor in numbers, what is to be discussed and agreed, what changed and who is missing. */
export function regionSheet(input: SheetInput, comparison: Comparison | null): SheetBody {
  const { region, scene, words } = input
  const { t } = words
  const { name } = region.graph.region
  const line = headline(scene, region.gaps, 'map', words)
  return {
    title: t('template.finding', { name, short: uncapitalise(line) }),
    lead: `${capitalise(basisText(scene, words).split(' · ').join('; '))}.`,
    figure: smallMap(input, { view: 'map' }),
    left: [inNumbers(input), changeBlock(input, comparison), agreementsBlock(input, null)],
    right: [questionsBlock(input, scene.findings, MOST_QUESTIONS), whoIsMissing(input)],
    room: null,
    sources: null,
  }
}

/** A view as small as it can be read: letters that would be under 9 pt are left out of it. */
export function smallMap({ region, words }: SheetInput, look: Partial<ViewState>): SheetFigure {
  const view: ViewState = { ...initialViewState, lang: words.lang, region: region.graph.region.id, ...look }
  const drawn = drawView(region, view, { ...MAP, fit: 'all' })
  const scale = Math.min(1, MAP.width / drawn.width, MAP.height / drawn.height)
  const picture = movePicture(drawn.picture, { x: 0, y: 0 }, scale)
  return {
    picture: picture.flatMap((one) => readable(one) ?? []),
    width: drawn.width * scale,
    height: drawn.height * scale,
    alt: `${drawn.heading}. ${drawn.counts}`,
    legend: drawn.legend,
  }
}

/** A word that can be read; a number in a sign is made so. Null of what would be under 9 pt. */
function readable(one: Primitive): Primitive | null {
  if (one.what !== 'word' || one.size >= LEAST_LETTER - 0.01) return one
  return one.anchor === 'middle' && one.text.length < 3 ? { ...one, size: LEAST_LETTER, y: one.y + 0.5 } : null
}

function inNumbers({ region, scene, words }: SheetInput): SheetBlock {
  const { t } = words
  const sides = (['table', 'floor'] as const).map((side) => {
    const rows = scene.rows.filter((row) => row.side === side && !row.silent && row.what !== 'expected')
    const ids = new Set(rows.map(({ id }) => id))
    const seats = scene.seats.filter(({ row, how }) => ids.has(row) && how !== 'mentioned' && how !== 'members')
    const named = new Set(seats.flatMap(({ involvements }) => involvements.map(({ partner }) => partner))).size
    const count = t(side === 'table' ? 'count.tables' : 'count.floors', { n: rows.length })
    return `${t(`side.${side}`)}: ${count}. ${t(`template.${side}.named`, { n: named, of: scene.counts.partners })}`
  })
  const { figures } = region
  const answered = figures === null || figures.tooEarly ? [] : byAnswer(figures)[0]
  const said = indicators
    // What hangs on one person is for the coordinator to say.
    .filter((one) => answered.includes(one) && one !== 'persons' && one !== 'present')
    .flatMap((one) => (figures === null ? [] : [sentenceOf(one, figures, words).replaceAll('*', '')]))
  return { title: t('factsheet.numbers'), lead: [...sides, ...said], entries: [] }
}

/** What became of it since the moment before, of who could speak twice; without one, what the next needs. */
function changeBlock({ region, words }: SheetInput, comparison: Comparison | null): SheetBlock {
  const { t, day } = words
  const title = t('template.change')
  if (comparison !== null) {
    const { before, after, basis, needed } = comparison
    const pair = t('compare.pair', { before: momentText(before, words), after: momentText(after, words) })
    const lead = [
      `${comparisonHeadline(comparison, words)} ${capitalise(comparisonCounts(comparison, words))}.`,
      ...(basis === 'few' ? [t('compare.needed', { n: needed })] : []),
      `${capitalise(pair)}.`,
    ]
    return { title, lead, entries: [] }
  }
  const last = [...region.graph.moments].sort((a, b) => compareText(a.day, b.day)).at(-1)
  const said =
    last === undefined ? t('template.change.none') : t('template.change.next', { name: last.name, day: day(last.day) })
  return { title, lead: [said], entries: [] }
}

/** Kinds that are expected and of which nobody is known; partners that no source names anywhere. */
function whoIsMissing({ scene, words }: SheetInput): SheetBlock {
  const { t, lang } = words
  const kinds = unnamedKinds(scene.region).map((kind) => kindName(lang, kind))
  const silent = scene.marks.filter(({ what, how }) => what === 'partner' && how === 'known').map(markName)
  const lead = [
    ...(kinds.length === 0
      ? []
      : [t('factsheet.missing.kinds', { n: kinds.length, list: someNames(kinds, words, MOST_NAMES) })]),
    ...(silent.length === 0
      ? []
      : [t('factsheet.missing.silent', { n: silent.length, list: someNames(silent, words, MOST_NAMES) })]),
  ]
  return { title: t('factsheet.missing'), lead: lead.length === 0 ? [t('factsheet.missing.none')] : lead, entries: [] }
}
