import type { Figures, SectorFigures } from '../../../contract/figures.ts'
import { type NamedLevel, namedLevels } from '../../../contract/vocabulary.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import { columns as figureColumns } from '../../picture/figures/choice.ts'
import { cellText, type FigureRow, sortedBy } from '../../picture/figures/columns.ts'
import { levelBars, levelBarsPicture, levelBarsSize } from '../../picture/figures/level-bars.ts'
import type { ViewState } from '../../store/address/view-state.ts'
import { nameOf } from '../../text/names.ts'
import { blocksBeside, type Block, blockOf, type DrawKit, withMargin, stack } from '../blocks/block.ts'
import { sectorDot } from '../blocks/signs.ts'
import { shareColumns, tableHead, blockRow, type BlockColumn, textTable } from '../blocks/table.ts'
import { boldRuns, textBlock } from '../blocks/text.ts'
import type { ListTwin } from '../drawn-view.ts'
import type { PresentedRegion } from '../presented-region.ts'

type Given = { kit: DrawKit; figures: Figures; width: number }

export const partHead = (kit: DrawKit, title: string, sub: string, width: number): Block =>
  withMargin(
    textBlock(
      kit,
      [{ text: title, weight: 600 }, ...(sub === '' ? [] : [{ text: ` ${sub}`, fill: kit.tokens['ink-soft'] }])],
      width,
      {
        size: 15,
      },
    ),
    { bottom: 4 },
  )

const sum = ({ sectors }: Figures, pick: (one: SectorFigures) => number) =>
  sectors.reduce((total, one) => total + pick(one), 0)
const hasBoth = (silent: readonly NamedLevel[]) => !silent.includes('administrative') && !silent.includes('operational')
const outwardText = ({ ei }: SectorFigures, { figure }: Words) =>
  ei === null ? '–' : `${figure(Math.round(((ei + 1) / 2) * 100))} %`

/** How many partners of each sector take part at each level, and whether they work outside their own. */
export function sectorTable({ kit, figures, width }: Given): Block {
  const { t } = kit.words
  const { sectors, silent } = figures
  const head = partHead(kit, t('figures.sectors'), t('figures.sectors.sub'), width)
  if (sectors.length === 0) return stack([head, textBlock(kit, t('figures.sectors.none'), width, { size: 13 })])
  const widths = shareColumns(width, [
    { share: 2 },
    ...namedLevels.map(() => ({ share: 2 })),
    ...[1, 1, 1].map((share) => ({ share })),
  ])
  const columns: BlockColumn[] = [
    { title: t('figures.sectors.sector'), width: widths[0] ?? 0 },
    ...namedLevels.map((level, at) => ({ title: capitalise(t(`level.${level}`)), width: widths[at + 1] ?? 0 })),
    ...(['both', 'mentions', 'outward'] as const).map((key, at) => ({
      ...{
        title: t(`figures.sectors.${key}`),
        width: widths[namedLevels.length + 1 + at] ?? 0,
        anchor: 'end' as const,
      },
    })),
  ]
  const most = Math.max(...sectors.map(({ partners }) => partners), 1)
  const text = (said: string, at: number) =>
    textBlock(kit, boldRuns(said), columns[at]?.width ?? 0, { size: 13, anchor: columns[at]?.anchor ?? 'start' })
  const end = namedLevels.length + 1
  const rows = sectors.map((one) =>
    blockRow(kit, columns, [
      blocksBeside([
        { ...sectorDot(kit, one.sector), x: 0, y: 1 },
        {
          ...textBlock(kit, t(`sector.${one.sector}`), (columns[0]?.width ?? 0) - 22, { size: 13, weight: 600 }),
          x: 22,
        },
      ]),
      ...namedLevels.map((level, at) => levelCell(kit, one, level, silent, most, columns[at + 1]?.width ?? 0)),
      text(hasBoth(silent) ? String(one.both) : t('figures.unknown'), end),
      text(one.mentions === 0 ? '–' : String(one.mentions), end + 1),
      text(outwardText(one, kit.words), end + 2),
    ]),
  )
  const together = blockRow(kit, columns, [
    textBlock(kit, t('figures.sectors.together'), columns[0]?.width ?? 0, { size: 13, weight: 600 }),
    ...namedLevels.map((level, at) =>
      text(
        silent.includes(level)
          ? t('figures.unknown')
          : t('figures.sectors.of', {
              n: sum(figures, (one) => one.levels[level].own),
              of: sum(figures, (one) => one.partners),
            }),
        at + 1,
      ),
    ),
    text(hasBoth(silent) ? `*${sum(figures, ({ both }) => both)}*` : t('figures.unknown'), end),
    text(`*${sum(figures, ({ mentions }) => mentions)}*`, end + 1),
    text('', end + 2),
  ])
  const why = textBlock(kit, t('figures.sectors.why'), width, { size: 12, fill: kit.tokens['ink-soft'] })
  return stack([head, tableHead(kit, columns), ...rows, together, withMargin(why, { top: 6 })])
}

