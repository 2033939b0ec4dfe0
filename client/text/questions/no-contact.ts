import { namedLevels } from '../../../contract/vocabulary.ts'
import { byText, nameOf, partnerLine } from './line.ts'
import type { Question } from './types.ts'

/** Who has no contact with a partner at a level, neither itself nor by its kin; "asked, and none" said apart. */
export const noContact: Question = {
  id: 'noContact',
  sentence: 'ask.noContact',
  parts: { level: 'contactLevel', a: 'partner' },
  start: ({ partners }) => {
    const first = partners.find(({ kind }) => kind === 'uwv') ?? partners[0]
    return first === undefined ? null : { level: 'operational', a: first.id }
  },
  answer: ({ graph, contacts, words }, { a, level }) => {
    const at = namedLevels.find((one) => one === level) ?? null
    const near = new Set([a, ...contacts.kin(a)])
    const without = graph.partners.filter(({ id }) => !near.has(id) && contacts.between(id, a, at).length === 0)
    const { t } = words
    return {
      headline: t(without.length === 0 ? 'ask.noContact.nobody' : 'ask.noContact.found', {
        n: without.length,
        of: graph.partners.filter(({ id }) => !near.has(id)).length,
        level: at === null ? t('ask.anyContact') : t(`level.${at}`),
        a: nameOf(graph, a),
      }),
      lines: without.map(({ id }) => partnerLine(graph, id)).sort(byText),
      note: without.length === 0 ? null : t('ask.unknown'),
    }
  },
}
