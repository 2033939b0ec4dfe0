import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, RecordId, TableId } from '../../../contract/ids.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import type { Words } from '../../i18n/words.ts'
import { partnerName } from '../../text/names.ts'
import { newId, statedHere } from '../changes/observation.ts'
import { isOwnWord } from '../changes/said-changes.ts'
import { type AnswerWish, type AnswerPlace, recordsAt } from './crossing.ts'
import { type Speaker, speakerSource } from './speaker.ts'

/** How an answer is worded, and of which day what is there is looked at, YYYY-MM-DD. */
export type AnswerSetting = { speaker: Speaker; words: Words; on: string }

/** What a press means where something stands already: the same answer again takes it off. */
export function wishAt(graph: RegionGraph, crossing: AnswerPlace, wish: AnswerWish, on: string): AnswerWish {
  const { answer } = recordsAt(graph, crossing, on)
  if (wish === 'lead' && answer === 'lead') return 'seat'
  if (wish === 'seat' && answer === 'lead') return 'clear'
  return wish === answer ? 'clear' : wish
}

/**
 * What is written for an answer at a crossing. The region's own word is changed in place; what a source says stays, and
 * goes only with `force`, when who fills in removes whatever is there. Empty when there is nothing to change.
 */
export function answerChanges(
  graph: RegionGraph,
  crossing: AnswerPlace,
  wish: AnswerWish,
  { speaker, words, on }: AnswerSetting,
  force = false,
): Change[] {
  const there = recordsAt(graph, crossing, on)
  const isOurs = ({ source }: { source: string }) => force || isOwnWord(graph, source)
  const seats = there.involvements.filter(isOurs)
  const gone: Change[] = [
    ...there.inquiries.map(({ id }): Change => ({ op: 'remove', what: 'inquiry', id })),
    ...there.mentions.filter(isOurs).map(({ id }): Change => ({ op: 'remove', what: 'mention', id })),
  ]
  const without = [...seats.map(({ id }): Change => ({ op: 'remove', what: 'involvement', id })), ...gone]
  if (wish === 'clear') return without
  const { id: source, puts } = speakerSource(graph, speaker, words)
  const { at, level, partner, ghost } = crossing
  if (partner === null) {
    if (ghost === null || wish !== 'seat' || there.mentions.length > 0) return []
    const id = newId(graph, 'mention')
    const record: RecordOf<'mention'> = {
      ...ghost,
      ...{ id, at: TableId.parse(at), level: level === 'unspecified' ? null : level },
      ...{ source, statement: id, inferred: speaker.isReading, note: null },
    }
    return [...puts, { op: 'put', what: 'mention', record }]
  }
  const who = PartnerId.parse(partner)
  if (wish === 'unknown') {
    const record: RecordOf<'inquiry'> = {
      ...{ id: newId(graph, 'asked'), partner: who, at: RecordId.parse(at), level },
      ...{ statedBy: 'observer', source, note: null },
    }
    return [...puts, ...without, { op: 'put', what: 'inquiry', record }]
  }
  const [before, ...others] = seats
  const id = before?.id ?? newId(graph, 'said')
  const record: RecordOf<'involvement'> = {
    ...statedHere,
    carriedBy: [],
    statement: id,
    statedAs: partnerName(graph, partner) ?? partner,
    ...before,
    ...{ id, partner: who, at: TableId.parse(at), level, source, lastConfirmed: speaker.day },
    strength: wish === 'none' ? 0 : (before?.strength ?? 0) > 0 ? (before?.strength ?? null) : null,
    role: wish === 'lead' ? 'lead' : null,
    inferred: speaker.isReading,
    inferredWhy: speaker.isReading ? words.t('fill.reading.why') : null,
  }
  const doubles = others.map((one): Change => ({ op: 'remove', what: 'involvement', id: one.id }))
  return [...puts, ...doubles, ...gone, { op: 'put', what: 'involvement', record }]
}
