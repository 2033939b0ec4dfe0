import { z } from 'zod'
import { RuleId } from '../../../contract/finding.ts'
import { RecordId, RegionId } from '../../../contract/ids.ts'
import { arrangements } from '../../../contract/layout.ts'
import { Day } from '../../../contract/records/fields.ts'
import { type RecordKind, recordKinds } from '../../../contract/records/table.ts'
import { langs } from '../../i18n/words.ts'
import { agendaGroupings } from '../../picture/agenda/shape.ts'
import { columns } from '../../picture/figures/choice.ts'
import { axes, orders } from '../../picture/matrix/choice.ts'
import { besideParameter } from './beside.ts'
import { filtersParameter } from './filters.ts'
import { type PageId, pageOf, pagePath } from './page.ts'
import { flag, group, many, single, type Parameter } from './parameter.ts'
import { editorTabs } from '../table-editor/columns.ts'
import { questionParameter } from './question.ts'

export const tabIds = ['map', 'list', 'gaps', 'matrix', 'chain', 'agenda', 'figures'] as const
/** What can be taken along and is printed as one drawing. */
export const drawnIds = [...tabIds, 'compare'] as const
/** Screens of a region that are no view on the selection: the sheet that is printed for the meeting, the pairs that are asked one by one, the round along the partners, the history, the file that is read in, the stories, two moments beside each other, and the factsheets. */
const ownScreenIds = ['sheet', 'pairs', 'round', 'history', 'import', 'stories', 'compare', 'factsheet'] as const
/** Screens of one story, by what stands behind its id in the address: `/AM24/stories/am24-story-a1/present`. */
const storyPlaces = { story: null, present: 'present', room: 'room' } as const satisfies Record<string, string | null>
type StoryScreenId = keyof typeof storyPlaces
const storyScreenIds = Object.keys(storyPlaces) as StoryScreenId[]
export type ScreenId = (typeof tabIds)[number] | (typeof ownScreenIds)[number] | StoryScreenId
/** Screens with an address of one word behind the region. */
export const screenIds: readonly ScreenId[] = [...tabIds, ...ownScreenIds]
/** Which of two moments that are compared is shown, or how they differ. */
export const shownMoments = ['before', 'after', 'difference'] as const
export type ShownMoment = (typeof shownMoments)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

const text = z.string().min(1).max(200)
const choice = <const T extends readonly string[]>(values: T) => z.string().pipe(z.enum(values))
const depthWord = z.codec(choice(['1', '2', '3']), z.literal([1, 2, 3]), {
  decode: (word) => (Number(word) === 3 ? 3 : Number(word) === 2 ? 2 : 1),
  encode: (depth) => (depth === 3 ? '3' : depth === 2 ? '2' : '1'),
})

const stepWord = z.codec(z.string().regex(/^[1-9]\d?$/), z.int().min(1).max(99), {
  decode: Number,
  encode: String,
})

/** What stands behind the question mark, in the order in which it is written. */
const parameters = {
  selected: single<string | null>('selected', text, null),
  depth: single<1 | 2 | 3>('depth', depthWord, 1),
  arrangement: single<(typeof arrangements)[number]>('arrangement', choice(arrangements), 'score'),
  matrix: group({
    by: single<(typeof axes)[number]>('by', choice(axes), 'partner'),
    order: single<(typeof orders)[number]>('order', choice(orders), 'sector'),
  }),
  agenda: single<(typeof agendaGroupings)[number]>('rows', choice(agendaGroupings), 'status'),
  figures: group({
    by: single<(typeof columns)[number]>('sort', choice(columns), 'standing'),
    /** From the other end of its column. */
    turned: flag('turned'),
  }),
  /** Of a story that is presented: 1 for the first step; null = where one was. */
  step: single<number | null>('step', stepWord, null),
  /** Whose factsheet is shown: the id of a record or a rule; null = of the region. */
  about: single<string | null>('about', text, null),
  /** Which part of what is chosen is read in the panel; null = what holds now. */
  tab: single<'history' | null>('tab', choice(['history']), null),
  /** What of the history is shown; null = all of it. */
  log: group({
    by: single<string | null>('who', z.string().max(120), null),
    from: single<string | null>('since', z.string().pipe(Day), null),
    to: single<string | null>('till', z.string().pipe(Day), null),
    kind: single<RecordKind | null>('records', choice(recordKinds), null),
    q: single<string | null>('words', z.string().min(1).max(100), null),
  }),
  /** Which moments are compared, the older first; `from` null = the last there is, `to` null = the region as it is now. */
  compare: group({
    from: single<RecordId | null>('from', z.string().pipe(RecordId), null),
    to: single<RecordId | null>('to', z.string().pipe(RecordId), null),
    show: single<ShownMoment>('show', choice(shownMoments), 'difference'),
  }),
  /** What of the list is edited in a table; null while it is read. */
  edit: single<(typeof editorTabs)[number] | null>('edit', choice(editorTabs), null),
  /** What is held back. */
  filters: filtersParameter,
  /** Ids of what is unfolded. */
  unfolded: many('open', text),
  /** The question that is asked, with what was chosen in its places. */
  question: questionParameter,
  /** The moment whose frozen state is shown; null = the region as it is now. */
  moment: single<RecordId | null>('moment', RecordId, null),
  /** What is shown is tried out, not real; the steps themselves are in this browser only. */
  trial: flag('trial'),
  /** One fills in who sits where. */
  filling: flag('fill'),
  /** What is chosen where all regions stand side by side. */
  beside: besideParameter,
  lang: single<(typeof langs)[number]>('lang', choice(langs), 'nl'),
  /** Null = as the system has it. */
  theme: single<Theme | null>('theme', choice(themes), null),
}
type Parameters = { [K in keyof typeof parameters]: (typeof parameters)[K]['start'] }
const query: Parameter<Parameters> = group<Parameters>(parameters)

