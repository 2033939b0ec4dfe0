import { groupBy } from '../group-by.ts'
import { graphInForce } from '../records.ts'
import { clustersOf } from '../kin.ts'
import { byId } from '../order.ts'
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
/** A step of the chain; `number`: the one of the default chain, 1 to 7, that it stands for. */
export type ChainStage = { id: string; number: number | null; coverers: Coverer[] }

/** The steps of the chain in the region's order, with who covers them on the day. */
export const chainOf = reading((state): ChainStage[] => {
  const coverages = groupBy(byId(graphInForce(state).coverages), ({ stage }) => stage)
  return byId(state.graph.stages)
    .sort((a, b) => a.order - b.order)
    .map(({ id, number }) => ({
      id,
      number,
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

/** Whether it is recorded of anybody which step it covers (R7). */
export const isAnyCovered = (state: RegionState): boolean => chainOf(state).some(({ coverers }) => coverers.length > 0)

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
