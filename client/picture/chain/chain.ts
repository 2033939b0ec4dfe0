import type { Coverage } from '../../../contract/records/lines/coverage.ts'
import type { Stage } from '../../../contract/records/nodes/stage.ts'
import { type ChainStage, chainOf, countedCoverers, partnersWithoutStage } from '../../../domain/chain/chain.ts'
import { type Handover as Reading, handoverOf } from '../../../domain/chain/handover.ts'
import {
  type Contact,
  contactsBetween,
  endsOf,
  isOfItself,
  statedStrength,
  unsureContact,
} from '../../../domain/contacts/contacts.ts'
import { familyOf, isKin, kinOf } from '../../../domain/kin.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { readingBy, type RegionState } from '../../../domain/region-state.ts'
import { type Provenance, surestOf } from '../../../domain/sources/provenance.ts'
import type { Statement } from '../../../domain/statements.ts'
import { groupBy } from '../../../domain/group-by.ts'

/**
 * A partner covers a stage, by what was said. `unseen`: it is said to, but nothing says that it does the work.
 * `counted`: it acts, and no cluster it is part of covers the stage too (rules.md G08).
 */
export type Cover = {
  partner: string
  stage: string
  said: Coverage[]
  how: Provenance | 'unseen'
  counted: boolean
}
/** A partner that says nothing of a stage itself, but whose clusters or members cover it. */
export type Through = { partner: string; stage: string; by: string[] }
/**
 * Where two partners meet in the work. `strength`: the strongest way they do, null = not recorded.
 * `tables`: bodies and activities they share; `said`: the statements it rests on.
 */
export type PairMeeting = { strength: number | null; tables: string[]; said: Statement[] }
/** From a partner of one stage to a partner of the next; `meeting` null: one is part of the other. */
export type HandoverPair = { from: string; to: string; meeting: PairMeeting | null }
export type StageHandover = {
  from: Stage
  to: Stage
  /** Whether a case goes from the one to the other, as the rules read it. */
  state: Reading['state']
  pairs: HandoverPair[]
  /** Partners that cover both and go on by themselves. */
  itself: string[]
}
/**
 * `complete`: ids of the stages of which it was said that everyone who does them is recorded. `unfilled`: of how many of the partners
 * no step is recorded.
 */
export type ChainWithHandovers = {
  stages: Stage[]
  complete: ReadonlySet<string>
  unfilled: { unfilled: number; of: number }
  covers: Cover[]
  through: Through[]
  handovers: StageHandover[]
}

/**
 * The chain of a region, as it is recorded: who covers what, and who hands over to whom. A handover is drawn from strength
 * `least` on, as the rule about it has it (`handoverStrength`).
 */
export const chainWithHandovers = readingBy((state, least: number): ChainWithHandovers => {
  const chain = chainOf(state)
  const byId = new Map<string, Stage>(state.graph.stages.map((stage) => [stage.id, stage]))
  const covers = chain.flatMap((stage) => coversOf(state, stage))
  return {
    stages: chain.flatMap(({ id }) => byId.get(id) ?? []),
    complete: new Set(chain.flatMap(({ id, complete }) => (complete ? [id] : []))),
    unfilled: { unfilled: partnersWithoutStage(state).length, of: partnersOf(state).length },
    covers,
    through: throughOf(state, covers),
    handovers: chain.slice(1).flatMap((to, at) => {
      const from = chain[at]
      const [first, second] = [byId.get(from?.id ?? ''), byId.get(to.id)]
      if (from === undefined || first === undefined || second === undefined) return []
      return [{ from: first, to: second, ...handedOver(state, from, to, least) }]
    }),
  }
})

function coversOf(state: RegionState, { id, coverers }: ChainStage): Cover[] {
  const records = new Map(state.graph.coverages.map((coverage) => [coverage.id, coverage]))
  const present = coverers.filter((coverer) => coverer.present)
  const counted = new Set(countedCoverers(state, present))
  return coverers.map((coverer): Cover => {
    const said = coverer.coverages.flatMap((coverage) => records.get(coverage) ?? [])
    const how = coverer.present ? surestOf(state, said) : 'unseen'
    return { partner: coverer.partner, stage: id, said, how, counted: counted.has(coverer) }
  })
}

function throughOf(state: RegionState, covers: readonly Cover[]): Through[] {
  const byStage = groupBy(covers, ({ stage }) => stage)
  return [...byStage].flatMap(([stage, all]) => {
    const own = new Set(all.map(({ partner }) => partner))
    const by = new Map<string, string[]>()
    for (const one of own)
      for (const other of kinOf(state, one)) if (!own.has(other)) by.set(other, [...(by.get(other) ?? []), one])
    return [...by].map(([partner, through]): Through => ({ partner, stage, by: through }))
  })
}

function handedOver(state: RegionState, from: ChainStage, to: ChainStage, least: number) {
  const [givers, takers] = [from, to].map(({ coverers }) => coverers.map(({ partner }) => partner)) as [
    string[],
    string[],
  ]
  const pairs = givers.flatMap((giver) =>
    takers.flatMap((taker): HandoverPair[] => {
      if (giver === taker) return []
      if (isKin(state, giver, taker)) return [{ from: giver, to: taker, meeting: null }]
      const meeting = meetingOf(state, giver, taker, least)
      return meeting === null ? [] : [{ from: giver, to: taker, meeting }]
    }),
  )
  const itself = givers.filter((giver) => takers.includes(giver))
  return { state: handoverOf(state, from, to, least).state, pairs, itself }
}

/** How two partners, or their kin, meet in the work closely enough; null when nothing says so. */
function meetingOf(state: RegionState, a: string, b: string, least: number): PairMeeting | null {
  const contacts = contactsBetween(state, familyOf(state, [a]), familyOf(state, [b]), 'operational')
  const all = [...contacts].filter((contact) => isOfItself(contact) && isDrawn(contact, least))
  if (all.length === 0) return null
  const strengths = all.flatMap((contact) => statedStrength(contact) ?? [])
  return {
    strength: strengths.length === 0 ? null : Math.max(...strengths),
    tables: [...new Set(all.flatMap(({ table }) => table ?? []))],
    said: [...new Set(all.flatMap((contact) => endsOf(contact).flatMap(({ statements }) => statements)))],
  }
}

/** Close enough for all that is known; not where what is stated differs, or where it may be at another level. */
const isDrawn = (contact: Contact, least: number): boolean =>
  contact.low >= least ||
  (contact.high >= least && unsureContact(contact, least).every(({ reason }) => reason === 'strength_unknown'))

/** Partners that cover a stage and count for it. */
export const countedAt = (chain: ChainWithHandovers, stage: string): string[] =>
  chain.covers.filter((cover) => cover.stage === stage && cover.counted).map(({ partner }) => partner)
