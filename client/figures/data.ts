import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Figures } from '../../contract/figures.ts'
import { ask } from '../api.ts'
import { fail } from '../load.ts'
import type { Known } from '../state.ts'

const kept = signal<{ key: string; figures: Figures } | null>(null)

/** The figures of the region on screen; null until they are there. Those of an earlier version stay until the new ones come. */
export function useFigures({ graph: { region, version }, gaps: { on } }: Known): Figures | null {
  const key = `${region.id} ${version} ${on}`
  useEffect(() => {
    if (kept.value?.key === key) return
    const asking = new AbortController()
    const { signal } = asking
    ask('getFigures', { params: { regionId: region.id }, query: { on }, signal })
      .then((figures) => (kept.value = { key, figures }))
      .catch((fault: unknown) => {
        if (!signal.aborted) fail(fault)
      })
    return () => {
      asking.abort()
    }
  }, [key])
  return kept.value?.figures.region === region.id ? kept.value.figures : null
}
