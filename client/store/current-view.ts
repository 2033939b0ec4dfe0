import { computed, signal } from '@preact/signals'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Trial } from '../../contract/answers/trial.ts'
import { graphAhead, heldPlaces, sitting } from './fill/pending.ts'
import { lang } from './language.ts'
import { makeView, makeWhole, type RegionView } from './make-view.ts'
import { regionData, type RegionData } from './region-data.ts'
import { route } from './route.ts'

/** The region as it would be after what is tried out; null while nothing is. */
export const trialResult = signal<Trial | null>(null)
/** What is on the screen: the region as it is, or as it would be. */
export const displayedData = computed<RegionData | null>(() => {
  const read = regionData.value
  // What is filled in stands on the screen before it is written.
  const ahead = graphAhead.value
  const now = read && ahead && (ahead === read.graph ? read : { ...read, graph: ahead })
  const trial = trialResult.value
  if (now === null || trial === null || !route.value.trial || trial.graph.region.id !== now.graph.region.id) return now
  return { ...now, graph: trial.graph, gaps: trial.gaps, tried: triedIn(now.graph, trial.graph) }
})

/** What of who takes part, works together or does a step is only in the second: ids. */
function triedIn(now: RegionGraph, tried: RegionGraph): ReadonlySet<string> {
  const ids = ({ ties, involvements, coverages }: RegionGraph) =>
    [...ties, ...involvements, ...coverages].map(({ id }): string => id)
  const real = new Set(ids(now))
  return new Set(ids(tried).filter((id) => !real.has(id)))
}

// Each by itself: choosing something must not make the whole scene again.
const filters = computed(() => route.value.filters)
const filling = computed(() => route.value.filling)
const unfolded = computed(() => route.value.unfolded)
/** All there is to draw within the filters, with nothing chosen. */
export const wholeScene = computed(() => {
  const now = displayedData.value
  const held = filling.value ? heldPlaces(now?.graph ?? null, sitting.value) : null
  return now && makeWhole(now, { filters: filters.value, unfolded: unfolded.value, lang: lang.value }, held)
})
/** What is on the screen, as the address asks for it. */
export const currentView = computed<RegionView | null>(() => {
  const [now, whole] = [displayedData.value, wholeScene.value]
  return now === null || whole === null ? null : makeView(now, route.value, whole)
})
export const scene = computed(() => currentView.value?.scene ?? null)
/** What comes out of the question that is asked. */
export const questionResult = computed(() => currentView.value?.question ?? null)
/** Partners and tables that the answer is about. */
export const questionHighlight = computed(() => currentView.value?.highlighted ?? null)
