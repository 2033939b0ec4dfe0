import { z } from 'zod'
import { RuleId, Severity } from '../../contract/finding.ts'
import { Kind, Level, Sector } from '../../contract/graph.ts'
import { type Lang, langs } from '../i18n/words.ts'
import { RegionId } from '../../contract/ids.ts'
import { type Arrangement, arrangements } from '../../contract/layout.ts'
import { columns, type FiguresChoice } from '../picture/figures/choice.ts'
import { axes, type MatrixChoice, orders } from '../picture/matrix/choice.ts'
import { type AskedQuestion, partNames, questionIds } from '../text/questions/types.ts'
import { type Filters, noFilters, type StrengthChoice } from '../scene/filters.ts'

export const tabIds = ['map', 'list', 'gaps', 'matrix', 'chain', 'figures'] as const
/** Pages of a region that are no view on the selection: the sheet that is printed for the meeting. */
export const screenIds = [...tabIds, 'sheet'] as const
export type ScreenId = (typeof screenIds)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** All that is chosen on the screen, as it stands in the address: reload, back and a shared link give the same. */
export type ViewState = {
  /** Null on the chooser; `unknown` when the address names none that could exist. */
  region: RegionId | null
  /** Null = what suits the width of the screen. */
  view: ScreenId | null
  /** The page of a rule, or of all of them; null where the region or the chooser is shown. */
  rule: RuleId | 'all' | null
  selected: string | null
  depth: 1 | 2 | 3
  arrangement: Arrangement
  matrix: MatrixChoice
  figures: FiguresChoice
  /** What is switched off, as in the scene: the parameters name what is held back. */
  filters: Filters
  /** Ids of what is unfolded. */
  unfolded: readonly string[]
  /** The question that is asked, with what was chosen in its places. */
  question: AskedQuestion | null
  /** What is shown is tried out, not real; the steps themselves are in this browser only. */
  trial: boolean
  lang: Lang
  /** Null = as the system has it. */
  theme: Theme | null
  /** The address leads nowhere. */
  notFound: boolean
}

export const initialViewState: ViewState = {
  region: null,
  view: null,
  rule: null,
  selected: null,
  depth: 1,
  arrangement: 'score',
  matrix: { by: 'partner', order: 'sector' },
  figures: { by: 'standing', turned: false },
  filters: noFilters,
  unfolded: [],
  question: null,
  trial: false,
  lang: 'nl',
  theme: null,
  notFound: false,
}

const strengthChoices = ['1', '2', '3', '4', '5', 'unknown'] as const
const strengthOf = (word: (typeof strengthChoices)[number]): StrengthChoice =>
  word === 'unknown' ? word : (([1, 2, 3, 4, 5] as const)[Number(word) - 1] ?? 'unknown')
const Id = z.string().min(1).max(200)

/** The rules have pages of their own, by themselves and within a region: `/rules`, `/AM24/rules/G01`. */
function partsOf(path: string) {
  const parts = path.split('/').filter((part) => part !== '')
  const at = parts.slice(0, 2).indexOf('rules')
  const [first, second, ...rest] = at < 0 ? parts : parts.slice(0, at)
  if (at < 0) return { first, second, rest, rule: null, lost: false }
  const [id, ...more] = parts.slice(at + 1)
  const rule = id === undefined ? ('all' as const) : (RuleId.safeParse(id).data ?? null)
  return { first, second, rest, rule, lost: rule === null || more.length > 0 }
}

