import { levels } from '../../../contract/vocabulary.ts'
import { otherEnd, statementsAt } from '../../../domain/counting.ts'
import { formatList } from '../../i18n/words.ts'
import { byText, partnerWords, partnerLine } from './line.ts'
import type { AnswerLine, Question } from './types.ts'

const municipal = new Set(['municipality', 'municipality_centre'])

/** Which municipalities differ from what most of them do, and in what. */
export const differs: Question = {
  id: 'differs',
  sentence: 'ask.differs',
  parts: {},
  start: ({ partners }) => (partners.filter(({ kind }) => municipal.has(kind)).length < 3 ? null : {}),
  answer: ({ region, graph, words }) => {
    const { t } = words
    const all = graph.partners.filter(({ kind }) => municipal.has(kind))
    const placesOf = (id: string) =>
      levels.flatMap((level) =>
        statementsAt(region, id, level).positive.map((statement) => `${otherEnd(statement, id)}|${level}`),
      )
    const seats = new Map<string, Set<string>>(all.map(({ id }) => [id, new Set(placesOf(id))]))
    const places = [...new Set([...seats.values()].flatMap((seat) => [...seat]))]
    const usual = new Set(
      places.filter((place) => [...seats.values()].filter((own) => own.has(place)).length * 2 > all.length),
    )
    const said = (list: readonly string[]) =>
      formatList(
        words,
        list.map(
          (item) =>
            `${partnerWords(graph, item.split('|')[0] ?? '')} (${t(`level.${item.split('|')[1] ?? ''}` as 'level.policy')})`,
        ),
      )
    const lines = all.flatMap(({ id }): AnswerLine[] => {
      const own = seats.get(id) ?? new Set<string>()
      const more = [...own].filter((one) => !usual.has(one)).sort()
      const less = [...usual].filter((one) => !own.has(one)).sort()
      if (more.length + less.length === 0) return []
      const text = [
        ...(more.length > 0 ? [t('ask.differs.more', { what: said(more) })] : []),
        ...(less.length > 0 ? [t('ask.differs.less', { what: said(less) })] : []),
      ].join(' · ')
      return [
        partnerLine(
          graph,
          id,
          text,
          [...more, ...less].map((one) => one.split('|')[0] ?? ''),
        ),
      ]
    })
    return {
      headline: t(lines.length === 0 ? 'ask.differs.nobody' : 'ask.differs.found', { n: lines.length, of: all.length }),
      lines: lines.sort(byText),
      note: t('ask.differs.usual', { n: usual.size }),
    }
  },
}
