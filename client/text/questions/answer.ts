import type { RegionGraph } from '../../../contract/graph.ts'
import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import type { Words } from '../../i18n/words.ts'
import type { Scene } from '../../scene/scene.ts'
import { questions } from './questions.ts'
import type { QuestionAnswer, AskedQuestion, QuestionParts, Question } from './types.ts'

export type QuestionResult = { question: Question; parts: QuestionParts; answer: QuestionAnswer }

/** The question of an id; undefined for one of an older link. */
export const questionOf = (id: AskedQuestion['question']): Question | undefined =>
  questions.find((one) => one.id === id)

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
  const question = questionOf(id)
  if (question === undefined) return null
  const graph = graphInForce(region)
  const parts = questionParts(question, graph, asked)
  if (parts === null) return null
  const whole = { a: '', b: '', level: 'any', n: '0', ...parts }
  return { question, parts, answer: question.answer({ region, graph, words }, whole) }
}

/** The same without the lines of which the filters hold back every partner; how many those are is said below it. */
export function withinFilters(result: QuestionResult, { marks }: Pick<Scene, 'marks'>, { t }: Words): QuestionResult {
  const held = new Set(marks.filter(({ filtered }) => filtered).flatMap(({ members }) => members))
  const { lines, note } = result.answer
  const shown = lines.filter(({ partners }) => partners.length === 0 || partners.some((partner) => !held.has(partner)))
  const n = lines.length - shown.length
  if (n === 0) return result
  const said = t('answer.held', { n })
  return { ...result, answer: { ...result.answer, lines: shown, note: note === null ? said : `${said} ${note}` } }
}
