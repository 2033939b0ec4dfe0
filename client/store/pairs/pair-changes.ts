import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { PartnerId, RecordId } from '../../../contract/ids.ts'
import { unrecordedFields } from '../../../contract/records/unrecorded.ts'
import type { RecordOf } from '../../../contract/records/table.ts'
import type { NamedLevel } from '../../../contract/vocabulary.ts'
import type { Words } from '../../i18n/words.ts'
import { partnerName } from '../../text/names.ts'
import { newId } from '../changes/observation.ts'
import { type Speaker, speakerSource } from '../fill/speaker.ts'

/** What one can say of two partners: they work together at the table of boards, on the floor, at both, not at all; or nobody knows. */
export const pairAnswers = ['board', 'floor', 'both', 'none', 'unknown'] as const
export type PairAnswer = (typeof pairAnswers)[number]

/** Of each answer: at which level they do. Asked of both, so that the other is asked, and none. */
const doesAt: Readonly<Record<Exclude<PairAnswer, 'unknown'>, readonly NamedLevel[]>> = {
  board: ['administrative'],
  floor: ['operational'],
  both: ['administrative', 'operational'],
  none: [],
}
const askedLevels = ['administrative', 'operational'] as const

/** What is written for an answer: a tie at each of both levels, of strength 0 where they do not; or that nobody knew. */
export function pairChanges(
  graph: RegionGraph,
  { a, b }: { a: string; b: string },
  answer: PairAnswer,
  { speaker, words }: { speaker: Speaker; words: Words },
): Change[] {
  const { id: source, puts } = speakerSource(graph, speaker, words)
  const [from, to] = [PartnerId.parse(a), PartnerId.parse(b)]
  if (answer === 'unknown') {
    const record: RecordOf<'inquiry'> = {
      ...{ id: newId(graph, 'asked'), partner: from, at: RecordId.parse(b), level: 'unspecified' },
      ...{ statedBy: 'observer', source, note: null },
    }
    return [...puts, { op: 'put', what: 'inquiry', record }]
  }
  const does: readonly NamedLevel[] = doesAt[answer]
  const statement = newId(graph, 'said')
  const ties = askedLevels.map((level): Change => {
    const record = {
      ...unrecordedFields('tie'),
      ...{ id: newId(graph, 'said'), from, to, level, source, statement, lastConfirmed: speaker.day },
      ...{ strength: does.includes(level) ? null : (0 as const), statedBy: 'observer' as const },
      ...{ statedAs: partnerName(graph, a) ?? a, inferred: speaker.isReading },
      inferredWhy: speaker.isReading ? words.t('fill.reading.why') : null,
    } as RecordOf<'tie'>
    return { op: 'put', what: 'tie', record }
  })
  return [...puts, ...ties]
}
