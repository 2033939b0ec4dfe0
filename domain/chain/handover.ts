import { type ChainStage, type Coverer, covererEvidence } from './chain.ts'
import { type Contact, contactEvidence, contactsBetween, endsOf, unsureContact } from '../contacts/contacts.ts'
import { familyOf, kinOf } from '../kin.ts'
import { missing, type Reason } from '../contacts/reasons.ts'
import type { RegionState } from '../region-state.ts'

/**
 * How a case goes from one step of the chain to the next. `linked`: somebody covers both, or those of the one work with those
 * of the other as closely as asked; `broken`: surely not, and everyone is recorded; `uncovered`: nobody is recorded at one of the two.
 */
export type Handover = {
  state: 'linked' | 'broken' | 'unknown' | 'uncovered'
  /** The strength at which somebody of the one works with somebody of the other, at most. */
  strength: number
  /** Anything is stated of a contact between them. */
  recorded: boolean
  evidence: string[]
  reasons: Reason[]
}

const level = 'operational'
const linked: Handover = { state: 'linked', strength: 5, recorded: true, evidence: [], reasons: [] }
const uncovered: Handover = { state: 'uncovered', strength: 0, recorded: false, evidence: [], reasons: [] }
const isPossible = ({ present, unlevelled }: Coverer) => present || unlevelled.length > 0

export function handoverOf(state: RegionState, from: ChainStage, to: ChainStage, asked: number): Handover {
  const sides = [from.coverers, to.coverers] as const
  const possible = sides.map((side) => side.filter(isPossible)) as [Coverer[], Coverer[]]
  if (possible.some((side) => side.length === 0)) return uncovered
  if (!mayBeBroken(state, sides, asked)) return linked
  const contacts = [...contactsOf(state, possible)]
  const strength = highest(contacts)
  const evidence = [...covererEvidence(state, possible.flat()), ...contacts.flatMap(contactEvidence)]
  const result = { strength, recorded: contacts.length > 0, evidence: [...new Set(evidence)] }
  const covered = sides.every((side) => side.some(({ present }) => present))
  if (!covered || bothOf(state, possible).length > 0 || strength >= asked)
    return { ...result, state: 'unknown', reasons: reasonsOf(state, sides, contacts, asked) }
  const reasons = [...mentionedReasons(state, sides, asked), ...unfinishedReasons(from, to)]
  return { ...result, state: reasons.length > 0 ? 'unknown' : 'broken', reasons }
}

type Sides = readonly [readonly Coverer[], readonly Coverer[]]

const contactsOf = (state: RegionState, [x, y]: Sides, options?: Parameters<typeof contactsBetween>[4]) =>
  contactsBetween(state, familyOf(state, partnersOf(x)), familyOf(state, partnersOf(y)), level, options)
const partnersOf = (side: readonly Coverer[]) => side.map(({ partner }) => partner)
const highest = (contacts: readonly Contact[]) => contacts.reduce((most, { high }) => Math.max(most, high), 0)

/** Who covers both, itself or by its kin: that needs no handover. */
function bothOf(state: RegionState, [from, to]: Sides): Coverer[] {
  const next = new Map(to.map((coverer) => [coverer.partner, coverer]))
  return from.flatMap((coverer) => {
    const same = kinOf(state, coverer.partner).flatMap((kin) => next.get(kin) ?? [])
    return same.length > 0 ? [coverer, ...same] : []
  })
}

/**
 * Whether there is a way for the lines without level in which both steps are covered and the handover is not made. The fewer
 * of them are operational the fewer contacts there are, so that one for each step is enough.
 */
function mayBeBroken(state: RegionState, sides: Sides, asked: number): boolean {
  const [ours, theirs] = sides.map((side) =>
    side.some(({ present }) => present) ? [null] : [...new Set(side.flatMap(({ unlevelled }) => unlevelled))],
  ) as [(string | null)[], (string | null)[]]
  return ours.some((a) =>
    theirs.some((b) => {
      const fixed = new Set([a, b].filter((line) => line !== null))
      const covering = sides.map((side) =>
        side.filter(({ present, unlevelled }) => present || unlevelled.some((line) => fixed.has(line))),
      ) as [Coverer[], Coverer[]]
      if (bothOf(state, covering).length > 0) return false
      for (const { low } of contactsOf(state, covering, { fixed })) if (low >= asked) return false
      return true
    }),
  )
}

/** Who is not recorded yet may do the step, and hand over. */
export const unfinishedReasons = (...stages: readonly ChainStage[]): Reason[] =>
  missing({ coverage_unfinished: stages.flatMap(({ id, complete }) => (complete ? [] : [id])) })

function reasonsOf(state: RegionState, sides: Sides, contacts: readonly Contact[], asked: number): Reason[] {
  const open = sides.filter((side) => !side.some(({ present }) => present)).flat()
  const both = bothOf(state, sides.map((side) => side.filter(isPossible)) as [Coverer[], Coverer[]])
  return [
    ...missing({ level_unspecified: [...open, ...both].flatMap(({ unlevelled }) => unlevelled) }),
    ...contacts.flatMap((contact) => (contact.high >= asked ? unsureContact(contact, asked) : [])),
  ]
}

/** What is surely broken as it is recorded, unless words that name nobody in particular stand for who covers a step (R6). */
function mentionedReasons(state: RegionState, sides: Sides, asked: number): Reason[] {
  const named = sides.map((side) => side.filter((coverer) => isPossible(coverer) || coverer.mentions.length > 0)) as [
    Coverer[],
    Coverer[],
  ]
  const both = bothOf(state, named)
  const contacts = [...contactsOf(state, named, { mentions: true })].filter(({ high }) => high >= asked)
  const ids = [
    ...both.flatMap(({ mentions }) => mentions),
    ...contacts.flatMap((contact) => endsOf(contact).flatMap(({ mentions }) => mentions)),
  ]
  return missing({ mention: [...new Set(ids)] })
}
