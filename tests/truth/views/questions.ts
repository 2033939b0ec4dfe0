import { wordsIn } from '../../../client/i18n/words.ts'
import { answerQuestion } from '../../../client/text/questions/answer.ts'
import type { QuestionId, QuestionParts } from '../../../client/text/questions/types.ts'
import { levels, namedLevels } from '../../../contract/vocabulary.ts'
import { familyOf, isKin } from '../../../domain/kin.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { pairsOf, stateOf, unlike, type View } from './seen.ts'

const words = wordsIn('en')
const contradicted = words.t('ask.valuesDiffer')

export const questionsSay: View = ({ state }) => {
  const ids = partnersOf(state).map(({ id }) => id)
  const ask = (question: QuestionId, parts: QuestionParts) =>
    answerQuestion(state, { question, parts }, words)?.answer ?? { headline: '', lines: [], note: null }
  /** Whom the first partner has no contact with, and about whom sources contradict each other. */
  const without = [...namedLevels, null].flatMap((level) =>
    ids.slice(0, 2).flatMap((a) => {
      const { lines } = ask('noContact', { a, level: level ?? 'any' })
      const right = ids.flatMap((b) => {
        if (isKin(state, a, b)) return []
        const sides = [familyOf(state, [b]), familyOf(state, [a])] as const
        const states = (level === null ? levels : [level]).map((each) => stateOf(state, ...sides, each))
        return states.includes('yes') ? [] : [`${b}${states.includes('differ') ? ' differ' : ''}`]
      })
      const said = lines.map(({ id, more }) => `${id}${more === contradicted ? ' differ' : ''}`)
      return unlike(`no contact: ${a} ${level ?? 'any'}`, said.sort(), right.sort())
    }),
  )
  /** Whether two meet without anybody between them. */
  const direct = pairsOf({ state }).flatMap(({ a, b, level, state: right }) => {
    if (level === 'unspecified' || !ids.slice(0, 2).includes(a)) return []
    const [first] = ask('path', { a, b, level }).lines
    return unlike(`path: ${a} ${b} ${level}`, first?.partners.length === 2, right === 'yes')
  })
  const shared = ids.slice(1).flatMap((b) => {
    const a = ids[0] ?? ''
    const { lines } = ask('shared', { a, b })
    return levels.flatMap((level) => {
      const at = lines.filter(({ id }) => id.startsWith(`${level}-`))
      const isSure = at.some(({ id }) => !id.endsWith('differ'))
      const right = stateOf(state, familyOf(state, [a]), familyOf(state, [b]), level)
      const said = isSure ? 'yes' : at.length > 0 ? 'differ' : 'none'
      return unlike(`shared: ${a} ${b} ${level}`, said, right === 'yes' || right === 'differ' ? right : 'none')
    })
  })
  return [...without, ...direct, ...shared]
}
