import type { RegionGraph } from '../../contract/graph.ts'
import type { Scene } from '../scene/scene.ts'
import type { ViewState } from '../store/address/view-state.ts'
import { makeWhole, type ViewedRegion } from '../store/make-view.ts'
import type { PresentedRegion } from './presented-region.ts'

type Kept = { gaps: PresentedRegion['gaps']; others: ViewedRegion; scenes: Map<string, Scene> }
const kept = new WeakMap<RegionGraph, Kept>()
/** So many ways to filter a region are remembered: more than the steps of a story have. */
const MAX_SCENES = 8

/** What is found for the coordinator alone never leaves the screen. */
function forOthers(region: PresentedRegion): ViewedRegion {
  const own = new Set<string>(region.rules.flatMap(({ id, audience }) => (audience === 'coordinator' ? [id] : [])))
  const others = <T extends { rule: string }>(found: readonly T[]) => found.filter(({ rule }) => !own.has(rule))
  const { gaps, undecidable, closed } = region.gaps
  return {
    ...region,
    gaps: { ...region.gaps, gaps: others(gaps), undecidable: others(undecidable), closed: others(closed) },
  }
}

/**
 * A region as others may see it, and its scene with nothing chosen. The same two while the region and its filters are the
 * same: from step to step of a story only the light moves.
 */
export function keptScene(
  region: PresentedRegion,
  { filters, unfolded, lang }: ViewState,
): { region: PresentedRegion; whole: Scene } {
  const { graph, gaps, rules, tried } = region
  let before = kept.get(graph)
  if (before?.gaps !== gaps || before.others.rules !== rules || before.others.tried !== tried) {
    before = { gaps, others: forOthers(region), scenes: new Map() }
    kept.set(graph, before)
  }
  const others = { ...region, gaps: before.others.gaps }
  const key = JSON.stringify([filters, unfolded, lang])
  const whole = before.scenes.get(key) ?? makeWhole(others, { filters, unfolded, lang })
  if (before.scenes.size >= MAX_SCENES) before.scenes.clear()
  before.scenes.set(key, whole)
  return { region: others, whole }
}
