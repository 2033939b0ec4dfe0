import { bodiesOf } from '../../../domain/tables/bodies.ts'
import { partnerLine } from './line.ts'
import type { Question } from './types.ts'

/** Who sits in more bodies than so many: more is not better, and somebody must have the time. */
export const manyBodies: Question = {
  id: 'manyBodies',
  sentence: 'ask.manyBodies',
  parts: { n: 'number' },
  start: ({ bodies }) => (bodies.length === 0 ? null : { n: '8' }),
  answer: ({ region, graph, words: { t } }, { n }) => {
    const sits = new Map<string, Set<string>>()
    for (const { id, partners } of bodiesOf(region))
      for (const partner of partners.keys()) sits.set(partner, (sits.get(partner) ?? new Set<string>()).add(id))
    const counted = [...sits].sort(([x, a], [y, b]) => b.size - a.size || (x < y ? -1 : 1))
    const many = counted.filter(([, at]) => at.size > Number(n))
    const most = counted[0]?.[1].size ?? 0
    return {
      headline: t(many.length === 0 ? 'ask.manyBodies.nobody' : 'ask.manyBodies.found', {
        n: many.length,
        than: Number(n),
      }),
      lines: many.map(([id, at]) => partnerLine(graph, id, t('ask.bodies', { n: at.size }), [...at])),
      note: many.length === 0 ? t('ask.manyBodies.most', { n: most }) : null,
    }
  },
}
