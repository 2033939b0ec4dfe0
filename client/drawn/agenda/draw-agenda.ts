import { securingPoints } from '../../../domain/tables/agenda.ts'
import { type TimeAxis, timeAxis } from '../../picture/agenda/axis.ts'
import { agendaRowWords, leadText } from '../../picture/agenda/cell-words.ts'
import { securingBox } from '../../picture/agenda/glyphs.ts'
import { type AgendaLine, type AgendaShape, agendaShape } from '../../picture/agenda/shape.ts'
import { agendaSignsIn, barSign, fillSign, nobodySign } from '../../picture/agenda/signs.ts'
import { agendaCounts, agendaHeadline, statusSinceText } from '../../picture/agenda/words.ts'
import { word } from '../../picture/primitives.ts'
import type { Words } from '../../i18n/words.ts'
import type { RegionView } from '../../store/make-view.ts'
import { type Block, blockOf, type DrawKit, underHead, withMargin } from '../blocks/block.ts'
import { shareColumns, tableHead, blockRow, type BlockColumn, blockWidth } from '../blocks/table.ts'
import { blocksBeside } from '../blocks/block.ts'
import { textBlock } from '../blocks/text.ts'
import { legendEntry, partOf } from '../body.ts'
import type { Drawer, LegendEntry, ListTwin } from '../drawn-view.ts'
import { agendaCells } from './agenda-cells.ts'

/** What the marks of who takes part, and those of what lasts, need with the number of a question before them, px. */
const [DOERS, SECURING] = [124, 5 * securingBox.pitch + 34]

/** The do-agenda whole: every activity with who is in it, how it stands, and whether its result lasts. */
export const drawAgenda: Drawer = ({ view, seen: { whole }, options: { width, fit }, words, tokens, measure }) => {
  const kit = { words, tokens, measure }
  const all = agendaShape(whole, view.filters.hidden, view.agenda)
  const chosen = all.lines.filter(({ activity }) => activity.id === view.selected)
  const lit = fit === 'lit' && chosen.length > 0 ? chosen : all.lines
  const shape: AgendaShape = {
    ...all,
    groups: all.groups
      .map((group) => ({ ...group, lines: group.lines.filter((line) => lit.includes(line)) }))
      .filter(({ lines }) => lines.length > 0),
  }
  const days = all.all.flatMap(({ activity: { start, statusSince, end } }) =>
    [start, statusSince, end].filter((day) => day !== null),
  )
  const [name = 0, lead = 0, doers = 0, time = 0, result = 0, securing = 0] = shareColumns(width, [
    ...[{ share: 3 }, { share: 1.6 }, { fixed: DOERS }, { share: 5 }, { share: 1.6 }, { fixed: SECURING }],
  ])
  const { t } = kit.words
  const axis = timeAxis(days, whole.region.on, Math.floor(time))
  const columns: BlockColumn[] = [
    { title: t('doAgenda.activity'), width: name },
    { title: t('doAgenda.lead'), width: lead },
    { title: t('doAgenda.doers'), width: doers },
    { title: '', width: time },
    { title: t('doAgenda.result'), width: result },
    { title: '', width: securing },
  ]
  const rows = shape.groups.flatMap(({ goal, lines }): Block[] => [
    ...(shape.grouping === 'goal' ? [goalRow(kit, goal?.name ?? t('doAgenda.noGoal'), blockWidth(columns))] : []),
    ...lines.map((line) => blockRow(kit, columns, agendaCells(kit, whole, line, axis, columns))),
  ])
  const none = t(all.all.length === 0 ? 'doAgenda.empty' : 'doAgenda.allFiltered')
  const block =
    all.lines.length === 0 ? textBlock(kit, none, width, { size: 14 }) : underHead(heads(kit, columns, axis), rows)
  return partOf(
    { ...block, width },
    {
      heading: agendaHeadline(all, kit.words),
      counts: countsOf(all, kit.words),
      legend: legendOf(kit, all),
      lists: agendaLists(kit, whole, shape),
    },
  )
}

