import type { Change, Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { type Decision, decisionId } from '../../contract/records/meeting/decision.ts'
import type { Partner } from '../../contract/records/nodes/partner.ts'
import { namesIn } from '../../contract/records/links.ts'
import { definitions, isOfMeeting } from '../../contract/records/table.ts'
import { compareText } from '../order.ts'
import { recordPuts } from './removal.ts'
import { withoutDoubles } from './rename.ts'

/** What a merge comes to: the changes that make it, and what becomes of the records of the one that goes. */
export type PartnerMerge = {
  changes: Change[]
  /** Records that are of the partner that stays from now on: ids. */
  moved: string[]
  /** Records that would say the same as another, and fall together with it. */
  doubles: string[]
  /** Records that joined the two, which are one from now on. */
  between: string[]
}

const MAX_NOTE = 2000

/**
 * Two partners that are one: what is said of `gone` is said of `stays`, with its sources; its names stay as other names. What then says
 * exactly the same falls together, what joined the two goes. Null when either is not there, or both are the same.
 */
export function mergePartners(graph: RegionGraph, stays: string, gone: string): PartnerMerge | null {
  const [keep, other] = [stays, gone].map((id) => graph.partners.find((partner) => partner.id === id))
  if (keep === undefined || other === undefined || keep.id === other.id) return null
  const all = recordPuts(graph).filter(({ record }) => record.id !== keep.id && record.id !== other.id)
  const about = all.filter((put) => !isOfMeeting(put.what))
  const touched = about.filter((put) => namesIn(put).some(({ id }) => id === other.id))
  const untouched = new Set(about.filter((put) => !touched.includes(put)).map(contentOf))
  const result: PartnerMerge = { changes: [], moved: [], doubles: [], between: [] }
  for (const put of touched) {
    const moved = pointTo(put, other.id, keep.id)
    const content = contentOf(moved)
    const isBetween = joinsItself(moved)
    if (!isBetween && !untouched.has(content)) {
      untouched.add(content)
      result.moved.push(put.record.id)
      result.changes.push(moved)
      continue
    }
    ;(isBetween ? result.between : result.doubles).push(put.record.id)
    result.changes.push(removal(put))
  }
  const decided = decisionChanges(graph, other.id, keep.id)
  const first: Change = { op: 'put', what: 'partner', record: joinedPartner(keep, other) }
  const last: Change = { op: 'remove', what: 'partner', id: other.id }
  return { ...result, changes: [first, ...result.changes, ...decided, last] }
}

const removal = ({ what, record }: Put): Change =>
  ({ op: 'remove', what: what as Exclude<Put['what'], 'region'>, id: record.id }) satisfies Change

/** The names of both, and of the rest what the one that stays does not say. */
function joinedPartner(keep: Partner, other: Partner): Partner {
  const names = [...keep.aliases, other.name, ...(other.short === null ? [] : [other.short]), ...other.aliases]
  const notes = [keep.note, other.note].filter((note) => note !== null)
  const open = (a: string | null, b: string | null, of: (...days: [string, string]) => string) =>
    a === null || b === null ? null : of(a, b)
  return {
    ...keep,
    aliases: withoutDoubles(names, keep.name),
    short: keep.short ?? other.short,
    // An unknown day is open: together they hold from the first to the last.
    since: open(keep.since, other.since, (a, b) => (a < b ? a : b)),
    until: open(keep.until, other.until, (a, b) => (a > b ? a : b)),
    source: keep.source ?? other.source,
    note: notes.length === 0 ? null : [...new Set(notes)].join(' · ').slice(0, MAX_NOTE),
  }
}

/** A record in which another stands wherever it named a partner. */
export function pointTo(put: Put, from: string, to: string): Put {
  const fields: Readonly<Record<string, unknown>> = put.record
  const links = Object.keys(definitions[put.what].links)
  const swapped = links.flatMap((field): [string, unknown][] => {
    const value = fields[field]
    if (Array.isArray(value)) return [[field, value.map((id: unknown) => (id === from ? to : id))]]
    return value === from ? [[field, to]] : []
  })
  return { ...put, record: { ...put.record, ...Object.fromEntries(swapped) } } as Put
}

/** What a record says, whichever it is: equal for two that say exactly the same in the same words of the same source. */
function contentOf({ what, record }: Put): string {
  const said = Object.entries(record).filter(([field]) => field !== 'id' && field !== 'statement')
  return JSON.stringify([what, said.sort(([a], [b]) => compareText(a, b))])
}

/** Whether it would join a partner to itself: a tie, a part of itself, an expectation of itself. */
function joinsItself(put: Put): boolean {
  const ends = namesIn(put).filter(({ link, id }) => link.whenGone === 'removed' && id !== put.record.id)
  return ends.length > 1 && new Set(ends.map(({ id }) => id)).size === 1
}

/** Decisions on gaps of the one that goes are decisions on those of the one that stays; actions speak of the latter. */
function decisionChanges(graph: RegionGraph, from: string, to: string): Change[] {
  const swap = (id: string) => (id === from ? to : id)
  const swapGap = (gap: string) => {
    const [rule = '', ...about] = gap.split('~')
    return [rule, ...about.map(swap).sort(compareText)].join('~')
  }
  const changes = graph.decisions
    .filter(({ gap }) => gap.split('~').includes(from))
    .flatMap((decision): Change[] => {
      const gap = swapGap(decision.gap)
      const id = decisionId(graph.region.id, gap)
      const there = graph.decisions.find((one) => one.id === id)
      const moved = { ...decision, id, gap, about: decision.about.map(swap).sort(compareText) }
      return [
        { op: 'put', what: 'decision', record: there === undefined ? moved : laterOf(there, moved) },
        { op: 'remove', what: 'decision', id: decision.id },
      ]
    })
  const actions = graph.actions.flatMap((action): Change[] => {
    const record = {
      ...action,
      closes: action.closes.map(swapGap),
      changes: action.changes.replaceAll(JSON.stringify(from), JSON.stringify(to)),
    }
    return JSON.stringify(record) === JSON.stringify(action) ? [] : [{ op: 'put', what: 'action', record }]
  })
  return [...changes, ...actions]
}

/** Of two decisions on one gap the later; the reason of the other is not lost. */
function laterOf(a: Decision, b: Decision): Decision {
  const [later, earlier] = b.decidedOn > a.decidedOn ? [b, a] : [a, b]
  const reasons = [...new Set([later.reason, earlier.reason].filter((reason) => reason !== null))]
  return { ...later, reason: reasons.length === 0 ? null : reasons.join(' · ').slice(0, MAX_NOTE) }
}
