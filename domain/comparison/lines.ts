import type { Level } from '../../contract/vocabulary.ts'
import { confirmedDay } from '../confirmation/confirmed-day.ts'
import { isPositive, statementsInScope } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { compareText } from '../order.ts'
import type { Statement } from '../statements.ts'
import { saidLines, speaksIn, type StateAtMoment, type Voices } from './voices.ts'

/** Who, with whom or where, and at which level: what a line is, whatever record or source says so. Of a tie `partner` comes first in the order of ids. */
export type LinePlace = { what: 'tie' | 'seat'; partner: string; at: string; level: Level }
/**
 * A line as it stands at a moment. `strength`: the strongest that is known. `inferred`: nobody says it in these words.
 * `confirmed`: said anew in the days of this moment.
 */
export type LineState = { strength: number | null; lead: boolean; inferred: boolean; confirmed: boolean }
export type LinesAtMoment = {
  /** What the voices that count say is there, by the id of its place. */
  lines: ReadonlyMap<string, { place: LinePlace; state: LineState }>
  /** Places of which such a voice says that there is nothing any more: asked and none, or ended. */
  ended: ReadonlySet<string>
  /** Everything that is said to be there, by whatever voice. */
  all: ReadonlyMap<string, { place: LinePlace; state: LineState }>
}

/** The id of a line: of its place, so the same in every state. */
export const lineId = ({ partner, at, level }: Omit<LinePlace, 'what'>): string => `${partner}~${at}:${level}`

const placeOf = ({ what, partner, at, level }: Pick<Statement, 'what' | 'partner' | 'at' | 'level'>): LinePlace =>
  what !== 'partner'
    ? { what: 'seat', partner, at, level }
    : { what: 'tie', level, ...(partner < at ? { partner, at } : { partner: at, at: partner }) }

/** What is said at a moment, about partners of both days where `voices` says whose words count. */
export function linesAt({ state, from }: StateAtMoment, voices: Voices): LinesAtMoment {
  const speaks = speaksIn(voices, state)
  const said = saidLines(state.graph)
  const counts = new Set(said.filter(speaks).map(({ id }) => id))
  const isSaidAnew = isConfirmedIn(state.graph.sources, from, state.on)
  const isOfBoth = ({ what, partner, at }: Statement) =>
    voices.partners.has(partner) && (what !== 'partner' || voices.partners.has(at))
  const there = statementsInScope(state).filter((one) => one.what !== 'goal')
  const positive = there.filter(isPositive)
  const ended = said.flatMap((one) => {
    if (!counts.has(one.id) || one.until === null || one.until >= state.on) return []
    return [
      lineId(
        placeOf('from' in one ? { ...one, what: 'partner', partner: one.from, at: one.to } : { ...one, what: 'body' }),
      ),
    ]
  })
  const none = there.filter((one) => !isPositive(one) && counts.has(one.id)).map((one) => lineId(placeOf(one)))
  return {
    lines: merged(
      positive.filter((one) => counts.has(one.id) && isOfBoth(one)),
      isSaidAnew,
    ),
    ended: new Set([...ended, ...none]),
    all: merged(positive, isSaidAnew),
  }
}

type SaidOn = Pick<Statement, 'lastConfirmed' | 'source'>
function isConfirmedIn(sources: readonly { id: string; date: string | null }[], from: string, on: string) {
  const dayOf = confirmedDay(sources)
  return (said: SaidOn): boolean => {
    const day = dayOf(said)
    return day !== null && from <= day && day <= on
  }
}

function merged(statements: readonly Statement[], isSaidAnew: (said: SaidOn) => boolean): LinesAtMoment['lines'] {
  const groups = groupBy(statements, (one) => lineId(placeOf(one)))
  return new Map(
    [...groups].flatMap(([id, all]) => {
      const [first] = all
      if (first === undefined) return []
      const known = all.flatMap(({ strength }) => (strength === null ? [] : [strength]))
      const state: LineState = {
        strength: known.length === 0 ? null : Math.max(...known),
        lead: all.some(({ role }) => role === 'lead'),
        inferred: all.every(({ inferred }) => inferred),
        confirmed: all.some(isSaidAnew),
      }
      return [[id, { place: placeOf(first), state }]]
    }),
  )
}

export const lineChanges = ['added', 'gone', 'changed', 'kept'] as const
export type LineChange = (typeof lineChanges)[number]
/**
 * A line that is compared. `was`: the level it had before, where that is another. `said`: the change is stated; else it is our
 * reading: who was asked did not name it again, or nobody says it in these words.
 */
export type ComparedLine = LinePlace & {
  id: string
  change: LineChange
  differs: ('level' | 'strength' | 'lead')[]
  was: Level | null
  before: LineState | null
  after: LineState | null
  said: boolean
}

/** What is there at either moment by the voices that count, each with what became of it, in the order of partner, place and level. */
export function compareLines(before: LinesAtMoment, after: LinesAtMoment): ComparedLine[] {
  const one = (id: string): ComparedLine | null => {
    const [then, now] = [before.lines.get(id), after.lines.get(id)]
    const place = (now ?? then)?.place
    if (place === undefined) return null
    const [old, fresh] = [then?.state ?? null, now?.state ?? null]
    const differs = old !== null && fresh !== null ? differencesOf(old, fresh) : []
    const change = old === null ? 'added' : fresh === null ? 'gone' : differs.length > 0 ? 'changed' : 'kept'
    const said = fresh === null ? after.ended.has(id) : !fresh.inferred
    return { id, ...place, change, differs, was: null, before: old, after: fresh, said }
  }
  const lines = [...new Set([...before.lines.keys(), ...after.lines.keys()])].flatMap((id) => one(id) ?? [])
  return withLevels(lines).sort(
    (a, b) => compareText(a.partner, b.partner) || compareText(a.at, b.at) || compareText(a.level, b.level),
  )
}

function differencesOf(then: LineState, now: LineState): ComparedLine['differs'] {
  const strength = then.strength !== null && now.strength !== null && then.strength !== now.strength
  return [...(strength ? (['strength'] as const) : []), ...(then.lead === now.lead ? [] : (['lead'] as const))]
}

/** What went at one level and came at another between the same two is one line that changed its level. */
function withLevels(lines: readonly ComparedLine[]): ComparedLine[] {
  return [...groupBy(lines, ({ partner, at }) => `${partner}~${at}`).values()].flatMap((all) => {
    const [gone, added] = (['gone', 'added'] as const).map((change) =>
      all.filter((line) => line.change === change).sort((a, b) => compareText(a.level, b.level)),
    )
    const moved = (added ?? []).flatMap((now, at): ComparedLine[] => {
      const then = gone?.[at]
      if (then?.before == null || now.after === null) return []
      const differs = ['level' as const, ...differencesOf(then.before, now.after)]
      return [{ ...now, change: 'changed', differs, was: then.level, before: then.before }]
    })
    const paired = new Set([...(gone ?? []).slice(0, moved.length), ...(added ?? []).slice(0, moved.length)])
    return [...all.filter((line) => !paired.has(line)), ...moved]
  })
}
