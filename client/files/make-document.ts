import type { Moment } from '../../contract/records/meeting/moment.ts'
import type { StoryStep } from '../../contract/records/meeting/story.ts'
import { kinds } from '../../contract/vocabulary.ts'
import { statementsAt } from '../../domain/counting.ts'
import { compareNames } from '../../domain/order.ts'
import { validOn } from '../../domain/in-force.ts'
import type { RegionState } from '../../domain/region-state.ts'
import type { LeftOut } from '../../domain/scope/without-private.ts'
import { basisOf, utterancesOf } from '../../domain/sources/basis.ts'
import { type Lang, type Words, wordsIn } from '../i18n/words.ts'
import { kindName } from '../scene/words/scene-words.ts'
import type { ViewedRegion } from '../store/make-view.ts'
import { regionStateOf } from '../store/region-data.ts'
import { findingQuestion } from '../text/finding/question.ts'
import { nameOf } from '../text/names.ts'
import { agreementsOf } from './agreements.ts'
import type { FileDocument, FileDrawing, FilePartner, FileSource, FileStep } from './file-document.ts'

/** A step as it was resolved for the region that is shown; a `ResolvedStep` is one. */
export type StepForFile = {
  step: StoryStep
  kicker: string
  drawn: FileDrawing | null
  question: FileStep['question']
  evidence: FileStep['evidence']
}

export type DocumentInput = {
  /** What `shareRegion` gives, and of how much it is without. */
  region: ViewedRegion
  left: LeftOut
  /** Of the story, or of the one view. */
  title: string
  /** Of the file, without ending. */
  name: string
  lang: Lang
  /** The day of today. */
  day: string
  /** What is shown; null = the region as it is now. */
  moment: Pick<Moment, 'name' | 'day' | 'version'> | null
  /** Which two moments a view compares; not given = it is of one. */
  compared?: string | null
  /** Null where one view is taken along. */
  story: string | null
  /** Those that are not hidden, in order. */
  steps: readonly StepForFile[]
  /** How many steps are hidden. */
  hidden: number
  sheet: FileDrawing | null
  notes: boolean
  roles: boolean
}

/** All that a file says, of a region that `shareRegion` gave. Pure: the same input gives the same document. */
export function makeDocument(input: DocumentInput): FileDocument {
  const { region, title, name, lang, day, moment, steps, sheet, notes, roles } = input
  const words = wordsIn(lang)
  const { t } = words
  const state = regionStateOf(region)
  const { graph } = region
  const version = moment?.version ?? graph.version
  return {
    ...{ lang, title, name, day, version },
    region: graph.region.name,
    head: `${graph.region.name}, ${input.story === null ? title.toLocaleLowerCase(lang) : title}`,
    moment: momentText(input, words),
    rests: restsOf(state, words),
    made: t('file.made', { on: words.day(day), version }),
    heldBack: heldBackOf(input, words),
    leftOut: leftOutOf(input, words),
    steps: steps.map(({ step, kicker, drawn, question, evidence }) => ({
      ...{ id: step.id, what: step.what, kicker, title: step.title, text: step.text, question, evidence },
      ...{ notes: notes && step.notes !== '' ? step.notes : null, drawing: drawn },
    })),
    sheet,
    names: namesOn(sheet, graph, words),
    agreements: agreementsOf(region, input.story, roles, words),
    questions: questionsOf(region, words),
    partners: partnersIn(state, words),
    sources: sourcesIn(state, words),
    withNotes: notes,
    withRoles: roles,
  }
}

/** What is shown: as it is now, as it is tried out, as a moment froze it, or two of these. */
function momentText({ moment, compared, day, region, story }: DocumentInput, { t, ...words }: Words): string {
  if (compared != null) return compared
  if (moment !== null) return t('file.ofMoment', { name: moment.name, on: words.day(moment.day) })
  const now = story === null ? 'file.nowView' : 'file.now'
  return t(region.tried === undefined ? now : 'file.tried', { on: words.day(day) })
}