function levelCell(
  kit: DrawKit,
  one: SectorFigures,
  level: NamedLevel,
  silent: readonly NamedLevel[],
  most: number,
  width: number,
): Block {
  const { t } = kit.words
  const soft = kit.tokens['ink-soft']
  if (silent.includes(level)) return textBlock(kit, t('figures.unknown'), width, { size: 13, fill: soft })
  const { own, via } = one.levels[level]
  const bars = levelBars({ part: one.levels[level], partners: one.partners, most })
  const end = bars.at(-1)
  const long = end === undefined ? 0 : end.x + end.width
  return stack([
    blocksBeside([
      { ...textBlock(kit, boldRuns(t('figures.sectors.of', { n: own, of: one.partners })), 60, { size: 13 }), x: 0 },
      { ...blockOf(levelBarsPicture(bars, kit.tokens), long, levelBarsSize.height), x: 64, y: 5 },
    ]),
    ...(via > 0 ? [textBlock(kit, t('figures.sectors.via', { n: via }), width, { size: 12, fill: soft })] : []),
  ])
}

/** What each partner is in the network, in the order chosen. */
export function partnerTable(given: Given, region: PresentedRegion, state: ViewState): Block {
  const { kit, width } = given
  const { t } = kit.words
  const { head, rows } = partnerList(given, region, state)
  const widths = shareColumns(width, [
    { share: 3 },
    { share: 4 },
    ...figureColumns.slice(2).map(() => ({ share: 1.3 })),
  ])
  const columns = head.map((title, at): BlockColumn => ({
    title,
    width: widths[at] ?? 0,
    ...(at > 1 && { anchor: 'end' }),
  }))
  return stack([partHead(kit, t('figures.partners'), t('figures.partners.sub'), width), textTable(kit, columns, rows)])
}

function partnerList({ kit, figures }: Omit<Given, 'width'>, region: PresentedRegion, state: ViewState): ListTwin {
  const { t } = kit.words
  const rows = figures.partners.map((partner): FigureRow => ({
    ...partner,
    name: nameOf(region.graph, partner.id, kit.words),
  }))
  return {
    caption: t('figures.partners'),
    head: figureColumns.map((column) => t(`figures.column.${column}`)),
    rows: sortedBy(rows, state.figures).map((row) => figureColumns.map((column) => cellText(row, column, kit.words))),
  }
}

/** The tables in words. */
export function figureLists(given: Omit<Given, 'width'>, region: PresentedRegion, state: ViewState): ListTwin[] {
  const { kit, figures } = given
  const { t } = kit.words
  const level = (one: SectorFigures, at: NamedLevel) =>
    figures.silent.includes(at)
      ? t('figures.unknown')
      : t('figures.sectors.of', { n: one.levels[at].own, of: one.partners }).replaceAll('*', '')
  const sectors: ListTwin = {
    caption: `${t('figures.sectors')} ${t('figures.sectors.sub')}`,
    head: [
      t('figures.sectors.sector'),
      ...namedLevels.map((at) => capitalise(t(`level.${at}`))),
      ...(['both', 'mentions', 'outward'] as const).map((key) => t(`figures.sectors.${key}`)),
    ],
    rows: figures.sectors.map((one) => [
      t(`sector.${one.sector}`),
      ...namedLevels.map((at) => level(one, at)),
      ...[
        hasBoth(figures.silent) ? String(one.both) : t('figures.unknown'),
        String(one.mentions),
        outwardText(one, kit.words),
      ],
    ]),
  }
  return [sectors, partnerList(given, region, state)].filter(({ rows }) => rows.length > 0)
}
