import type { Figures } from '../../../contract/figures.ts'
import { boxPicture } from '../../picture/figures/box-picture.ts'
import { type FiguresSince, figuresSince, sinceLines, sinceText } from '../../picture/figures/figures-since.ts'
import {
  byAnswer,
  figuresHeadline,
  indicators,
  type IndicatorText,
  lackingTexts,
  noteOf,
  sentenceOf,
} from '../../picture/figures/indicators.ts'
import type { RegionView } from '../../store/make-view.ts'
import { blocksBeside, type Block, type DrawKit, withMargin, stack } from '../blocks/block.ts'
import { columnWidth } from '../blocks/columns.ts'
import { boldRuns, textBlock, type TextRun } from '../blocks/text.ts'
import { LEGEND_SIGN, legendEntry, partOf } from '../body.ts'
import type { Drawer, ListTwin } from '../drawn-view.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { figureGraphics } from './figure-graphics.ts'
import { figureLists, partHead, partnerTable, sectorTable } from './figure-tables.ts'

/** What in the address opens the table of partners. */
const TABLE = 'figures:table'
const BETWEEN = 36

type Given = {
  kit: DrawKit
  region: PresentedRegion
  scene: RegionView['scene']
  figures: Figures
  since: FiguresSince | null
}

/** The figures whole: six questions, who takes part where, on how much that is based, and the table of partners when it is open. */
export const drawFigures: Drawer = ({ region, view, seen: { scene }, options: { width }, ...kit }) => {
  const { t } = kit.words
  const { figures } = region
  const { name } = region.graph.region
  if (figures === null)
    return partOf(textBlock(kit, t('drawn.noFigures'), width, { size: 14 }), {
      ...{ heading: t('figures.title', { name }), legend: [], lists: [] },
    })
  const comparison = region.comparison ?? null
  const since = figuresSince(comparison)
  const given = { kit, region, scene, figures, since }
  const parts = [
    ...(comparison === null || comparison.after.id !== null
      ? []
      : [textBlock(kit, boldRuns(sinceText(comparison, kit.words)), width, { size: 13 })]),
    cards(given, width),
    sectorTable({ kit, figures, width }),
    complete(given, width),
    ...(view.unfolded.includes(TABLE) ? [partnerTable({ kit, figures, width }, region, view)] : []),
  ]
  return partOf(
    { ...stack(parts, 28), width },
    {
      heading: figuresHeadline(figures, region.graph, kit.words),
      legend: (['stated', 'inferred', 'unknown', 'missing'] as const).map((look) =>
        legendEntry(
          boxPicture(look, { x: 0.5, y: 0.5, width: 13, height: 13 }, kit.tokens),
          { width: LEGEND_SIGN, height: LEGEND_SIGN },
          t(`figures.key.${look}`),
        ),
      ),
      lists: [answerList(given), ...figureLists({ kit, figures }, region, view)],
    },
  )
}

function cards(given: Given, width: number): Block {
  const [answered, unanswered] = byAnswer(given.figures)
  const count = width >= 960 ? 3 : width >= 600 ? 2 : 1
  const each = columnWidth(width, count, BETWEEN)
  const all = [...answered, ...unanswered].map((one) => card(given, one, each))
  const rows = Array.from({ length: Math.ceil(all.length / count) }, (_, at) =>
    blocksBeside(
      all.slice(at * count, at * count + count).map((block, index) => ({ ...block, x: index * (each + BETWEEN) })),
    ),
  )
  return stack(rows, 24)
}

const headOf = ({ words, tokens }: DrawKit, one: IndicatorText): TextRun[] => [
  { text: `${indicators.indexOf(one) + 1} · ${words.t(`figures.name.${one}`)}`, fill: tokens['ink-soft'] },
]

function card({ kit, region, scene, figures, since }: Given, one: IndicatorText, width: number): Block {
  const known = figures[one].known !== 'unknown'
  return stack(
    [
      textBlock(kit, headOf(kit, one), width, { size: 13 }),
      textBlock(kit, boldRuns(sentenceOf(one, figures, kit.words)), width, { size: 16 }),
      ...(since === null ? [] : sinceLines(one, since, kit.words)).map((line) =>
        textBlock(kit, boldRuns(line), width, { size: 13, fill: kit.tokens['ink-soft'] }),
      ),
      ...(known
        ? [withMargin(figureGraphics[one]({ kit, figures, scene, graph: region.graph, width }), { top: 6, bottom: 4 })]
        : []),
      ...notesOf(one, figures, kit).map((note) =>
        textBlock(kit, note, width, { size: 12, fill: kit.tokens['ink-soft'] }),
      ),
    ],
    3,
  )
}

const notesOf = (one: IndicatorText, figures: Figures, { words }: DrawKit): string[] =>
  [noteOf(one, figures, words), ...lackingTexts(one, figures, words)].filter(
    (note) => note !== null && note !== '',
  ) as string[]

/** On how much all of it rests, and that what is missing here may well be there. */
function complete({ kit, figures }: Given, width: number): Block {
  const { t } = kit.words
  const { statements, own, inferred, mentions, sources, dated, partners, asked } = figures.completeness
  const { stated, confirmed } = figures.reciprocity
  const rests = {
    statements: t('count.statements', { n: statements - own }),
    sources: t('count.sources', { n: sources }),
  }
  const said =
    statements === 0
      ? [t('figures.complete.none')]
      : [
          t('figures.complete.rests', rests),
          ...(own > 0 ? [t('figures.complete.own', { n: own })] : []),
          ...(inferred > 0 ? [t('figures.complete.inferred', { n: inferred })] : []),
          ...(mentions > 0 ? [t('figures.complete.mentions', { n: mentions })] : []),
          ...(sources === 0
            ? []
            : [dated === 0 ? t('figures.complete.undated') : t('figures.complete.dated', { n: dated, of: sources })]),
        ]
  const room = Math.min(width, 760)
  const line = (runs: TextRun[]) => textBlock(kit, runs, room, { size: 13 })
  return stack([
    partHead(kit, t('figures.complete'), '', width),
    line(boldRuns(said.join(' '))),
    ...(stated > 0 ? [line([{ text: t('figures.complete.reciprocity', { n: confirmed, of: stated }) }])] : []),
    ...(partners > 0
      ? [
          line([
            { text: t('figures.complete.asked', { n: asked, of: partners }), marked: true },
            ...(asked < partners ? [{ text: ` ${t('figures.complete.so')}` }] : []),
          ]),
        ]
      : []),
  ])
}

/** The six questions with their answers, in words. */
function answerList({ kit, figures, since }: Given): ListTwin {
  const { t } = kit.words
  return {
    caption: t('drawn.figures'),
    head: [t('drawn.question'), t('drawn.answer'), t('drawn.note')],
    rows: indicators.map((one) => [
      t(`figures.name.${one}`),
      [sentenceOf(one, figures, kit.words), ...(since === null ? [] : sinceLines(one, since, kit.words))]
        .join(' ')
        .replaceAll('*', ''),
      notesOf(one, figures, kit).join(' '),
    ]),
  }
}