function heldBackOf({ steps, sheet }: DocumentInput, { t }: Words): string[] {
  // A sheet speaks of itself; the steps under it are in small.
  const drawings = sheet === null ? steps.flatMap(({ drawn }) => drawn ?? []) : [sheet]
  const filters = [...new Set(drawings.flatMap((drawing) => drawing.filters))]
  const gone = new Set(drawings.flatMap((drawing) => drawing.gone)).size
  return [
    ...(filters.length === 0 ? [] : [t('file.filters', { filters: filters.join(' · ') })]),
    ...(gone === 0 ? [] : [t('file.gone', { n: gone })]),
  ]
}

function namesOn(sheet: FileDrawing | null, graph: ViewedRegion['graph'], words: Words): FileDocument['names'] {
  const records = new Set((sheet?.picture ?? []).flatMap(({ record }) => record ?? []))
  const named = [...records].map((id): [string, string] => [id, nameOf(graph, id, words)])
  return Object.fromEntries(named.filter(([, name]) => name !== words.t('name.unknown')))
}

function restsOf(state: RegionState, { t }: Words): string {
  const { statements, pages, own } = basisOf(state)
  const basis = t('file.basis', {
    statements: t('count.statements', { n: statements }),
    sources: t('count.sources', { n: pages }),
  })
  return own === 0 ? basis : t('file.basisOwn', { basis, own: t('basis.own', { n: own }) })
}

/** What is not in the file, counted. */
function leftOutOf({ left, notes, roles, hidden, steps }: DocumentInput, { t }: Words): string {
  const { persons, coordinator, aboutPersons, partners } = left
  const noted = steps.some(({ step }) => step.notes !== '')
  const parts = [
    t('file.left.persons', { n: persons }),
    ...(noted && !notes ? [t('file.left.notes')] : []),
    ...(roles ? [] : [t('file.left.roles')]),
    ...(aboutPersons > 0 ? [t('file.left.aboutPersons', { n: aboutPersons })] : []),
    t('file.left.private', { n: coordinator }),
    ...(partners > 0 ? [t('file.left.outside', { n: partners })] : []),
    ...(hidden > 0 ? [t('file.left.hidden', { n: hidden })] : []),
  ]
  return t('file.left', { parts: parts.join(', ') })
}

function questionsOf({ graph, gaps, rules }: ViewedRegion, words: Words): FileDocument['questions'] {
  if (gaps.tooEarly) return []
  return gaps.gaps
    .flatMap((gap) => {
      const { number, severity, under, advice, standing } = gap
      const isOpen = under === null && !advice && (standing === 'open' || standing === 'reopened')
      return isOpen && number !== null ? [{ number, severity, text: findingQuestion(graph, rules, gap, words) }] : []
    })
    .sort((a, b) => a.number - b.number)
}

function partnersIn(state: RegionState, words: Words): FilePartner[] {
  const { graph } = state
  const at = (partner: string, level: 'administrative' | 'operational') => {
    const ids = statementsAt(state, partner, level).positive.map((one) => (one.at === partner ? one.partner : one.at))
    return [...new Set(ids)].map((id) => nameOf(graph, id, words)).join(', ')
  }
  return graph.partners
    .filter(validOn(state.on))
    .map(({ id, name, kind }) => ({
      ...{ name, kind: kindName(words.lang, kind), sector: words.t(`sector.${kinds[kind].sector}`) },
      ...{ table: at(id, 'administrative'), floor: at(id, 'operational') },
    }))
    .sort((a, b) => compareNames(a.name, b.name))
}

/** The sources of what is shown, the one that says most first. */
function sourcesIn(state: RegionState, { t }: Words): FileSource[] {
  const said = new Map<string, Set<string>>()
  for (const { id, source } of utterancesOf(state))
    if (source !== null) said.set(source, (said.get(source) ?? new Set()).add(id))
  return state.graph.sources
    .flatMap(({ id, title, kind, date, url }): FileSource[] => {
      const statements = said.get(id)?.size ?? 0
      return statements === 0 ? [] : [{ title, kind: t(`file.kind.${kind}`), day: date, url, statements }]
    })
    .sort((a, b) => b.statements - a.statements || compareNames(a.title, b.title))
}
