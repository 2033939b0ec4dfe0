import type { NamedLevel } from '../../contract/vocabulary.ts'
import type { Said } from '../gaps/rows.ts'
import type { Contacts, Seat, Table } from './contacts.ts'
import { type Range, rangeOf, type Unsure, unsureOf } from './ranges.ts'

/** One way in which two sides work together: a direct tie, or a table at which both sit. `ids`: what says so. */
export type Link = Omit<Range, 'known'> & { ids: string[]; unsure: Unsure[] }
/** Partners that act as one; `has` says who is of it. */
export type Side = { ids: readonly string[]; has: (id: string) => boolean }
export type Between = {
  contacts: Contacts
  kin: Readonly<Record<string, readonly string[]>>
  kindOf: ReadonlyMap<string, string>
}

/**
 * Every way in which somebody of `x` works together with somebody of `y` at a level, each with the least and the most
 * strength it may have (R9): of a tie all values that are named, of a table the lower of two seats. What may be a
 * contact at this level, for all the source says, has a least of 0. Null as soon as one is surely `enough`.
 */
export function linksBelow(between: Between, x: Side, y: Side, level: NamedLevel, enough: number): Link[] | null {
  const links: Link[] = []
  for (const link of waysBetween(between, x, y, level)) {
    if (link === null) continue
    if (link.low >= enough) return null
    links.push(link)
  }
  return links
}

function* waysBetween(between: Between, x: Side, y: Side, level: NamedLevel): Generator<Link | null> {
  const { ties, tables, tablesOf, named } = between.contacts
  const seen = new Set<string>()
  for (const one of x.ids)
    for (const [other, said] of ties.get(one) ?? []) {
      const pair = one < other ? `${one} ${other}` : `${other} ${one}`
      if (!y.has(other) || seen.has(pair)) continue
      seen.add(pair)
      yield tieLink(said[level] ?? [], said.unspecified ?? [])
    }
  const where = new Set(x.ids.flatMap((one) => [...(tablesOf.get(one) ?? [])]))
  const kinds = new Set(x.ids.map((one) => between.kindOf.get(one) ?? ''))
  for (const { at, mentions } of named)
    if (mentions.some((one) => one.kinds.some((kind) => kinds.has(kind)))) where.add(at)
  for (const id of where) {
    const table = tables.get(id)
    if (table !== undefined) yield tableLink(between, id, table, x, y, level)
  }
}

function tieLink(said: readonly Said[], unsaid: readonly Said[]): Link | null {
  const place = placed(said, unsaid, [])
  return place === null ? null : { ...place, ids: [...said, ...(said.length === 0 ? unsaid : [])].map(({ id }) => id) }
}

/** What is said at a level, with what may be said of it too: without level, or of nobody in particular. */
function placed(said: readonly Said[], unsaid: readonly Said[], mentions: readonly string[]): Omit<Link, 'ids'> | null {
  const here = rangeOf(said)
  const perhaps = rangeOf(unsaid)
  if (here === null && perhaps === null && mentions.length === 0) return null
  const base = here ?? { low: 0, high: 0, known: true }
  const unsure = unsureOf(base, said)
  if (perhaps !== null && perhaps.high > base.high)
    unsure.push({ reason: 'level_unspecified', ids: unsaid.map(({ id }) => id), low: base.low })
  if (mentions.length > 0) unsure.push({ reason: 'mention', ids: [...mentions], low: base.low })
  const high = Math.max(base.high, perhaps?.high ?? 0, mentions.length > 0 ? 5 : 0)
  return { low: base.low, high, unsure }
}

type Part = Link & { partner: string; through: string | null }

const parts = new WeakMap<Side, Map<string, Part[]>>()
/** The same of a side that is asked for again and again. */
function keptPartsAt(between: Between, id: string, table: Table, side: Side, level: NamedLevel): Part[] {
  const of = parts.get(side) ?? new Map<string, Part[]>()
  parts.set(side, of)
  const known = of.get(`${level} ${id}`) ?? partsAt(between, table, side, level)
  of.set(`${level} ${id}`, known)
  return known
}

function partsAt(between: Between, table: Table, side: Side, level: NamedLevel): Part[] {
  const here = table.seats[level]
  const unsaid = table.seats.unspecified
  const may = table.mentions.filter(({ levels }) => levels.includes(level))
  const kinds = new Set(may.flatMap((mention) => mention.kinds))
  const mentioned = may.length === 0 ? [] : side.ids.filter((id) => kinds.has(between.kindOf.get(id) ?? ''))
  const all = new Set([...seated(here, unsaid, side), ...mentioned.filter(side.has)])
  return [...all].flatMap((partner) => {
    const seat = here?.get(partner)
    const loose = (unsaid?.get(partner)?.said ?? []).filter(({ planned }) => level !== 'operational' || !planned)
    const kind = between.kindOf.get(partner) ?? ''
    const mentions = may.filter((mention) => mention.kinds.includes(kind)).map(({ id }) => id)
    const place = placed(seat?.said ?? [], loose, mentions)
    if (place === null || place.high === 0) return []
    const ids = (seat?.said ?? loose).map(({ id }) => id)
    if (seat?.carrying != null) ids.push(seat.carrying)
    return [{ ...place, partner, through: seat?.through ?? null, ids }]
  })
}

/** Who of a side sits at a table: looked up from whichever of the two is the shorter list. */
function seated(here: Seats, unsaid: Seats, side: Side): string[] {
  const seats = (here?.size ?? 0) + (unsaid?.size ?? 0)
  if (side.ids.length < seats)
    return side.ids.filter((id) => (here?.has(id) === true || unsaid?.has(id) === true) && side.has(id))
  return [...(here?.keys() ?? []), ...(unsaid?.keys() ?? [])].filter(side.has)
}
type Seats = ReadonlyMap<string, Seat> | undefined

function tableLink(between: Between, id: string, table: Table, x: Side, y: Side, level: NamedLevel): Link | null {
  const ours = partsAt(between, table, x, level)
  if (ours.length === 0) return null
  const theirs = keptPartsAt(between, id, table, y, level)
  if (theirs.length === 0) return null
  // A body carries an activity: who meet in the body have met there already.
  const meet = (a: Part, b: Part) =>
    a.partner !== b.partner &&
    between.kin[a.partner]?.includes(b.partner) !== true &&
    (a.through === null || a.through !== b.through)
  const high = best(ours, theirs, 'high', meet)
  if (high === 0) return null
  const parts = [
    ...ours.filter((a) => theirs.some((b) => meet(a, b))),
    ...theirs.filter((b) => ours.some((a) => meet(a, b))),
  ]
  return {
    low: best(ours, theirs, 'low', meet),
    high,
    ids: [...new Set(parts.flatMap(({ ids }) => ids))],
    unsure: parts.flatMap(({ unsure }) => unsure),
  }
}

/** The strength at which two that meet sit together, at best: highest first, so that it is found at once. */
function best(ours: Part[], theirs: Part[], end: 'low' | 'high', meet: (a: Part, b: Part) => boolean): number {
  const down = [...theirs].sort((a, b) => b[end] - a[end])
  let found = 0
  for (const a of [...ours].sort((one, other) => other[end] - one[end])) {
    if (a[end] <= found) break
    const b = down.find((one) => meet(a, one))
    if (b !== undefined) found = Math.max(found, Math.min(a[end], b[end]))
  }
  return found
}
