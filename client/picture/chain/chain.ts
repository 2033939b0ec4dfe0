import type { RegionGraph } from '../../../contract/graph.ts'
import type { Coverage } from '../../../contract/records/lines/coverage.ts'
import type { Stage } from '../../../contract/records/nodes/stage.ts'
import { groupBy } from '../../scene/group.ts'
import { clustersOf, kinOf } from '../../scene/kin.ts'
import { type Floor, floorOf, type Meeting } from './floor.ts'

/**
 * A partner covers a stage, by what was said. `unseen`: it is said to, but nothing says that it does the work.
 * `counted`: it acts, and no cluster it is part of covers the stage too (rules.md G08).
 */
export type Cover = {
  partner: string
  stage: string
  said: Coverage[]
  how: 'stated' | 'inferred' | 'unseen'
  counted: boolean
}
/** A partner that says nothing of a stage itself, but whose clusters or members cover it. */
export type Through = { partner: string; stage: string; by: string[] }
/** From a partner of one stage to a partner of the next; `meeting` null: one is part of the other. */
export type Pair = { from: string; to: string; meeting: Meeting | null }
export type Handover = {
  from: Stage
  to: Stage
  pairs: Pair[]
  /** Partners that cover both and go on by themselves. */
  itself: string[]
}
export type Chain = { stages: Stage[]; covers: Cover[]; through: Through[]; handovers: Handover[] }

/**
 * The chain of a region, from what is in force (`inForce`): no finding, only what is recorded. A handover is drawn from
 * strength `least` on, as the rule about it has it (`handoverStrength`).
 */
export function chainOf(graph: RegionGraph, least: number): Chain {
  const stages = [...graph.stages].sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
  const floor = floorOf(graph, least)
  const covers = coversOf(graph, stages, floor)
  return {
    stages,
    covers,
    through: throughOf(graph, covers),
    handovers: stages.flatMap((to, at) => {
      const from = stages[at - 1]
      return from === undefined ? [] : [handover(from, to, covers, floor)]
    }),
  }
}

function coversOf(graph: RegionGraph, stages: readonly Stage[], floor: Floor): Cover[] {
  const clusters = clustersOf(graph.memberships)
  return stages.flatMap((stage) => {
    const said = groupBy(
      graph.coverages.filter((one) => one.stage === stage.id),
      ({ partner }): string => partner,
    )
    return [...said].map(([partner, all]): Cover => {
      const acts = floor.acts(partner)
      const seen = all.some(({ inferred }) => !inferred) ? 'stated' : 'inferred'
      return {
        partner,
        stage: stage.id,
        said: all,
        how: acts ? seen : 'unseen',
        counted: acts && !clusters(partner).some((one) => said.has(one)),
      }
    })
  })
}

function throughOf(graph: RegionGraph, covers: readonly Cover[]): Through[] {
  const kin = kinOf(graph.memberships)
  const byStage = groupBy(covers, ({ stage }) => stage)
  return [...byStage].flatMap(([stage, all]) => {
    const own = new Set(all.map(({ partner }) => partner))
    const by = new Map<string, string[]>()
    for (const one of own)
      for (const other of kin(one)) if (!own.has(other)) by.set(other, [...(by.get(other) ?? []), one])
    return [...by].map(([partner, through]): Through => ({ partner, stage, by: through }))
  })
}

function handover(from: Stage, to: Stage, covers: readonly Cover[], floor: Floor): Handover {
  const at = (stage: Stage) => covers.filter((one) => one.stage === stage.id).map(({ partner }) => partner)
  const [givers, takers] = [at(from), at(to)]
  const pairs = givers.flatMap((giver) =>
    takers.flatMap((taker): Pair[] => {
      if (giver === taker) return []
      if (floor.areKin(giver, taker)) return [{ from: giver, to: taker, meeting: null }]
      const meeting = floor.meet(giver, taker)
      return meeting === null ? [] : [{ from: giver, to: taker, meeting }]
    }),
  )
  return { from, to, pairs, itself: givers.filter((one) => takers.includes(one)) }
}

/** Partners that cover a stage and count for it. */
export const countedAt = (chain: Chain, stage: string): string[] =>
  chain.covers.filter((one) => one.stage === stage && one.counted).map(({ partner }) => partner)
