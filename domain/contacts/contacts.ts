import type { Kind, Level } from '../../contract/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import { partnerKinds } from '../partners.ts'
import { idsOf, type Reason } from './reasons.ts'
import { reading, readingBy, type RegionState } from '../region-state.ts'
import { knownStrengths, rangeOf, type Stated, type StrengthRange, unsureOf } from './strengths.ts'
import { mentionsByTable, type TableSeat, seatsByTable, tablesByPartner } from './tables.ts'
import { tieAt, tiedPairs } from './tied-pairs.ts'

/*
 * Who works with whom at a level (R9): a direct tie, or a table where both sit, with the lower of the two seats' strengths.
 * The one home of this: rules, figures, matrix, chain and questions all ask here.
 */

/** What is stated of one end of a contact: a partner at a table, or of both at once when it is a direct tie. */
export type End = Stated &
  StrengthRange & {
    partner: string
    carrying: string | null
    /** Words that may stand for this partner here (R6). Ids. */
    mentions: readonly string[]
  }
/** One way in which two sides work together: by one tie, or at one table. */
export type Contact = StrengthRange & { table: string | null; ours: readonly End[]; theirs: readonly End[] }
export type ContactSide = ReadonlySet<string>

/** All direct ties at a level, or that may be: by partner, by the other. */
const tiesAt = readingBy((state, level: Level): ReadonlyMap<string, ReadonlyMap<string, End>> => {
  const ties = new Map<string, Map<string, End>>()
  for (const pair of tiedPairs(state)) {
    const { a, b } = pair
    const stated = tieAt(pair, level)
    if (stated === null) continue
    const end: End = { ...stated, ...rangeOf(stated), partner: a, carrying: null, mentions: [] }
    ties.set(a, (ties.get(a) ?? new Map<string, End>()).set(b, end))
    ties.set(b, (ties.get(b) ?? new Map<string, End>()).set(a, end))
  }
  return ties
})

type Options = {
  /** Lines without level that are taken to be at this one. */
  fixed?: ReadonlySet<string>
  /** Also what would be a contact if words that name nobody in particular stood for these partners (R6). */
  mentions?: boolean
}

/** Every way in which somebody of `x` works together with somebody of `y`, or may, at a level. */
export function* contactsBetween(
  state: RegionState,
  x: ContactSide,
  y: ContactSide,
  level: Level,
  { fixed, mentions = false }: Options = {},
): Generator<Contact> {
  const taken = (end: End): End => (fixed === undefined ? end : withFixed(end, fixed))
  const all = (ends: End[]) => (fixed === undefined ? ends : ends.map(taken))
  const ties = tiesAt(state, level)
  for (const a of x)
    for (const [b, tie] of ties.get(a) ?? []) {
      // A pair that lies in both sides comes once.
      if (!y.has(b) || (a > b && x.has(b) && y.has(a))) continue
      const end = taken(tie)
      yield { low: end.low, high: end.high, table: null, ours: [end], theirs: [] }
    }
  for (const table of tablesOf(state, x, level, mentions)) {
    const at = seatedAt(state, table, level, mentions)
    const ours = all(at(x))
    if (ours.length === 0) continue
    const theirs = all(at(y))
    const high = lowerOfTwo(ours, theirs, 'high')
    if (high > 0) yield { low: lowerOfTwo(ours, theirs, 'low'), high, table, ours, theirs }
  }
}

/** Those at either side who meet somebody else at the other. */
export function endsOf({ table, ours, theirs }: Contact): readonly End[] {
  if (table === null) return ours
  const meets = (others: readonly End[]) => {
    const [first] = others
    const isOne = others.every(({ partner }) => partner === first?.partner)
    return ({ partner }: End) => first !== undefined && (!isOne || partner !== first.partner)
  }
  return [...ours.filter(meets(theirs)), ...theirs.filter(meets(ours))]
}

function withFixed(end: End, fixed: ReadonlySet<string>): End {
  if (!end.unlevelled.some(({ id }) => fixed.has(id))) return end
  const statements = [...end.statements, ...end.unlevelled.filter(({ id }) => fixed.has(id))]
  const unlevelled = end.unlevelled.filter(({ id }) => !fixed.has(id))
  return { ...end, statements, unlevelled, ...rangeOf({ statements, unlevelled }) }
}

/** The partners of a side by their kind: many partners ask about the same side. */
const kindsOfSides = reading(() => new WeakMap<ContactSide, ReadonlyMap<Kind | undefined, string[]>>())
function byKind(state: RegionState, side: ContactSide): ReadonlyMap<Kind | undefined, string[]> {
  const known = kindsOfSides(state)
  const kinds = partnerKinds(state)
  const partners = known.get(side) ?? groupBy(side, (partner) => kinds.get(partner))
  known.set(side, partners)
  return partners
}

function tablesOf(state: RegionState, side: ContactSide, level: Level, mentions: boolean): Set<string> {
  const all = tablesByPartner(state, level)
  const tables = new Set<string>()
  for (const partner of side) for (const table of all.get(partner) ?? none) tables.add(table)
  if (!mentions) return tables
  const partners = byKind(state, side)
  for (const [table, named] of mentionsByTable(state, level))
    for (const kind of named.keys()) if (partners.has(kind)) tables.add(table)
  return tables
}

const none: ReadonlySet<string> = new Set()
const nobody: ReadonlyMap<string, readonly TableSeat[]> = new Map()

