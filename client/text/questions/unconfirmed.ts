import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { nameOf } from './line.ts'
import type { Question } from './types.ts'

/** What nobody confirmed for so many months; what has no date at all is counted apart, never called old. */
export const unconfirmedTies: Question = {
  id: 'unconfirmed',
  sentence: 'ask.unconfirmed',
  parts: { n: 'number' },
  start: ({ involvements, ties }) => (involvements.length + ties.length === 0 ? null : { n: '12' }),
  answer: ({ graph, on, words: { t, day } }, { n }) => {
    const dates = new Map(graph.sources.map(({ id, date }) => [id as string, date]))
    const last = ({ lastConfirmed, since, source }: Involvement | Tie) =>
      lastConfirmed ?? since ?? dates.get(source) ?? null
    const all = [...graph.involvements, ...graph.ties]
    const limit = monthsBefore(on, Number(n))
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
            ? `${nameOf(graph, one.partner)} · ${nameOf(graph, one.at)}`
            : `${nameOf(graph, one.from)} · ${nameOf(graph, one.to)}`,
        more: `${t(`level.${one.level}`)} · ${day(last(one) ?? on)}`,
        partners: 'at' in one ? [one.partner] : [one.from, one.to],
        tables: 'at' in one ? [one.at] : [],
      })),
      note: undated > 0 ? t('ask.unconfirmed.undated', { n: undated }) : null,
    }
  },
}

/** The same day so many months before, or the last day of that month (rules.md R10). */
export function monthsBefore(on: string, months: number): string {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 - months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}
