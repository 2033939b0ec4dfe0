import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { addMonths } from '../../../domain/calendar.ts'
import { partnerWords } from './line.ts'
import type { Question } from './types.ts'

/** What nobody confirmed for so many months; what has no date at all is counted apart, never called old. */
export const unconfirmedTies: Question = {
  id: 'unconfirmed',
  sentence: 'ask.unconfirmed',
  parts: { n: 'number' },
  start: ({ involvements, ties }) => (involvements.length + ties.length === 0 ? null : { n: '12' }),
  answer: ({ region: { on }, graph, words: { t, day } }, { n }) => {
    const dates = new Map(graph.sources.map(({ id, date }) => [id as string, date]))
    const last = ({ lastConfirmed, since, source }: Involvement | Tie) =>
      lastConfirmed ?? since ?? dates.get(source) ?? null
    const all = [...graph.involvements, ...graph.ties]
    const limit = addMonths(on, -Number(n))
    const old = all
      .filter((one) => (last(one) ?? on) < limit)
      .sort((a, b) => ((last(a) ?? '') < (last(b) ?? '') ? -1 : 1))
    const undated = all.filter((one) => last(one) === null).length
    return {
      headline: t(old.length === 0 ? 'ask.unconfirmed.nothing' : 'ask.unconfirmed.found', {
        n: old.length,
        of: all.length,
        months: Number(n),
      }),
      lines: old.map((one) => ({
        id: one.id,
        text:
          'at' in one
            ? `${partnerWords(graph, one.partner)} · ${partnerWords(graph, one.at)}`
            : `${partnerWords(graph, one.from)} · ${partnerWords(graph, one.to)}`,
        more: `${t(`level.${one.level}`)} · ${day(last(one) ?? on)}`,
        partners: 'at' in one ? [one.partner] : [one.from, one.to],
        tables: 'at' in one ? [one.at] : [],
      })),
      note: undated > 0 ? t('ask.unconfirmed.undated', { n: undated }) : null,
    }
  },
}
