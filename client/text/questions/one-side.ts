import { partnerWords } from './line.ts'
import type { Question } from './types.ts'

/** Ties that one of the two partners states, and the other does not. */
export const oneSide: Question = {
  id: 'oneSide',
  sentence: 'ask.oneSide',
  parts: {},
  start: () => ({}),
  answer: ({ graph, words: { t } }) => {
    const own = graph.ties.filter(({ statedBy }) => statedBy === 'partner')
    const said = new Set(own.map(({ from, to, level }) => `${from} ${to} ${level}`))
    const single = own.filter(({ from, to, level }) => !said.has(`${to} ${from} ${level}`))
    return {
      headline: t(
        own.length === 0 ? 'ask.oneSide.unasked' : single.length === 0 ? 'ask.oneSide.nothing' : 'ask.oneSide.found',
        {
          n: single.length,
          of: own.length,
        },
      ),
      lines: single.map(({ id, from, to, level }) => ({
        id,
        text: t('ask.oneSide.line', { a: partnerWords(graph, from), b: partnerWords(graph, to) }),
        more: t(`level.${level}`),
        partners: [from, to],
        tables: [],
      })),
      note: own.length === 0 ? t('ask.oneSide.how') : null,
    }
  },
}
