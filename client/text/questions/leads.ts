import { partnerWords, partnerLine } from './line.ts'
import type { AnswerLine, Question } from './types.ts'
import { compareNames } from '../../../domain/order.ts'

/** Who leads, and who only follows; a role that is not said is neither. */
export const leads: Question = {
  id: 'leads',
  sentence: 'ask.leads',
  parts: {},
  start: ({ involvements }) => (involvements.length === 0 ? null : {}),
  answer: ({ graph, words: { t } }) => {
    const of = (partner: string) => graph.involvements.filter((involvement) => involvement.partner === partner)
    const lead: AnswerLine[] = []
    const follow: AnswerLine[] = []
    for (const { id } of graph.partners) {
      const led = of(id).filter(({ role }) => role === 'lead')
      const followed = of(id).filter(({ role }) => role === 'participant')
      const tables = led.map(({ at }) => at as string)
      if (led.length > 0)
        lead.push(
          partnerLine(
            graph,
            id,
            t('ask.leads.leads', { tables: tables.map((at) => partnerWords(graph, at)).join(', ') }),
            tables,
          ),
        )
      else if (followed.length > 0) follow.push(partnerLine(graph, id, t('ask.leads.follows', { n: followed.length })))
    }
    const unsaid = graph.involvements.filter(({ role }) => role === null).length
    return {
      headline: t('ask.leads.found', { n: lead.length, follow: follow.length }),
      lines: [...lead.sort((a, b) => b.tables.length - a.tables.length || compareNames(a.text, b.text)), ...follow],
      note: unsaid > 0 ? t('ask.leads.unsaid', { n: unsaid, of: graph.involvements.length }) : null,
    }
  },
}
