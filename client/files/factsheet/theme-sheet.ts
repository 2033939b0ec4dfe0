import { agendaOf, type AgendaItem, securingPoints } from '../../../domain/tables/agenda.ts'
import { isPositive } from '../../../domain/counting.ts'
import { surestOf } from '../../../domain/sources/provenance.ts'
import { type Statement, statementsOf } from '../../../domain/statements.ts'
import { whoFigure, type WhoGroup } from '../../drawn/factsheet/who-figure.ts'
import type { SheetFigure } from '../../drawn/factsheet/sheet-figure.ts'
import { capitalise } from '../../i18n/words.ts'
import { fillOf, securingSign } from '../../picture/agenda/glyphs.ts'
import { statusSinceText } from '../../picture/agenda/words.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import type { NumberedFinding } from '../../scene/scene.ts'
import { sideOfLevel } from '../../scene/pair/sides.ts'
import { nameOf } from '../../text/names.ts'
import type { FactsheetSubject, SheetBlock, SheetBody, SheetEntry } from './factsheet.ts'
import {
  agreedRoom,
  agreementsBlock,
  isAbout,
  questionsBlock,
  restsSentence,
  type SheetInput,
  signOf,
  sourceText,
} from './sheet-parts.ts'

const FIGURE = { width: 514, height: 372 } as const
const aboveLevels: readonly Level[] = ['administrative', 'policy']
const belowLevels: readonly Level[] = ['operational', 'unspecified']

/** A goal, an activity or a table: who carries it, who does it, how it stands, whether it lasts, and what is asked. */
export function themeSheet(input: SheetInput, { kind, id }: FactsheetSubject): SheetBody | null {
  if (kind === 'goal') return goalSheet(input, id)
  return kind === 'activity' ? activitySheet(input, id) : bodySheet(input, id)
}

function goalSheet(input: SheetInput, id: string): SheetBody | null {
  const { region, scene, words } = input
  const { t } = words
  const goal = region.graph.goals.find((one) => one.id === id)
  if (goal === undefined) return null
  const serving = agendaOf(scene.region).filter(({ facts }) => facts.activity.serves.includes(id as never))
  const ids = new Set([id, ...serving.map(({ facts }) => facts.activity.id)])
  const own = said(input, [id])
  const doing = serving.flatMap(({ facts: { direct, carried } }) => [...direct, ...carried].filter(isPositive))
  const findings = scene.findings.filter(isAbout(ids))
  const doers = doing.filter(({ level }) => belowLevels.includes(level))
  const groups = [
    groupOf(input, { title: t('factsheet.carries'), sub: t('factsheet.carries.goal') }, own, true),
    groupOf(input, { title: t('factsheet.does'), sub: t('factsheet.does.goal') }, doers, false),
  ]
  const horizon = goal.horizon === null ? [] : [t('factsheet.horizon', { horizon: goal.horizon })]
  return {
    title: goal.name,
    lead: [t('factsheet.goal'), ...horizon, restsOn(input, [...own, ...doing])].join(' '),
    figure: whoFigure(input.kit, goal.name, groups, FIGURE),
    left: [activitiesBlock(input, serving), basedOnSources(input, goal.source, [...own, ...doing])],
    ...asked(input, findings, ids),
    sources: new Set([...own, ...doing].map(({ source }) => source)),
  }
}

function activitySheet(input: SheetInput, id: string): SheetBody | null {
  const { region, scene, words } = input
  const item = agendaOf(scene.region).find(({ facts }) => facts.activity.id === id)
  if (item === undefined) return null
  const { activity, carried } = item.facts
  const own = said(input, [id])
  const all = [...own, ...carried.filter(isPositive)]
  const ids = new Set([id])
  const lead = [
    activity.agenda === null ? null : `${activity.agenda}.`,
    `${capitalise(statusSinceText(activity, words))}.`,
    restsOn(input, all),
  ]
  return {
    title: activity.name,
    lead: lead.filter((one) => one !== null).join(' '),
    figure: figureOf(input, activity.short ?? activity.name, all, ids),
    left: [securingBlock(input, item), basedOnSources(input, activity.source, all)],
    ...asked(
      input,
      scene.findings.filter(isAbout(ids)),
      ids,
      region.graph.goals.filter((one) => activity.serves.includes(one.id)),
    ),
    sources: new Set(all.map(({ source }) => source)),
  }
}

function bodySheet(input: SheetInput, id: string): SheetBody | null {
  const { region, scene, words } = input
  const { t } = words
  const body = region.graph.bodies.find((one) => one.id === id)
  if (body === undefined) return null
  const own = said(input, [id])
  const ids = new Set([id])
  const carries = new Set(
    region.graph.carryings.filter((one) => one.body === id).map(({ activity }) => activity as string),
  )
  const items = agendaOf(scene.region).filter(({ facts }) => carries.has(facts.activity.id))
  const kind = body.kind === null ? [] : [`${capitalise(t(`body.${body.kind}`))}.`]
  const rhythm = body.rhythm === null ? [] : [`${capitalise(body.rhythm)}.`]
  return {
    title: body.name,
    lead: [...kind, ...rhythm, restsOn(input, own)].join(' '),
    figure: figureOf(input, body.short ?? body.name, own, ids),
    left: [...(items.length === 0 ? [] : [activitiesBlock(input, items)]), basedOnSources(input, body.source, own)],
    ...asked(input, scene.findings.filter(isAbout(ids)), ids),
    sources: new Set(own.map(({ source }) => source)),
  }
}

