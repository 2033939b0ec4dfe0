import type { Kind, NamedLevel } from '../../contract/vocabulary.ts'
import { grouped } from '../measures/grouped.ts'
import type { Counted, Statement } from './rows.ts'

/** Where a partner is present at a level, itself or by its kin, and what could make it so. Lists hold ids. */
export type Presence = {
  /** Positive statements of its own. */
  own: string[]
  /** Positive statements of its own without a level that may be this one. */
  ownUnsaid: string[]
  /** How many positive statements its kin has, itself included; one between two of its kin counts for both. */
  kin: number
  /** "Asked, and none", said of its kin. */
  zeros: string[]
  /** Positive statements of its kin without a level that may be this one. */
  unsaid: string[]
  /** Mentions that may be its kin. */
  mentions: string[]
}

type Presences = Record<NamedLevel, Presence> & { anywhere: Pick<Presence, 'kin' | 'zeros' | 'mentions'> }

/** A partner with, of each level, what could make it present there only where it is not so already: nothing else is asked. */
export function lean<P extends Presences>(partner: P) {
  const at = ({ own, ownUnsaid, kin, ...open }: Presence) => ({ own, ownUnsaid, kin, ...(kin === 0 && open) })
  const { kin, ...open } = partner.anywhere
  return {
    ...partner,
    administrative: at(partner.administrative),
    policy: at(partner.policy),
    operational: at(partner.operational),
    anywhere: { kin, ...(kin === 0 && open) },
  }
}

/** Of one list alone it is the list itself, which is then the same under every name. */
const distinct = (lists: readonly string[][]): string[] =>
  lists.length < 2 ? (lists[0] ?? none) : [...new Set(lists.flat())]
const none: string[] = []

/** What is said without a level and may be this one: work on the floor of a planned activity counts nowhere (R5). */
const unsaidAt = (level: NamedLevel, said: readonly Statement[]) =>
  said.flatMap(({ level: at, positive, planned }) => {
    if (at !== 'unspecified') return []
    return [level === 'operational' && planned.length > 0 ? positive.filter((id) => !planned.includes(id)) : positive]
  })

type May = Record<NamedLevel | 'anywhere', string[]>

function presenceAt(level: NamedLevel, own: readonly Statement[], kin: readonly Statement[], may: May): Presence {
  const here = kin.filter((row) => row.level === level)
  const alone = own.length === kin.length
  const ownUnsaid = distinct(unsaidAt(level, own))
  return {
    own: distinct((alone ? here : own.filter((row) => row.level === level)).map(({ positive }) => positive)),
    ownUnsaid,
    kin: here.reduce((sum, { positive }) => sum + positive.length, 0),
    zeros: distinct(here.map(({ zeros }) => zeros)),
    unsaid: alone ? ownUnsaid : distinct(unsaidAt(level, kin)),
    mentions: may[level],
  }
}

/** Of partners of some kinds, alone or together: the mentions that may be they, at each level. */
function mayOf(mentions: readonly Counted[]) {
  const made = new Map<string, May>()
  const make = (kinds: ReadonlySet<string>): May => {
    const those = mentions.filter((mention) => mention.kinds.some((one) => kinds.has(one)))
    const at = (level: NamedLevel) => those.filter(({ levels }) => levels.includes(level)).map(({ id }) => id)
    const levels = { administrative: at('administrative'), policy: at('policy'), operational: at('operational') }
    return { ...levels, anywhere: those.map(({ id }) => id) }
  }
  return (kinds: ReadonlySet<string>) => {
    const key = [...kinds].sort().join(' ')
    const known = made.get(key) ?? make(kinds)
    made.set(key, known)
    return known
  }
}

export type Asked = {
  partners: readonly { id: string; kind: Kind }[]
  /** Each partner with its clusters above and its members below, itself included. */
  kin: Readonly<Record<string, readonly string[]>>
  statements: readonly Statement[]
  mentions: readonly Counted[]
}

/**
 * The presence of every partner (R3, R4, R6), at each level and `anywhere`: at all together, and without level.
 * `leads`: how many activities it leads. In the order of `partners`.
 */
export function presences({ partners, kin, statements, mentions }: Asked) {
  const said = grouped(statements, ({ partner }) => partner)
  const kindOf = new Map<string, string>(partners.map(({ id, kind }) => [id, kind]))
  const mayBe = mayOf(mentions)
  return partners.map(({ id, kind }) => {
    const family = kin[id] ?? [id]
    const own = said.get(id) ?? []
    const all = family.length === 1 ? own : family.flatMap((one) => said.get(one) ?? [])
    const may = mayBe(new Set(family.flatMap((one) => kindOf.get(one) ?? [])))
    const at = (level: NamedLevel) => presenceAt(level, own, all, may)
    const levels = { administrative: at('administrative'), policy: at('policy'), operational: at('operational') }
    const anywhere = {
      kin: all.reduce((sum, { positive }) => sum + positive.length, 0),
      zeros: distinct(all.map(({ zeros }) => zeros)),
      mentions: may.anywhere,
    }
    const leads = new Set(own.flatMap((row) => row.leads)).size
    return { id, kind, leads, ...levels, anywhere }
  })
}
