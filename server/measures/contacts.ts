import type { Level } from '../../contract/vocabulary.ts'
import type { Counted, Said } from '../gaps/rows.ts'
import { counts } from '../gaps/said.ts'
import type { MeasureInput } from '../measures.ts'

type Levels<T> = Partial<Record<Level, T>>

/** A partner at a table. `through`: the body by which it is a doer of the activity that the body carries (R5). */
export type Seat = { said: Said[]; through: string | null; carrying: string | null }
/** A body or activity: who sits there at each level, and who is named there without a name. */
export type Table = { seats: Levels<Map<string, Seat>>; mentions: Counted[] }

/** Who has to do with whom: direct ties and tables, as far as they are in force and count (R1 to R3, R5). */
export type Contacts = {
  /** Of a partner: by the partner at the other end, what is said at each level. */
  ties: ReadonlyMap<string, ReadonlyMap<string, Levels<Said[]>>>
  tables: ReadonlyMap<string, Table>
  /** The tables of a partner, those of the bodies it sits in included. */
  tablesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** The tables at which somebody is named without a name. */
  named: readonly { at: string; mentions: readonly Counted[] }[]
  /** Bodies by id, with the level they are of. */
  bodies: ReadonlyMap<string, Level>
}

const made = new WeakMap<MeasureInput, Contacts>()
/** The contacts of a region, made once for all measures of one answer. */
export function contactsOf(input: MeasureInput): Contacts {
  const known = made.get(input) ?? makeContacts(input)
  made.set(input, known)
  return known
}

function makeContacts({ given, statements, recorded: { of } }: MeasureInput): Contacts {
  const ties = new Map<string, Map<string, Levels<Said[]>>>()
  const tables = new Map<string, Table>()
  for (const { partner, level, said } of statements)
    for (const one of said) {
      if (one.what === 'goal') continue
      if (one.what === 'partner') {
        const levels = within(within(ties, partner, newMap), one.at, newLevels)
        ;(levels[level] ??= []).push(one)
      } else seat(within(tables, one.at, newTable), level, partner).said.push(one)
    }
  for (const mention of given.mentions) within(tables, mention.at, newTable).mentions.push(mention)
  const open = new Set<string>(
    of('activity')
      .filter(({ status }) => counts({ status, level: 'operational' }))
      .map(({ id }) => id),
  )
  const carryings = of('carrying').toSorted((a, b) => compare(a.body, b.body) || compare(a.id, b.id))
  for (const { id: carrying, body, activity } of carryings)
    if (open.has(activity)) carry(tables, { body, activity, carrying })
  const tablesOf = new Map<string, Set<string>>()
  for (const [id, { seats }] of tables)
    for (const partners of Object.values(seats))
      for (const partner of partners.keys()) within(tablesOf, partner, newSet).add(id)
  const named = [...tables].flatMap(([at, { mentions }]) => (mentions.length === 0 ? [] : [{ at, mentions }]))
  return { ties, tables, tablesOf, named, bodies: new Map(of('body').map(({ id, level }) => [id, level])) }
}

/** Who works on the floor of a body does the activities it carries. */
function carry(
  tables: Map<string, Table>,
  { body, activity, carrying }: Record<'body' | 'activity' | 'carrying', string>,
) {
  const from = tables.get(body)
  if (from === undefined) return
  const to = within(tables, activity, newTable)
  for (const [partner, { said }] of from.seats.operational ?? [])
    if (to.seats.operational?.has(partner) !== true)
      (to.seats.operational ??= new Map()).set(partner, { said, through: body, carrying })
  to.mentions.push(
    ...from.mentions
      .filter(({ levels }) => levels.includes('operational'))
      .map((one) => ({ ...one, levels: ['operational' as const] })),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const newMap = () => new Map<string, Levels<Said[]>>()
const newLevels = (): Levels<Said[]> => ({})
const newTable = (): Table => ({ seats: {}, mentions: [] })
const newSet = () => new Set<string>()
const newSeat = (): Seat => ({ said: [], through: null, carrying: null })
function within<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
function seat({ seats }: Table, level: Level, partner: string): Seat {
  return within((seats[level] ??= new Map<string, Seat>()), partner, newSeat)
}