/** Reads an address. What is not understood is left out: an old or broken link still shows the region. */
export function parseUrl(path: string, search: string): ViewState {
  const query = new URLSearchParams(search)
  const { first, second, rest, rule, lost } = partsOf(path)
  const region = RegionId.safeParse(first)
  const named = screenIds.find((one) => one === second) ?? null
  const one = <T extends string>(key: string, of: readonly T[]): T | null =>
    of.find((value) => value === query.get(key)) ?? null
  const many = <T>(key: string, schema: z.ZodType<T>): T[] => [
    ...new Set(
      query.getAll(key).flatMap((word) => {
        const value = schema.safeParse(word)
        return value.success ? [value.data] : []
      }),
    ),
  ]
  return {
    region: region.success ? region.data : null,
    // On the page of a rule: the view it leads back to.
    view: named ?? (rule !== null && region.success ? one('view', screenIds) : null),
    rule,
    selected: Id.safeParse(query.get('selected')).data ?? null,
    depth: ([1, 2, 3] as const).find((depth) => String(depth) === query.get('depth')) ?? 1,
    arrangement: one('arrangement', arrangements) ?? 'score',
    matrix: { by: one('by', axes) ?? 'partner', order: one('order', orders) ?? 'sector' },
    figures: { by: one('sort', columns) ?? 'standing', turned: query.get('turned') === 'yes' },
    filters: {
      sectors: many('sectors', Sector),
      kinds: many('kinds', Kind),
      levels: many('levels', Level),
      sources: many('sources', Id),
      strengths: many('strength', z.enum(strengthChoices)).map(strengthOf),
      rules: many('rules', RuleId),
      severities: many('severities', Severity),
      onlyFound: query.get('onlyFound') === 'yes',
      onlyGaps: query.get('onlyGaps') === 'yes',
    },
    unfolded: many('open', Id),
    question: askedIn(query),
    trial: query.get('trial') === 'yes',
    lang: one('lang', langs) ?? 'nl',
    theme: one('theme', themes),
    notFound:
      lost || (first !== undefined && !region.success) || (second !== undefined && named === null) || rest.length > 0,
  }
}

function askedIn(query: URLSearchParams): AskedQuestion | null {
  const question = questionIds.find((one) => one === query.get('ask'))
  if (question === undefined) return null
  const parts = partNames.flatMap((name) => {
    const value = Id.safeParse(query.get(name))
    return value.success ? [[name, value.data] as const] : []
  })
  return { question, parts: Object.fromEntries(parts) }
}

/** Writes an address: what stands as it begins is left out, so that a link says only what was chosen. */
export function formatUrl(place: ViewState): string {
  const query = new URLSearchParams()
  const many = (key: string, words: readonly (string | number)[]) => {
    for (const word of words) query.append(key, String(word))
  }
  if (place.rule !== null && place.region !== null && place.view !== null) query.set('view', place.view)
  if (place.selected !== null) query.set('selected', place.selected)
  if (place.depth !== 1) query.set('depth', String(place.depth))
  if (place.arrangement !== 'score') query.set('arrangement', place.arrangement)
  if (place.matrix.by !== 'partner') query.set('by', place.matrix.by)
  if (place.matrix.order !== 'sector') query.set('order', place.matrix.order)
  if (place.figures.by !== 'standing') query.set('sort', place.figures.by)
  if (place.figures.turned) query.set('turned', 'yes')
  many('sectors', place.filters.sectors)
  many('levels', place.filters.levels)
  many('kinds', place.filters.kinds)
  many('strength', place.filters.strengths)
  many('sources', place.filters.sources)
  many('rules', place.filters.rules)
  many('severities', place.filters.severities)
  if (place.filters.onlyFound) query.set('onlyFound', 'yes')
  if (place.filters.onlyGaps) query.set('onlyGaps', 'yes')
  many('open', place.unfolded)
  if (place.question !== null) {
    query.set('ask', place.question.question)
    for (const name of partNames)
      if (place.question.parts[name] !== undefined) query.set(name, place.question.parts[name])
  }
  if (place.trial) query.set('trial', 'yes')
  if (place.lang !== 'nl') query.set('lang', place.lang)
  if (place.theme !== null) query.set('theme', place.theme)
  const view = place.region === null ? null : place.view
  const within = place.rule === null ? view : place.rule === 'all' ? 'rules' : `rules/${place.rule}`
  const path = `/${[place.region, within].filter((part) => part !== null).join('/')}`
  const words = query.toString()
  return words === '' ? path : `${path}?${words}`
}
