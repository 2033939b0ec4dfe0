import { namedLevels } from '../../../contract/vocabulary.ts'
import { nameOf } from './line.ts'
import type { AnswerLine, Question } from './types.ts'

/** What two partners share: each table where both sit, and each direct tie, by level. */
export const sharedPartners: Question = {
  id: 'shared',
  sentence: 'ask.shared',
  parts: { a: 'partner', b: 'partner' },
  start: ({ partners }) => {
    const [a, b] = [
      partners.find(({ kind }) => kind === 'uwv') ?? partners[0],
      partners.find(({ kind }) => kind !== 'uwv'),
    ]
    return a === undefined || b === undefined ? null : { a: a.id, b: b.id }
  },
  answer: ({ graph, contacts, words: { t } }, { a, b }) => {
    const vias = contacts.between(a, b, null)
    const lines = [...namedLevels, 'unspecified' as const].flatMap((level): AnswerLine[] =>
      vias
        .filter((via) => via.level === level)
        .map(({ table, strength }, at) => ({
          id: `${level}-${table ?? 'direct'}-${at}`,
          text: table === null ? t('ask.directly') : nameOf(graph, table),
          more: [t(`level.${level}`), ...(strength === null ? [] : [t('ask.strength', { n: strength })])].join(' · '),
          partners: [a, b],
          tables: table === null ? [] : [table],
        })),
    )
    const fills = { a: nameOf(graph, a), b: nameOf(graph, b), n: lines.length }
    return {
      headline: t(lines.length === 0 ? 'ask.shared.nothing' : 'ask.shared.found', fills),
      lines,
      note: lines.length === 0 ? t('ask.unknown') : null,
    }
  },
}
