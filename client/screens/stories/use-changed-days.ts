import { useEffect, useState } from 'preact/hooks'
import { dayOf } from '../../../domain/calendar.ts'
import { request } from '../../store/api.ts'
import type { RegionData } from '../../store/region-data.ts'

/** The day on which each recorded story was last written, by its id; of some the log no longer says. */
export function useChangedDays({ graph }: RegionData): ReadonlyMap<string, string> {
  const [days, setDays] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    if (graph.stories.length === 0) return
    const asking = new AbortController()
    request('listStories', { params: { regionId: graph.region.id }, signal: asking.signal })
      .then(({ stories }) => {
        const dated = stories.flatMap(({ id, changed }) =>
          changed === null ? [] : [[id, dayOf(new Date(changed))] as const],
        )
        setDays(new Map(dated))
      })
      // The list stands without its days while the server is away; the page says that it is.
      .catch(() => undefined)
    return () => {
      asking.abort()
    }
  }, [graph.region.id, graph.version])
  return days
}
