import type { RecordKind } from '../../contract/records/table.ts'
import type { WordList } from '../../contract/template/cell-words.ts'

/** Every way in which a step, a record or what happened to it is told; the screen has a sentence for each. */
export const sentenceKeys = [
  // What a record is called within a sentence.
  ...(['name', 'seat', 'seat.at', 'seat.partner', 'tie', 'tie.with', 'membership', 'coverage'] as const),
  ...(['carrying', 'mention', 'expectation.kind', 'expectation.pair', 'setting', 'decision'] as const),
  // What happened to a record of any kind.
  ...(['made', 'removed', 'renamed', 'ended', 'resumed', 'confirmed', 'turned', 'became'] as const),
  ...(['changed', 'filled', 'emptied', 'fields', 'same'] as const),
  // What happened to one of a kind.
  ...(['seat.made', 'seat.madeUnspecified', 'seat.lead', 'seat.none', 'seat.removed', 'seat.ended'] as const),
  ...(['seat.leads', 'seat.leadsNot', 'seat.again'] as const),
  ...(['tie.made', 'tie.madeUnspecified', 'tie.none', 'tie.removed', 'tie.ended'] as const),
  ...(['membership.made', 'membership.removed', 'coverage.made', 'coverage.removed'] as const),
  ...(['carrying.made', 'carrying.removed', 'mention.made', 'mention.removed'] as const),
  ...(['expectation.made', 'expectation.removed', 'inquiry.made', 'inquiry.removed'] as const),
  ...(['setting.made', 'setting.removed', 'action.made', 'action.done', 'action.removed'] as const),
  ...(['moment.made', 'moment.removed', 'story.made', 'story.removed'] as const),
  ...(['minute.made', 'minute.removed', 'view.made', 'view.removed'] as const),
  ...(['decision.accepted', 'decision.assigned', 'decision.dismissed', 'decision.removed'] as const),
  ...(['region.made', 'region.preset', 'region.form'] as const),
  // What happened in a step of several records.
  ...(['merged', 'split', 'erased', 'partner.seats', 'partner.removedSeats', 'import'] as const),
  ...(['seats.of', 'seats.at', 'seats.made', 'seats.removed', 'confirmed.seats', 'confirmed.several'] as const),
  ...(['sum', 'kept'] as const),
] as const
export type SentenceKey = (typeof sentenceKeys)[number]

/** What stands in a place of a sentence: never an id or a code, but what the screen can word. */
export type SentenceFill =
  /** A record, by its name. */
  | { record: string }
  /** The one whose history is read, which is left out. */
  | { itself: true }
  /** A name or other words as they were written; `bold` where it is what the sentence is about. */
  | { text: string; bold?: true }
  | { day: string }
  | { word: WordList; value: string | number }
  | { fact: boolean }
  | { field: string; of: RecordKind }
  /** A partner, or `kind:` and a kind. */
  | { party: string }
  | { gap: string; about: readonly string[] }
  | { rule: string; setting: string }
  | { list: readonly SentenceFill[] }
  | { phrase: Sentence }
  /** How many of each kind came, were changed or went. */
  | { counts: readonly { kind: CountedKind; n: number }[]; how: 'made' | 'changed' | 'removed' }
  | { n: number }
/** Records that are counted under one word. */
export type CountedKind = Exclude<RecordKind, 'inquiry'>

export type Sentence = { key: SentenceKey; fills: Readonly<Record<string, SentenceFill>> }

export const sentence = (key: SentenceKey, fills: Sentence['fills'] = {}): Sentence => ({ key, fills })