/** What is asked and agreed of it, and room to write. */
function asked(
  input: SheetInput,
  findings: readonly NumberedFinding[],
  ids: ReadonlySet<string>,
  goals: readonly { name: string }[] = [],
): Pick<SheetBody, 'right' | 'room'> {
  const { t } = input.words
  const serves: SheetBlock[] =
    goals.length === 0
      ? []
      : [
          {
            title: t('factsheet.serves'),
            lead: [],
            entries: goals.map(({ name }) => ({ sign: null, title: '', text: name })),
          },
        ]
  return {
    right: [questionsBlock(input, findings), agreementsBlock(input, { findings, ids }), ...serves],
    room: agreedRoom(input.words),
  }
}

const said = ({ scene: { region } }: SheetInput, tables: readonly string[]): Statement[] =>
  statementsOf(region).filter((one) => tables.includes(one.at) && isPositive(one))
const restsOn = (input: SheetInput, all: readonly Statement[]) =>
  restsSentence(input, new Set(all.map(({ statement }) => statement)))

/** Who takes part at each side. `at`: the tables it is about, where words may name somebody without a name too. */
function figureOf(input: SheetInput, name: string, all: readonly Statement[], at: ReadonlySet<string>): SheetFigure {
  const { t } = input.words
  const mentions = input.scene.region.graph.mentions.filter((one) => at.has(one.at))
  const groups = [...aboveLevels, ...belowLevels].flatMap((level): WhoGroup[] => {
    const there = all.filter((one) => one.level === level)
    const side = sideOfLevel[level]
    const n = mentions.filter((one) => (one.level ?? 'unspecified') === level).length
    // Table and floor are there in any case: that nobody is named is said too.
    if (there.length + n === 0 && side !== 'table' && side !== 'floor') return []
    const more = n === 0 ? '' : ` · ${n} ${t('count.mentions', { n })}`
    const heads = { title: t(`side.${side}`), sub: `${t(`side.${side}.sub`)}${more}` }
    return [groupOf(input, heads, there, aboveLevels.includes(level))]
  })
  return whoFigure(input.kit, name, groups, FIGURE)
}

/** Everybody of these statements once, by the word that is surest. */
function groupOf(
  { scene, words }: SheetInput,
  heads: Pick<WhoGroup, 'title' | 'sub'>,
  all: readonly Statement[],
  isAbove: boolean,
): WhoGroup {
  const who = scene.marks.flatMap((mark): WhoGroup['who'][number][] => {
    const own = all.filter(({ partner }) => mark.members.includes(partner))
    if (own.length === 0) return []
    return [{ mark, how: surestOf(scene.region, own), lead: own.some(({ role }) => role === 'lead') }]
  })
  return { ...heads, who, nobody: words.t('table.nobody'), isAbove }
}

/** Each activity with how it stands and on how many of the five points it lasts. */
function activitiesBlock({ words }: SheetInput, items: readonly AgendaItem[]): SheetBlock {
  const { t } = words
  const entries = items.map(({ facts: { activity }, securing }): SheetEntry => ({
    sign: null,
    title: activity.short ?? activity.name,
    text: `${capitalise(statusSinceText(activity, words))}; ${pointsText(securing, words)}.`,
  }))
  return {
    title: t('factsheet.activities', { n: items.length }),
    lead: items.length === 0 ? [t('factsheet.activities.none')] : [],
    entries,
  }
}

const pointsText = (securing: AgendaItem['securing'], { t }: SheetInput['words']) => {
  const marks = securingPoints.map((point) => securing[point])
  const unknown = marks.filter(({ holds }) => holds === null).length
  return t('doAgenda.points', { n: marks.filter(({ holds }) => holds === true).length, unknown })
}

/** The five points that make a result last. Who owns it is a role, and named only where roles are. */
function securingBlock({ kit, words, roles }: SheetInput, { facts: { activity }, securing }: AgendaItem): SheetBlock {
  const { t } = words
  const entries = securingPoints.map((point): SheetEntry => {
    const mark = securing[point]
    const said = t(`doAgenda.fill.${fillOf(mark)}`)
    const owner = point === 'owner' && roles ? activity.owner : null
    return {
      sign: { picture: securingSign(fillOf(mark), 2, 2, kit.tokens), size: 14 },
      title: '',
      text: `${capitalise(t(`doAgenda.point.${point}`))}: ${owner ?? said}`,
    }
  })
  return { title: t('doAgenda.securing'), lead: [`${capitalise(pointsText(securing, words))}.`], entries }
}

/** The sources it is known from, the one that names most partners first. */
function basedOnSources(input: SheetInput, own: string | null, all: readonly Statement[]): SheetBlock {
  const { kit, region, scene, words } = input
  const { t } = words
  const by = new Map<string, Statement[]>()
  for (const one of all) by.set(one.source, [...(by.get(one.source) ?? []), one])
  if (own !== null && !by.has(own)) by.set(own, [])
  const entries = [...by]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([source, statements]): SheetEntry => {
      const names = new Set(statements.map(({ partner }) => nameOf(region.graph, partner, words)))
      const how = statements.length === 0 ? 'stated' : surestOf(scene.region, statements)
      return {
        sign: signOf(how, kit.tokens),
        title: sourceText(region, source, words),
        text: names.size === 0 ? '' : t('factsheet.names', { n: names.size }),
      }
    })
  return { title: t('file.basedOn'), lead: entries.length === 0 ? [t('factsheet.nothing')] : [], entries }
}
