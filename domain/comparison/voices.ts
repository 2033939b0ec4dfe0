import type { RegionGraph } from '../../contract/graph.ts'
import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import type { Source } from '../../contract/records/nodes/source.ts'
import { confirmedDay } from '../confirmation/confirmed-day.ts'
import { compareText } from '../order.ts'
import { partnerKinds } from '../partners.ts'
import type { RegionState } from '../region-state.ts'

/**
 * A region at a moment. `from`: the day (YYYY-MM-DD) on which its partners began to be asked; the day of its state is the last.
 * `asked`: who was asked, answered or not; null where nobody kept that.
 */
export type StateAtMoment = { state: RegionState; from: string; asked: readonly string[] | null }

/** Why somebody could not speak twice. `waiting`: heard before, and nothing said since, of a round that is not closed. */
export const silences = ['first', 'silent', 'dropped', 'waiting', 'never'] as const
export type Silence = { partner: string; why: (typeof silences)[number]; at: 'before' | 'after' }

/**
 * Whose words count in a comparison: who could speak twice. `heard`: partners; `series`: names of series of sources.
 * `partners`: of whom there may be a change, as they are in the region on both days. `came`, `left`: those of one day only.
 * `basis`: whether at least half of the partners were heard at both moments, some of them, or nobody, so that documents are compared.
 */
export type Voices = {
  heard: ReadonlySet<string>
  series: ReadonlySet<string>
  partners: ReadonlySet<string>
  came: string[]
  left: string[]
  silences: Silence[]
  basis: 'partners' | 'few' | 'documents'
}

export type SaidLine = Tie | Involvement
/** A tie is said by the one it comes from. */
export const speakerOf = (said: SaidLine): string => ('from' in said ? said.from : said.partner)
export const saidLines = ({ ties, involvements }: RegionGraph): SaidLine[] => [...ties, ...involvements]

/** By partner: its own words within the days on which it was asked, "there is none" too, each as id and day. */
function heardAt({ state: { graph, on }, from }: StateAtMoment): ReadonlyMap<string, ReadonlySet<string>> {
  const dayOf = confirmedDay(graph.sources)
  const heard = new Map<string, Set<string>>()
  for (const said of saidLines(graph)) {
    const day = dayOf(said)
    if (said.statedBy !== 'partner' || day === null || day < from || day > on) continue
    const partner = speakerOf(said)
    heard.set(partner, (heard.get(partner) ?? new Set()).add(`${said.id} ${day}`))
  }
  return heard
}

export function voicesOf(before: StateAtMoment, after: StateAtMoment): Voices {
  const [then, now] = [[...partnerKinds(before.state).keys()], partnerKinds(after.state)]
  const partners = new Set(then.filter((id) => now.has(id)))
  const [heardThen, heardNow] = [heardAt(before), heardAt(after)]
  // Where the days of two moments overlap, what was said once is not said twice.
  const isHeard = (partner: string) =>
    heardThen.has(partner) &&
    [...(heardNow.get(partner) ?? [])].some((words) => heardThen.get(partner)?.has(words) !== true)
  const heard = new Set([...partners].filter(isHeard))
  const basis = heard.size === 0 ? 'documents' : heard.size * 2 < partners.size ? 'few' : 'partners'
  const whyNot = (partner: string) =>
    silenceOf(partner, {
      heard: [heardThen.has(partner), heardNow.has(partner) && !heardThen.has(partner)],
      asked: [before.asked?.includes(partner) ?? false, after.asked?.includes(partner) ?? null],
    })
  return {
    ...{ heard, partners, basis },
    series: new Set(seriesIn(before.state).filter((name) => isToldAnew(name, before.state, after.state))),
    came: [...now.keys()].filter((id) => !partners.has(id)),
    left: then.filter((id) => !partners.has(id)),
    silences: [...partners].filter((id) => !heard.has(id)).map(whyNot),
  }
}

type Twice<T> = readonly [then: boolean, now: T]
function silenceOf(
  partner: string,
  { heard, asked }: { heard: Twice<boolean>; asked: Twice<boolean | null> },
): Silence {
  const [heardThen, heardNow] = heard
  const [askedThen, askedNow] = asked
  if (heardNow) return askedThen ? { partner, why: 'silent', at: 'before' } : { partner, why: 'first', at: 'after' }
  if (askedNow === true) return { partner, why: 'silent', at: 'after' }
  if (heardThen) return { partner, why: askedNow === null ? 'waiting' : 'dropped', at: 'after' }
  return askedThen ? { partner, why: 'silent', at: 'before' } : { partner, why: 'never', at: 'after' }
}

const seriesIn = ({ graph }: RegionState): string[] => [
  ...new Set(graph.sources.flatMap(({ series }) => (series === null ? [] : [series]))),
]
const isToldAnew = (series: string, before: RegionState, after: RegionState) => {
  const [then, now] = [latestOf(series, before), latestOf(series, after)]
  return then !== undefined && now !== undefined && then !== now
}

/** Of a series its last source on the day: what an earlier one said is said anew in it, or not any more. */
const latestOf = (series: string, { graph, on }: RegionState) =>
  latest(graph.sources.filter((source) => source.series === series && (source.date ?? on) <= on))
const latest = (sources: readonly Source[]): string | undefined =>
  [...sources].sort((a, b) => compareText(a.date ?? '', b.date ?? '') || compareText(a.id, b.id)).at(-1)?.id

/** Whether a line or a mention of a state is said by a voice that counts. */
export function speaksIn(voices: Voices, state: RegionState): (said: SaidLine | Mention) => boolean {
  const sources = new Map<string, Source>(state.graph.sources.map((source) => [source.id, source]))
  const lastOf = new Map([...voices.series].map((series) => [series, latestOf(series, state)]))
  const own = lastAnswers(state, sources)
  return (said) => {
    const series = sources.get(said.source)?.series ?? null
    if ('statedBy' in said && said.statedBy === 'partner') {
      const partner = speakerOf(said)
      const last = series === null ? undefined : own.get(`${partner} ${series}`)
      return voices.heard.has(partner) && (last === undefined || last === said.source)
    }
    if (voices.basis === 'documents' && voices.series.size === 0) return true
    return series !== null && lastOf.get(series) === said.source
  }
}

/** Who is asked the same again answers anew: by partner and series, the last source in which it says something. */
function lastAnswers(state: RegionState, sources: ReadonlyMap<string, Source>): ReadonlyMap<string, string> {
  const last = new Map<string, string>()
  for (const said of saidLines(state.graph)) {
    const source = sources.get(said.source)
    if (said.statedBy !== 'partner' || source?.series == null || (source.date ?? state.on) > state.on) continue
    const key = `${speakerOf(said)} ${source.series}`
    const before = sources.get(last.get(key) ?? '')
    last.set(key, latest(before === undefined ? [source] : [before, source]) ?? source.id)
  }
  return last
}
