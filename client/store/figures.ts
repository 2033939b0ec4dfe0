import { computed, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Figures } from '../../contract/figures.ts'
import { request } from './api.ts'
import { reportError } from './load.ts'
import { regionData } from './region-data.ts'
import { route } from './route.ts'
import { trialSteps } from './trial/run-trial.ts'
import { composeChanges } from './trial/trial-steps.ts'

type CachedFigures = { key: string; figures: Figures }
const actualFigures = signal<CachedFigures | null>(null)
const trialFigures = signal<CachedFigures | null>(null)

/** Keeps in `kept` what `read` answers for `key`; nothing is read for null. What was there stays until the answer comes. */
function useCached(
  kept: typeof actualFigures,
  key: string | null,
  read: (signal: AbortSignal) => Promise<Figures | null>,
): void {
  useEffect(() => {
    if (key === null || kept.value?.key === key) return
    const asking = new AbortController()
    const { signal } = asking
    read(signal)
      .then((figures) => {
        if (figures !== null) kept.value = { key, figures }
      })
      .catch((fault: unknown) => {
        if (!signal.aborted) reportError(fault)
      })
    return () => {
      asking.abort()
    }
  }, [key])
}

/** For which state of which region figures are wanted: as it is and, while something is tried out, as it would be. */
const wanted = computed(() => {
  const now = regionData.value
  if (now === null) return null
  const { region, version } = now.graph
  const { moment } = route.value
  const key = `${region.id} ${version} ${now.gaps.on} ${moment}`
  const changes = route.value.trial ? composeChanges(now.graph, trialSteps.value) : []
  const tried = changes.length === 0 ? null : `${key} ${JSON.stringify(changes)}`
  return { regionId: region.id, query: moment === null ? { on: now.gaps.on } : { moment }, key, changes, tried }
})

/**
 * The figures of the region on screen, null until they are there. While something is tried out: as they would be, and
 * `was` as they are.
 */
export const figuresOnScreen = computed<{ figures: Figures | null; was: Figures | null }>(() => {
  const of = ({ value }: typeof actualFigures) =>
    value !== null && value.figures.region === wanted.value?.regionId ? value.figures : null
  return wanted.value?.tried == null
    ? { figures: of(actualFigures), was: null }
    : { figures: of(trialFigures), was: of(actualFigures) }
})

/** Reads the figures that are wanted, as long as the component that asks for them is there. */
export function useFigures(): void {
  const asked = wanted.value
  useCached(actualFigures, asked?.key ?? null, async (signal) => {
    if (asked === null) return null
    const { regionId, query } = asked
    return request('getFigures', { params: { regionId }, query, signal })
  })
  useCached(trialFigures, asked?.tried ?? null, async (signal) => {
    if (asked === null) return null
    const { regionId, changes } = asked
    return (await request('postTrial', { params: { regionId }, body: { changes, figures: true }, signal })).figures
  })
}
