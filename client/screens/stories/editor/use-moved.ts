import { useEffect, useState } from 'preact/hooks'
import type { StoryDetail } from '../../../../contract/answers/story.ts'
import type { Story } from '../../../../contract/records/meeting/story.ts'
import { request } from '../../../store/api.ts'
import type { RegionData } from '../../../store/region-data.ts'

/** What was changed of the network since a story has seen it; null when nothing was, or nobody can say. */
export function useMoved({ graph }: RegionData, { id, seen }: Story): StoryDetail['moved'] | null {
  const [moved, setMoved] = useState<StoryDetail['moved'] | null>(null)
  const record = graph.stories.find((one) => one.id === id)
  useEffect(() => {
    setMoved(null)
    if (record?.seen !== seen || seen === graph.version) return
    const asking = new AbortController()
    request('getStory', { params: { regionId: graph.region.id, storyId: id }, signal: asking.signal })
      .then((answer) => {
        setMoved(answer.moved)
      })
      // Without an answer nothing is said: the page says that the server is away.
      .catch(() => undefined)
    return () => {
      asking.abort()
    }
  }, [id, seen, record?.seen, graph.version])
  return moved === null || moved.changes === 0 ? null : moved
}
