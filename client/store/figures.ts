import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Figures } from '../../contract/figures.ts'
import type { RegionId } from '../../contract/ids.ts'
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

/**
 * The figures of the region on screen, null until they are there. While something is tried out: as they would be, and
 * `was` as they are.
 */
export function useFigures(): { figures: Figures | null; was: Figures | null } {
  const now = known.value
  const regionId: RegionId | null = now?.graph.region.id ?? null
  const key = now === null ? null : `${now.graph.region.id} ${now.graph.version} ${now.gaps.on}`
  const changes = now !== null && place.value.trial ? composed(now.graph, steps.value) : []
  const tried = changes.length === 0 || key === null ? null : `${key} ${JSON.stringify(changes)}`
  useKept(real, key, async (signal) => {
    if (now === null || regionId === null) return null
    return ask('getFigures', { params: { regionId }, query: { on: now.gaps.on }, signal })
  })
  useKept(trial, tried, async (signal) => {
    if (regionId === null) return null
    return (await ask('postTrial', { params: { regionId }, body: { changes, figures: true }, signal })).figures
  })
  const of = ({ value }: typeof real) => (value !== null && value.figures.region === regionId ? value.figures : null)
  return tried === null ? { figures: of(real), was: null } : { figures: of(trial), was: of(real) }
}
