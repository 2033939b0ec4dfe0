import type { RegionGraph } from '../../../contract/graph.ts'
import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import type { Words } from '../../i18n/words.ts'
import { questions } from './questions.ts'
import type { QuestionAnswer, AskedQuestion, QuestionParts, Question } from './types.ts'

export type QuestionResult = { question: Question; parts: QuestionParts; answer: QuestionAnswer }

/** The parts as asked, with what stands there by itself where nothing was chosen, or what was chosen is not there. */
export function questionParts(question: Question, graph: RegionGraph, asked: QuestionParts): QuestionParts | null {
  const start = question.start(graph)
  if (start === null) return null
  const there = new Set<string>(graph.partners.map(({ id }) => id))
  const known = Object.entries(asked).filter(([name, value]) => {
    const kind = question.parts[name as keyof QuestionParts]
    return kind !== undefined && (kind !== 'partner' || there.has(value))
  })
  return { ...start, ...Object.fromEntries(known) }
}

/** Answers a question on the network in force on the region's day; null when the region has too little to ask it. */
export function answerQuestion(
  region: RegionState,
  { question: id, parts: asked }: AskedQuestion,
  words: Words,
): QuestionResult | null {
  const question = questions.find((question) => question.id === id)
  if (question === undefined) return null
  const graph = graphInForce(region)
  const parts = questionParts(question, graph, asked)
  if (parts === null) return null
  const whole = { a: '', b: '', level: 'any', n: '0', ...parts }
  return { question, parts, answer: question.answer({ region, graph, words }, whole) }
}
