import type { RegionGraph } from '../../../contract/graph.ts'
import type { Story } from '../../../contract/records/meeting/story.ts'
import type { Lang } from '../../i18n/words.ts'
import { newId } from '../changes/observation.ts'

/** A story without steps, of the region as it is now. */
export const newStory = (graph: RegionGraph, { name, lang }: { name: string; lang: Lang }): Story => ({
  ...{ id: newId(graph, 'story'), name, lang, moment: null, before: null },
  ...{ seen: graph.version, by: null, steps: [] },
})