/** Who of a side sits at a table, and who may be meant there. */
function seatedAt(state: RegionState, table: string, level: Level, mentions: boolean) {
  const seats = seatsByTable(state, level).get(table) ?? nobody
  const named = mentions ? mentionsByTable(state, level).get(table) : undefined
  return (side: ContactSide): End[] => {
    const here: TableSeat[] = []
    // Looked up from whichever of the two is the shorter list.
    if (side.size < seats.size) for (const partner of side) here.push(...(seats.get(partner) ?? []))
    else for (const [partner, own] of seats) if (side.has(partner)) here.push(...own)
    if (named === undefined) return here
    const kinds = partnerKinds(state)
    const mayBe = (partner: string) => {
      const kind = kinds.get(partner)
      return kind === undefined ? undefined : named.get(kind)
    }
    const ends = here.map((seat) => mentioned(seat, mayBe(seat.partner) ?? []))
    const plain = new Set(here.flatMap(({ partner, carrying }) => (carrying === null ? [partner] : [])))
    for (const [kind, ids] of named)
      for (const partner of byKind(state, side).get(kind) ?? [])
        if (!plain.has(partner))
          ends.push({ partner, carrying: null, statements: [], unlevelled: [], low: 0, high: 5, mentions: ids })
    return ends
  }
}

/** Words say no strength: they are ignored beside a known value (R8). */
const mentioned = (seat: TableSeat, mentions: readonly string[]): End =>
  mentions.length === 0 || seat.statements.some(({ strength }) => strength !== null)
    ? seat
    : { ...seat, mentions, high: 5 }

/** The best of the lower of two seats, of two partners. */
function lowerOfTwo(ours: readonly End[], theirs: readonly End[], bound: 'low' | 'high'): number {
  const [best, next] = bestTwo(ours, bound)
  const [other, second] = bestTwo(theirs, bound)
  const pairs = [
    [best, other],
    [best, second],
    [next, other],
    [next, second],
  ] as const
  return pairs.reduce(
    (most, [a, b]) => (a && b && a.partner !== b.partner ? Math.max(most, Math.min(a[bound], b[bound])) : most),
    0,
  )
}

/** The two highest, of two different partners. */
function bestTwo(ends: readonly End[], bound: 'low' | 'high'): (End | undefined)[] {
  let [best, next]: (End | undefined)[] = []
  for (const end of ends) {
    if (best === undefined || end[bound] > best[bound]) {
      if (best !== undefined && best.partner !== end.partner) next = best
      best = end
    } else if (end.partner !== best.partner && (next === undefined || end[bound] > next[bound])) next = end
  }
  return [best, next]
}

/**
 * Whether a contact at a table says more than that the two meet in a body that carries it: who sits in the body sits there too
 * (R5), so that it would be told twice.
 */
export function isOfItself({ table, ours, theirs }: Contact): boolean {
  return (
    table === null ||
    ours.some((a) => theirs.some((b) => a.partner !== b.partner && (a.carrying === null || a.carrying !== b.carrying)))
  )
}

/** The strength of a contact as far as it is stated, the lower of two seats; null where one is not known. */
export const statedStrength = (contact: Contact): number | null =>
  endsOf(contact).every(({ statements }) => knownStrengths(statements).length > 0) ? contact.low : null

/** What a contact rests on. Ids. */
export const contactEvidence = (contact: Contact): string[] =>
  endsOf(contact).flatMap(({ statements, unlevelled, carrying }) => [
    ...idsOf(statements.length > 0 ? statements : unlevelled),
    ...(carrying === null ? [] : [carrying]),
  ])

/** The mentions by which a contact may be one. Ids. */
export const contactMentions = (contact: Contact): string[] => endsOf(contact).flatMap(({ mentions }) => mentions)

/** Why it is not sure that a contact is as strong as asked. */
export const unsureContact = (contact: Contact, asked: number): Reason[] =>
  endsOf(contact).flatMap((end) => {
    const reasons = unsureOf(end, asked)
    return end.mentions.length > 0 && end.low < asked
      ? [...reasons, { reason: 'mention' as const, ids: end.mentions }]
      : reasons
  })

/**
 * Whether two sides work together at a level with at least a strength. `yes`; `no`: asked, and they do not, or less closely;
 * `differ`: what is stated differs, and it is decided nowhere; `unknown`: a strength or level is not known; `unrecorded`.
 */
export type Cooperation = StrengthRange & {
  state: 'yes' | 'no' | 'unknown' | 'differ' | 'unrecorded'
  evidence: string[]
  reasons: Reason[]
}
export function cooperationOf(contacts: Iterable<Contact>, asked = 1): Cooperation {
  let [low, high] = [0, 0]
  const all: Contact[] = []
  for (const contact of contacts) {
    low = Math.max(low, contact.low)
    high = Math.max(high, contact.high)
    all.push(contact)
  }
  const state = low >= asked ? 'yes' : high < asked ? (all.length > 0 ? 'no' : 'unrecorded') : null
  const reasons =
    state === null ? all.flatMap((contact) => (contact.high >= asked ? unsureContact(contact, asked) : [])) : []
  const differ = reasons.length > 0 && reasons.every(({ reason }) => reason === 'values_differ')
  return {
    low,
    high,
    state: state ?? (differ ? 'differ' : 'unknown'),
    evidence: [...new Set(all.flatMap(contactEvidence))],
    reasons,
  }
}

/** The same of two partners, without their kin. */
export const cooperationBetween = (state: RegionState, a: string, b: string, level: Level, asked = 1): Cooperation =>
  cooperationOf(contactsBetween(state, new Set([a]), new Set([b]), level), asked)