function countsOf(shape: AgendaShape, { t }: Words): string {
  const { visible, secured, leadless } = agendaCounts(shape)
  return [
    `${shape.lines.length} ${t('count.of')} ${shape.all.length} ${t('doAgenda.count', { n: shape.all.length })}`,
    ...(visible > 0 ? [t('doAgenda.visible', { n: visible })] : []),
    ...(secured > 0 ? [t('doAgenda.secured', { n: secured })] : []),
    ...(leadless > 0 ? [t('doAgenda.leadless', { n: leadless })] : []),
  ].join(' · ')
}

const goalRow = (kit: DrawKit, name: string, width: number): Block =>
  withMargin(textBlock(kit, name, width, { size: 14, weight: 600 }), { top: 12, bottom: 4 })

/** The names of the columns; over the axis its years and today, over the marks of what lasts their letters. */
function heads(kit: DrawKit, columns: readonly BlockColumn[], axis: TimeAxis): Block {
  const head = tableHead(kit, columns)
  const left = (at: number) => blockWidth(columns.slice(0, at)) + 14
  const soft = kit.tokens['ink-soft']
  const letters = securingPoints.map((point, at) =>
    word(left(5) + 34 + at * securingBox.pitch + 9, 29, kit.words.t(`doAgenda.letter.${point}`), kit.tokens.ink, {
      ...{ size: 12, weight: 600, anchor: 'middle' },
    }),
  )
  const every = Math.ceil(34 / ((axis.years[1]?.x ?? axis.width) - (axis.years[0]?.x ?? 0)))
  const years = axis.years
    .filter(({ x }, at) => at % every === 0 && x < axis.width - 16)
    .map(({ year, x }) => word(left(3) + x + 2, 29, String(year), soft, { size: 12 }))
  const now = word(left(3) + axis.x(axis.on), 13, kit.words.t('doAgenda.now'), kit.tokens.ink, {
    ...{ size: 12, weight: 600, anchor: 'middle' },
  })
  const height = Math.max(head.height, 38)
  return {
    ...blocksBeside([
      { ...head, x: 0, y: height - head.height },
      { ...blockOf([...letters, ...years, now], 0, 0), x: 0 },
    ]),
    height,
  }
}

function legendOf(kit: DrawKit, shape: AgendaShape): LegendEntry[] {
  const { t } = kit.words
  const { bars, fills, nobody } = agendaSignsIn(shape)
  const [wide, small] = [
    { width: 36, height: 20 },
    { width: 20, height: 20 },
  ]
  const letter = (point: (typeof securingPoints)[number]) => [
    word(10, 14, t(`doAgenda.letter.${point}`), kit.tokens.ink, { size: 15, weight: 600, anchor: 'middle' }),
  ]
  return [
    ...bars.map((sign) => legendEntry(barSign(sign, kit.tokens), wide, t(`doAgenda.sign.${sign}`))),
    ...nobody.map((sure) =>
      legendEntry(nobodySign(sure, kit.tokens), small, t(`doAgenda.sign.${sure ? 'nobody' : 'perhaps'}`)),
    ),
    ...(shape.lines.length === 0
      ? []
      : securingPoints.map((point) => legendEntry(letter(point), small, t(`doAgenda.point.${point}`)))),
    ...fills.map((fill) => legendEntry(fillSign(fill, kit.tokens), small, t(`doAgenda.fill.${fill}`))),
  ]
}

function agendaLists(kit: DrawKit, scene: RegionView['whole'], { groups, grouping }: AgendaShape): ListTwin[] {
  const { t } = kit.words
  const row = (line: AgendaLine, goal: string | null) => {
    const { doers, result, securing } = agendaRowWords(scene, line, kit.words)
    const said = [line.activity.name, statusSinceText(line.activity, kit.words), leadText(scene, line, kit.words)]
    return [...(goal === null ? [] : [goal]), ...said, doers.join('; '), result, securing]
  }
  const byGoal = grouping === 'goal'
  const rows = groups.flatMap(({ goal, lines }) =>
    lines.map((line) => row(line, byGoal ? (goal?.name ?? t('doAgenda.noGoal')) : null)),
  )
  const head = [
    ...(byGoal ? [t('drawn.goal')] : []),
    ...[t('doAgenda.activity'), t('drawn.status'), t('doAgenda.lead'), t('doAgenda.doers'), t('doAgenda.result')],
    t('doAgenda.securing'),
  ]
  return rows.length === 0 ? [] : [{ caption: t('doAgenda.name'), head, rows }]
}
