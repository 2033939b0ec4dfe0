import type { RegionGraph } from '../../../contract/graph.ts'
import type { MessageKey, Words } from '../../i18n/words.ts'
import type { RegionState } from '../../../domain/region-state.ts'

export const questionIds = [
  'noContact',
  'path',
  'between',
  'shared',
  'manyBodies',
  'leads',
  'differs',
  'oneSide',
  'unconfirmed',
] as const
export type QuestionId = (typeof questionIds)[number]

/** Parts of a question that can be chosen, by the place they have in its sentence. */
export const partNames = ['a', 'b', 'level', 'n'] as const
export type PartName = (typeof partNames)[number]
export type QuestionParts = Partial<Record<PartName, string>>
/** What may stand in a part: a partner; a partner or a kind (`kind:K`); a domain; a level or any, as adjective of a contact too; a number. */
export type PartKind = 'partner' | 'partnerOrKind' | 'sector' | 'level' | 'contactLevel' | 'number'

/** A question as it is asked: which, and with what in its places. */
export type AskedQuestion = { question: QuestionId; parts: QuestionParts }

/** What a question is answered from: a region, and of its graph what is in force on its day. */
export type QuestionContext = { region: RegionState; graph: RegionGraph; words: Words }

/** One line of an answer: what it says, and what lights up on the map with it. */
export type AnswerLine = { id: string; text: string; more: string | null; partners: string[]; tables: string[] }
export type QuestionAnswer = {
  /** What comes out, in one sentence. */
  headline: string
  lines: AnswerLine[]
  /** What the answer does not say, or rests on. */
  note: string | null
}

export type Question = {
  id: QuestionId
  /** Its sentence, with `{a}`, `{b}`, `{level}` and `{n}` as places. */
  sentence: MessageKey
  parts: Partial<Record<PartName, PartKind>>
  /** What stands in the places until somebody chooses; null when the region has too little to ask this. */
  start: (graph: RegionGraph) => QuestionParts | null
  answer: (ground: QuestionContext, parts: Required<QuestionParts>) => QuestionAnswer
}
