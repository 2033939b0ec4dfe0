import type { Expectation } from '../../contract/records/nodes/expectation.ts'
import type { NamedLevel } from '../../contract/vocabulary.ts'
import type { MeasureInput } from '../measures.ts'
import { contactsOf } from './contacts.ts'
import { type Between, linksBelow, type Side } from './links.ts'
import type { Reason } from './ranges.ts'

type Expected = {
  id: string
  /** Each a partner's id or `kind:K`. */
  sides: [string, string]
  level: NamedLevel
  strength: number
  origin: Expectation['origin']
}

/** What is expected and not surely there. `other`: a partner, or a kind of which one would do. */
type Unmet = Expected & {
  partner: string
  other: string
  /** The strength at which they work together, at most (R9). */
  high: number
  /** What is said of a contact between them. */
  ids: string[]
  unsure: Reason[]
}

/** Partners of whom one is enough, with all their kin. */
type Group = { partners: ReadonlySet<string>; side: Side }
/** What an expectation asks of a partner: to work with somebody of a group. */
type Task = { partner: string; other: string; group: Group }
type Scope = Between & { present: readonly string[] }

/** Every partner that is expected to work with somebody, and of whom that is not sure; kin counts (R4). */
export function expectedPairs(input: MeasureInput): Unmet[] {
  const { given, kin, recorded } = input
  const asked = recorded
    .of('expectation')
    .flatMap(({ id, a, b, level, strength, origin }): Expected[] =>
      a === null || b === null || level === null ? [] : [{ id, sides: [a, b], level, strength: strength ?? 1, origin }],
    )
  if (asked.length === 0) return []
  const kindOf = new Map<string, string>(given.partners.map(({ id, kind }) => [id, kind]))
  const present = given.partners.filter(({ anywhere }) => anywhere.kin > 0).map(({ id }) => id)
  const scope: Scope = { contacts: contactsOf(input), kin, kindOf, present }
  return asked.flatMap((expected) => tasksOf(expected, scope).flatMap((task) => unmet(scope, expected, task) ?? []))
}

/** Of a partner by name with a kind: with all of it. Of a kind with a kind: each of either with one of the other. */
function tasksOf({ sides: [a, b] }: Expected, { present, kindOf, kin }: Scope): Task[] {
  const those = (side: string) => present.filter((id) => side === id || side === `kind:${kindOf.get(id) ?? ''}`)
  const group = (partners: readonly string[]): Group => {
    const family = new Set(partners.flatMap((one) => kin[one] ?? [one]))
    return { partners: new Set(partners), side: { ids: [...family], has: (id) => family.has(id) } }
  }
  const each = (side: string, other: string) => {
    const all = group(those(other))
    return those(side).map((partner) => ({ partner, other, group: all }))
  }
  if (a.startsWith('kind:') && b.startsWith('kind:')) return a === b ? each(a, b) : [...each(a, b), ...each(b, a)]
  return those(a).flatMap((partner) => those(b).map((other) => ({ partner, other, group: group([other]) })))
}

/** Null when it is met, or when nobody is left to work with: with its own kin a partner is one (R2). */
function unmet(scope: Scope, expected: Expected, { partner, other, group }: Task): Unmet | null {
  const own = new Set(scope.kin[partner])
  if ([...own].some((one) => one !== partner && group.partners.has(one))) return null
  if (group.partners.size === Number(group.partners.has(partner))) return null
  const { side } = group
  // The side of a group is the same for all of its tasks, and what sits where of it is looked up once.
  const theirs: Side = [...own].some(side.has) ? { ...side, has: (id) => side.has(id) && !own.has(id) } : side
  const ours: Side = { ids: [...own], has: (id) => own.has(id) }
  const links = linksBelow(scope, ours, theirs, expected.level, expected.strength)
  if (links === null) return null
  const enough = links.filter(({ high }) => high >= expected.strength)
  return {
    ...expected,
    partner,
    other,
    high: Math.max(0, ...links.map((one) => one.high)),
    ids: [...new Set(links.flatMap(({ ids }) => ids))],
    unsure: enough.flatMap(({ unsure }) => unsure.filter(({ low }) => low < expected.strength)),
  }
}
