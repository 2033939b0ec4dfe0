import {
  chainOf,
  type ChainStage,
  countedCoverers,
  type Coverer,
  covererEvidence,
  isAnyCovered,
  partnersWithoutStage,
} from '../../domain/chain/chain.ts'
import { unfinishedReasons } from '../../domain/chain/handover.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/**
 * Steps of the chain that nobody covers who is present at operational level, or too few; found once somebody said that everyone is
 * recorded. One for a region where nothing of it is.
 */
export const find: Find = (state, settings) => {
  if (isAnyCovered(state)) return chainOf(state).flatMap((stage) => uncovered(state, stage, settings.number('few')))
  return chainOf(state).length > 0 ? [unrecorded(state.graph.region.id)] : []
}

function uncovered(state: RegionState, stage: ChainStage, few: number): Finding[] {
  const { id, coverers, complete } = stage
  const possible = coverers.filter(isPossible)
  const count = (isCounted: (coverer: Coverer) => boolean) => countedCoverers(state, coverers.filter(isCounted)).length
  const surely = count(({ present }) => present)
  const counts = [surely, count(({ present, unlevelled }) => present || unlevelled.length > 0), count(isPossible)]
  if (surely > few) return []
  const most = Math.max(...counts)
  const open = missing({
    mention: possible.flatMap(({ mentions }) => mentions),
    level_unspecified: possible.flatMap(({ unlevelled }) => unlevelled),
  })
  const undecided = [...(most > few ? open : []), ...unfinishedReasons(stage)]
  const partners = countedCoverers(state, possible).map(({ partner }) => partner)
  return [
    {
      about: [id],
      severity: most === 0 ? 'high' : 'medium',
      level: 'operational',
      facts: {
        variant: most === 0 ? (complete ? 'none' : 'unfinished') : surely < most ? 'unsure' : 'few',
        partners,
        count: surely,
        unfilled: partnersWithoutStage(state).length,
        of: partnersOf(state).length,
      },
      evidence: [id, ...covererEvidence(state, coverers)],
      missing: undecided,
    },
  ]
}

const isPossible = ({ present, unlevelled, mentions }: Coverer) =>
  present || unlevelled.length > 0 || mentions.length > 0

const unrecorded = (region: string): Finding => ({
  about: [region],
  severity: 'high',
  level: null,
  facts: { variant: 'unrecorded', partners: [], count: 0, unfilled: 0, of: 0 },
  evidence: [region],
  missing: [{ reason: 'no_coverage', ids: [] }],
})
