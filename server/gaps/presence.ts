import type { Kind, NamedLevel } from '../../contract/vocabulary.ts'
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
type Lean<P extends { kin: number }, Always extends keyof P> = Pick<P, Always> & Partial<P>

/** A partner with, of each level, what could make it present there only where it is not so already: nothing else is asked. */
export function lean(partner: Presences): Record<NamedLevel, Lean<Presence, 'own' | 'ownUnsaid' | 'kin'>> & {
  anywhere: Lean<Presences['anywhere'], 'kin'>
} {
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
const distinct = (lists: readonly string[][]) => [...new Set(lists.flat())]

/** What is said without a level and may be this one: work on the floor of a planned activity counts nowhere (R5). */
const unsaidAt = (level: NamedLevel, said: readonly Statement[]) =>
  said
    .filter((row) => row.level === 'unspecified')
    .map(({ positive, planned }) => positive.filter((id) => level !== 'operational' || !planned.includes(id)))

function presenceAt(
  level: NamedLevel,
  own: readonly Statement[],
  kin: readonly Statement[],
  may: readonly Counted[],
): Presence {
  const here = kin.filter((row) => row.level === level)
  return {
    own: distinct(own.filter((row) => row.level === level).map(({ positive }) => positive)),
    ownUnsaid: distinct(unsaidAt(level, own)),
    kin: here.reduce((sum, { positive }) => sum + positive.length, 0),
    zeros: distinct(here.map(({ zeros }) => zeros)),
    unsaid: distinct(unsaidAt(level, kin)),
    mentions: may.filter(({ levels }) => levels.includes(level)).map(({ id }) => id),
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
 * In the order of `partners`.
 */
export function presences({ partners, kin, statements, mentions }: Asked) {
  const said = new Map<string, Statement[]>()
  for (const statement of statements) said.set(statement.partner, [...(said.get(statement.partner) ?? []), statement])
  const kindOf = new Map(partners.map(({ id, kind }) => [id, kind]))
  return partners.map(({ id, kind }) => {
    const family = kin[id] ?? [id]
    const own = said.get(id) ?? []
    const all = family.flatMap((one) => said.get(one) ?? [])
    const kinds = new Set<string | undefined>(family.map((one) => kindOf.get(one)))
    const may = mentions.filter((mention) => mention.kinds.some((one) => kinds.has(one)))
    const at = (level: NamedLevel) => presenceAt(level, own, all, may)
    const levels = { administrative: at('administrative'), policy: at('policy'), operational: at('operational') }
    const anywhere = {
      kin: all.reduce((sum, { positive }) => sum + positive.length, 0),
      zeros: distinct(all.map(({ zeros }) => zeros)),
      mentions: may.map((mention) => mention.id),
    }
    return { id, kind, leads: distinct(own.map(({ leads }) => leads)), ...levels, anywhere }
  })
}
