import { z } from 'zod'
import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { SourceId, slugOf } from '../../../contract/ids.ts'
import { Day } from '../../../contract/records/fields.ts'
import type { Words } from '../../i18n/words.ts'
import { capitalise } from '../../i18n/words.ts'
import { freeId, putObservation } from '../changes/observation.ts'

/**
 * Who says what is filled in from now on, by which source, and of which day: null = not known, never today by itself. Empty
 * texts stand for the words of the language. `isReading`: the level is our reading, and not the word of who says so.
 */
export const Speaker = z.strictObject({
  who: z.string().max(120),
  source: z.string().max(150),
  day: Day.nullable(),
  isReading: z.boolean(),
})
export type Speaker = z.infer<typeof Speaker>
export const noSpeaker: Speaker = { who: '', source: '', day: null, isReading: false }

export const speakerName = ({ who }: Speaker, { t }: Words): string =>
  who.trim() === '' ? t('fill.who.start') : who.trim()
export const sourceName = ({ source }: Speaker, { t }: Words): string =>
  source.trim() === '' ? t('fill.source.start') : source.trim()

/** The source that what is filled in rests on; `puts` writes it when the region does not have it yet. */
export function speakerSource(graph: RegionGraph, speaker: Speaker, words: Words): { id: SourceId; puts: Put[] } {
  const title = capitalise(
    words.t('fill.source.title', { source: sourceName(speaker, words), who: speakerName(speaker, words) }),
  )
  const { day } = speaker
  const known = graph.sources.find(
    (source) => source.kind === 'observation' && source.title === title && source.date === day,
  )
  if (known !== undefined) return { id: known.id, puts: [] }
  const stem = `${graph.region.id.toLowerCase()}-source-${slugOf(sourceName(speaker, words)) || 'fill'}-${day ?? 'undated'}`
  const id = SourceId.parse(freeId(stem, new Set<string>(graph.sources.map((source) => source.id))))
  return { id, puts: [putObservation(id, title, day)] }
}
