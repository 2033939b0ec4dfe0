import type { NamedLevel } from '../../contract/vocabulary.ts'
import { isPositive } from '../gaps/rows.ts'
import { union } from '../../rules/union.ts'
import type { MeasureInput } from '../measures.ts'
import { contactsOf, type Contacts } from './contacts.ts'

/** Below this share two bodies are not looked at; no setting goes lower. */
const leastShare = 0.5

/** Two bodies that share many of their partners. */
type Overlap = {
  a: string
  b: string
  /** Shared partners as a share of all partners of the two (Jaccard), and that when every mention is joined (R6). */
  share: number
  joined: number
  shared: number
  /** Partners of the one with the fewest. */
  least: number
  /** Null when of one of them the level is not known. */
  level: NamedLevel | null
  mentions: string[]
  /** What is said of who sits in either. */
  ids: string[]
}
/** In how many bodies a partner sits. */
type Sitting = { partner: string; bodies: number; ids: string[] }
export type Crowds = { overlaps: Overlap[]; sitting: Sitting[] }

type Seated = { partners: Map<string, string[]>; ids: string[]; joined: Set<string>; mentions: string[] }

/** Where the same partners meet twice, and who sits in how many bodies; no kin counts here (R4). */
export function crowds(input: MeasureInput): Crowds {
  const contacts = contactsOf(input)
  const acting = actingByKind(input)
  const seated = new Map<string, Seated>()
  const sitting = new Map<string, Sitting>()
  for (const id of contacts.bodies.keys()) {
    const here = seatedAt(contacts, id, acting)
    seated.set(id, here)
    for (const [partner, said] of here.partners) {
      const one = sitting.get(partner) ?? { partner, bodies: 0, ids: [] }
      one.bodies++
      one.ids.push(...said)
      sitting.set(partner, one)
    }
  }
  return { overlaps: overlapsOf(seated, contacts), sitting: [...sitting.values()].filter(({ bodies }) => bodies > 1) }
}

/** Acting: with a positive statement of its own. */
function actingByKind({ given, statements }: MeasureInput): ReadonlyMap<string, string[]> {
  const acting = new Set(statements.filter(({ positive }) => positive.length > 0).map(({ partner }) => partner))
  const by = new Map<string, string[]>()
  for (const { id, kind } of given.partners) if (acting.has(id)) by.set(kind, [...(by.get(kind) ?? []), id])
  return by
}

function seatedAt({ tables }: Contacts, id: string, acting: ReadonlyMap<string, string[]>): Seated {
  const { seats = {}, mentions = [] } = tables.get(id) ?? {}
  const partners = new Map<string, string[]>()
  for (const level of Object.values(seats))
    for (const [partner, { said }] of level)
      for (const one of said) {
        if (!isPositive(one)) continue
        const here = partners.get(partner)
        if (here === undefined) partners.set(partner, [one.id])
        else here.push(one.id)
      }
  const ids = [...partners.values()].flat()
  const named = mentions.flatMap(({ kinds }) => kinds.flatMap((kind) => acting.get(kind) ?? []))
  return { partners, ids, joined: new Set([...partners.keys(), ...named]), mentions: mentions.map((one) => one.id) }
}

/** Pairs of bodies come by way of who sits in both, so that what has nothing in common is never held together. */
function overlapsOf(seated: ReadonlyMap<string, Seated>, { bodies }: Contacts): Overlap[] {
  const shared = new Map<string, Map<string, number>>()
  const before = new Map<string, string[]>()
  for (const [id, { partners }] of seated)
    for (const partner of partners.keys()) {
      const counts = shared.get(id) ?? new Map<string, number>()
      for (const other of before.get(partner) ?? []) counts.set(other, (counts.get(other) ?? 0) + 1)
      shared.set(id, counts)
      before.set(partner, [...(before.get(partner) ?? []), id])
    }
  return [...shared].flatMap(([b, others]) =>
    [...others].flatMap(([a, both]) => {
      const [one, other] = [seated.get(a), seated.get(b)]
      const level = levelOf(bodies.get(a), bodies.get(b))
      if (one === undefined || other === undefined || level === undefined) return []
      const share = both / (one.partners.size + other.partners.size - both)
      if (share < leastShare) return []
      const least = Math.min(one.partners.size, other.partners.size)
      const mentions = [...one.mentions, ...other.mentions]
      const ids = union([one.ids, other.ids])
      return [{ a, b, share, joined: jaccard(one.joined, other.joined), shared: both, least, level, mentions, ids }]
    }),
  )
}

/** Undefined when they are of different levels. */
function levelOf(a: string | undefined, b: string | undefined): NamedLevel | null | undefined {
  if (a === 'unspecified' || b === 'unspecified') return null
  return a === b ? (a as NamedLevel) : undefined
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((one) => b.has(one)).length
  return both / (a.size + b.size - both)
}
