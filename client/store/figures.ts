import { computed, signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Figures } from '../../contract/figures.ts'
import { ask } from './api.ts'
import { fail } from './load.ts'
import { known, place } from './state.ts'
import { composed } from './trial/trial-steps.ts'
import { steps } from './trial/run-trial.ts'

type Kept = { key: string; figures: Figures }
const real = signal<Kept | null>(null)
const trial = signal<Kept | null>(null)

/** Keeps in `kept` what `read` answers for `key`; nothing is read for null. What was there stays until the answer comes. */
function useKept(kept: typeof real, key: string | null, read: (signal: AbortSignal) => Promise<Figures | null>): void {
  useEffect(() => {
    if (key === null || kept.value?.key === key) return
    const asking = new AbortController()
    const { signal } = asking
    read(signal)
      .then((figures) => {
        if (figures !== null) kept.value = { key, figures }
      })
      .catch((fault: unknown) => {
        if (!signal.aborted) fail(fault)
      })
    return () => {
      asking.abort()
    }
  }, [key])
}

/** For which state of which region figures are wanted: as it is and, while something is tried out, as it would be. */
const wanted = computed(() => {
  const now = known.value
  if (now === null) return null
  const { region, version } = now.graph
  const key = `${region.id} ${version} ${now.gaps.on}`
  const changes = place.value.trial ? composed(now.graph, steps.value) : []
  const tried = changes.length === 0 ? null : `${key} ${JSON.stringify(changes)}`
  return { regionId: region.id, on: now.gaps.on, key, changes, tried }
})

/**
 * The figures of the region on screen, null until they are there. While something is tried out: as they would be, and
 * `was` as they are.
 */
export const figuresOnScreen = computed<{ figures: Figures | null; was: Figures | null }>(() => {
  const of = ({ value }: typeof real) =>
    value !== null && value.figures.region === wanted.value?.regionId ? value.figures : null
  return wanted.value?.tried == null ? { figures: of(real), was: null } : { figures: of(trial), was: of(real) }
})

/** Reads the figures that are wanted, as long as the component that asks for them is there. */
export function useFigures(): void {
  const asked = wanted.value
  useKept(real, asked?.key ?? null, async (signal) => {
    if (asked === null) return null
    const { regionId, on } = asked
    return ask('getFigures', { params: { regionId }, query: { on }, signal })
  })
  useKept(trial, asked?.tried ?? null, async (signal) => {
    if (asked === null) return null
    const { regionId, changes } = asked
    return (await ask('postTrial', { params: { regionId }, body: { changes, figures: true }, signal })).figures
  })
}
