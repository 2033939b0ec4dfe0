import type { RecordId, RegionId } from '../../../contract/ids.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { request } from '../../store/api.ts'

/** A region as a moment froze it. Throws ApiError. */
export async function readFrozenRegion(
  regionId: RegionId,
  moment: RecordId,
  rules: readonly Rule[],
  signal: AbortSignal,
): Promise<PresentedRegion> {
  const params = { regionId }
  const asked = { params, query: { moment }, signal }
  const layout = (arrangement: 'score' | 'network') =>
    request('getLayout', { params: { regionId, arrangement }, query: { moment }, signal })
  const [graph, gaps, figures, score, network] = await Promise.all([
    request('getGraph', asked),
    request('getGaps', asked),
    request('getFigures', asked),
    layout('score'),
    layout('network'),
  ])
  const layouts = { score: score.positions, network: network.positions }
  return { graph, gaps, rules, on: gaps.on, layouts, figures }
}
