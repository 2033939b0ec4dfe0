import { namedLevels } from '../../../contract/vocabulary.ts'
import { cooperationAmong } from '../../../domain/contacts/meetings.ts'
import { familyOf, isKin } from '../../../domain/kin.ts'
import { byText, partnerWords, partnerLine } from './line.ts'
import type { Question } from './types.ts'

/** Who has no contact with a partner at a level, neither itself nor by its kin; whom sources contradict each other about is said apart. */
export const noContact: Question = {
  id: 'noContact',
  sentence: 'ask.noContact',
  parts: { level: 'contactLevel', a: 'partner' },
  start: ({ partners }) => {
    const first = partners.find(({ kind }) => kind === 'uwv') ?? partners[0]
    return first === undefined ? null : { level: 'operational', a: first.id }
  },
  answer: ({ region, graph, words }, { a, level }) => {
    const at = namedLevels.find((namedLevel) => namedLevel === level) ?? null
    const others = graph.partners.filter(({ id }) => !isKin(region, id, a))
    const own = familyOf(region, [a])
    const states = others.map(({ id }) => ({ id, state: cooperationAmong(region, familyOf(region, [id]), own, at) }))
    const without = states.filter(({ state }) => state !== 'yes' && state !== 'differ')
    const differ = states.filter(({ state }) => state === 'differ')
    const { t } = words
    const everybody = without.length + differ.length === 0
    return {
      headline: t(everybody ? 'ask.noContact.nobody' : 'ask.noContact.found', {
        n: without.length,
        of: others.length,
        level: at === null ? t('ask.anyContact') : t(`level.${at}`),
        a: partnerWords(graph, a),
      }),
      lines: [
        ...without.map(({ id }) => partnerLine(graph, id)).sort(byText),
        ...differ.map(({ id }) => partnerLine(graph, id, t('ask.valuesDiffer'))).sort(byText),
      ],
      note: everybody ? null : t('ask.unknown'),
    }
  },
}
