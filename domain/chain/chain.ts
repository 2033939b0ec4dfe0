import { groupBy } from '../group-by.ts'
import { graphInForce } from '../records.ts'
import { clustersOf, kinOf } from '../kin.ts'
import { byId } from '../order.ts'
import { partnersOf } from '../partners.ts'
import { absenceOf, isPresent, positiveByKin } from '../presence.ts'
import { idsOf } from '../contacts/reasons.ts'
import { reading, type RegionState } from '../region-state.ts'

/** A partner that covers a step of the chain, if it is present at operational level, itself or through its kin (R4). */
export type Coverer = {
  partner: string
  coverages: string[]
  /** Surely present. */
  present: boolean
  /** What may make it present: lines without level, and words that may stand for it or its kin. Ids. */
  unlevelled: string[]
  mentions: string[]
}
/**
 * A step of the chain; `number`: the one of the default chain, 1 to 7, that it stands for. `complete`: it was said that everyone
 * who does it is recorded. Without that, who is not recorded may do it too: nothing is known of nobody.
 */
export type ChainStage = { id: string; number: number | null; coverers: Coverer[]; complete: boolean }

/** The steps of the chain in the region's order, with who covers them on the day. */
export const chainOf = reading((state): ChainStage[] => {
  const coverages = groupBy(byId(graphInForce(state).coverages), ({ stage }) => stage)
  return byId(state.graph.stages)
    .sort((a, b) => a.order - b.order)
    .map(({ id, number, completeOn }) => ({
      id,
      number,
      complete: completeOn !== null && completeOn <= state.on,
      coverers: [...groupBy(coverages.get(id) ?? [], ({ partner }): string => partner)].map(([partner, own]) =>
        covererOf(state, partner, idsOf(own)),
      ),
    }))
})

function covererOf(state: RegionState, partner: string, coverages: string[]): Coverer {
  const present = isPresent(state, partner, 'operational')
  const { unlevelled, mentions } = present ? { unlevelled: [], mentions: [] } : absenceOf(state, partner, 'operational')
  return { partner, coverages, present, unlevelled, mentions }
}

/** Whether anything is recorded of who covers which step (R7): a partner at one, or that a step has everyone. */
export const isAnyCovered = (state: RegionState): boolean =>
  chainOf(state).some(({ coverers, complete }) => complete || coverers.length > 0)

/** Partners of whom no step is recorded, not of their kin either: what they do in the chain is not known. Ids. */
export const partnersWithoutStage = reading((state): string[] => {
  const covering = new Set(chainOf(state).flatMap(({ coverers }) => coverers.map(({ partner }) => partner)))
  return partnersOf(state).flatMap(({ id }) => (kinOf(state, id).some((one) => covering.has(one)) ? [] : [id]))
})

/** Those that count: a member whose cluster is among them is not counted beside it (G08). */
export function countedCoverers(state: RegionState, coverers: readonly Coverer[]): Coverer[] {
  const all = new Set(coverers.map(({ partner }) => partner))
  return coverers.filter(({ partner }) => !clustersOf(state, partner).some((cluster) => all.has(cluster)))
}

/** What coverers rest on: their coverage, and the operational work of their kin, "asked, and none" too. Ids. */
export const covererEvidence = (state: RegionState, coverers: readonly Coverer[]): string[] => [
  ...new Set(
    coverers.flatMap(({ partner, coverages }) => [
      ...coverages,
      ...positiveByKin(state, partner, 'operational'),
      ...absenceOf(state, partner, 'operational').zeros,
    ]),
  ),
]