/** All that is chosen on the screen, as it stands in the address: reload, back and a shared link give the same. */
export type ViewState = Parameters & {
  /** Null on the list of regions. */
  region: RegionId | null
  /** Null = what suits the width of the screen. */
  view: ScreenId | null
  /** The story that is edited or shown; null elsewhere. */
  story: RecordId | null
  /** The page of a rule, or of all of them; null where the region or the list of regions is shown. */
  rule: RuleId | 'all' | null
  /** Null = the frame: the list of regions, or a region. */
  page: PageId | null
  /** The address leads nowhere. */
  notFound: boolean
}

export const initialViewState: ViewState = {
  ...query.start,
  region: null,
  view: null,
  story: null,
  rule: null,
  page: null,
  notFound: false,
}

/** On the page of a rule: the screen it leads back to. */
const backTo = single<ScreenId | null>('view', choice(screenIds), null)

/** As a Dutch reader may type the screens, or an older link has them. */
const otherNames: Readonly<Record<string, ScreenId>> = {
  kaart: 'map',
  lijst: 'list',
  hiaten: 'gaps',
  keten: 'chain',
  'do-agenda': 'agenda',
  'doe-agenda': 'agenda',
  cijfers: 'figures',
  gesprekssheet: 'sheet',
  paren: 'pairs',
  ronde: 'round',
  geschiedenis: 'history',
  inlezen: 'import',
  verhalen: 'stories',
  vergelijk: 'compare',
  vergelijking: 'compare',
}

/** The rules have pages of their own, by themselves and within a region: `/rules`, `/AM24/rules/G01`. */
function partsOf(path: string) {
  const parts = path.split('/').filter((part) => part !== '')
  const at = parts.slice(0, 2).indexOf('rules')
  const [first, second, ...rest] = at < 0 ? parts : parts.slice(0, at)
  if (at < 0) return { first, second, rest, rule: null, notFound: false }
  const [id, ...more] = parts.slice(at + 1)
  const rule = id === undefined ? ('all' as const) : (RuleId.safeParse(id).data ?? null)
  return { first, second, rest, rule, notFound: rule === null || more.length > 0 }
}

/** What stands behind `/AM24/stories/`: a story, and which screen of it. */
function storyOf([id, place, ...more]: readonly string[]): Pick<ViewState, 'story' | 'view'> | null {
  const story = RecordId.safeParse(id?.toLowerCase())
  const view = storyScreenIds.find((one) => storyPlaces[one] === (place ?? null))
  return story.success && view !== undefined && more.length === 0 ? { story: story.data, view } : null
}

/** In what is frozen nothing is filled in, edited or tried out. */
export const withoutWriting = (state: ViewState): ViewState =>
  state.moment === null ? state : { ...state, trial: false, filling: false, edit: null }

/** Reads an address. What is not understood is left out: an old or broken link still shows the region. */
export function parseUrl(path: string, search: string): ViewState {
  const { page, within } = pageOf(path)
  const found = parseFrameUrl(within, search)
  const isRight = page === null || within === '/'
  return withoutWriting({ ...found, page, notFound: found.notFound || !isRight })
}

function parseFrameUrl(path: string, search: string): Omit<ViewState, 'page'> {
  const words = new URLSearchParams(search)
  const { first, second, rest, rule, notFound } = partsOf(path)
  const region = RegionId.safeParse(first?.toUpperCase())
  const screen = second?.toLowerCase()
  const named = screenIds.find((id) => id === screen) ?? otherNames[screen ?? ''] ?? null
  const told = named === 'stories' && rest.length > 0 ? storyOf(rest) : null
  return {
    ...query.read(words),
    region: region.success ? region.data : null,
    view: told?.view ?? named ?? (rule !== null && region.success ? backTo.read(words) : null),
    story: told?.story ?? null,
    rule,
    notFound:
      notFound ||
      (first !== undefined && !region.success) ||
      (second !== undefined && named === null) ||
      (rest.length > 0 && told === null),
  }
}

function viewPath({ view, story }: ViewState): string | null {
  const screen = storyScreenIds.find((one) => one === view)
  return screen === undefined ? view : ['stories', story, storyPlaces[screen]].filter((part) => part !== null).join('/')
}

/** Writes an address. */
export function formatUrl(state: ViewState): string {
  const words = new URLSearchParams()
  if (state.rule !== null && state.region !== null) backTo.write(state.view, words)
  query.write(state, words)
  const view = state.region === null ? null : viewPath(state)
  const within = state.rule === null ? view : state.rule === 'all' ? 'rules' : `rules/${state.rule}`
  const inFrame = `/${[state.region, within].filter((part) => part !== null).join('/')}`
  const path = `${pagePath(state.page)}${state.page !== null && inFrame === '/' ? '' : inFrame}`
  // A comma may stand in an address as it is.
  return words.size === 0 ? path : `${path}?${words.toString().replaceAll('%2C', ',')}`
}
