import { kinds, namedLevels, sectors } from '../../../contract/vocabulary.ts'
import { partnersMet } from '../../../domain/contacts/meetings.ts'
import { byText, partnerLine } from './line.ts'
import type { AnswerLine, Question } from './types.ts'

/** Who links two domains: partners of one in contact with the other, and third parties that meet both. */
export const questionBetween: Question = {
  id: 'between',
  sentence: 'ask.between',
  parts: { a: 'sector', b: 'sector', level: 'level' },
  start: ({ partners }) => (partners.length === 0 ? null : { a: 'education', b: 'employers', level: 'any' }),
  answer: ({ region, graph, words: { t } }, { a, b, level }) => {
    const sectorOf = new Map(graph.partners.map(({ id, kind }) => [id as string, kinds[kind].sector as string]))
    const at = namedLevels.find((namedLevel) => namedLevel === level) ?? null
    const meets = (id: string, sector: string) =>
      partnersMet(region, id, at).filter((other) => sectorOf.get(other) === sector)
    const lines = graph.partners.flatMap(({ id }): AnswerLine[] => {
      const own = sectorOf.get(id)
      const [here, there] = [meets(id, a), meets(id, b)]
      if (own === a && there.length > 0)
        return [lineOf(id, there, t('ask.between.own', { n: there.length, sector: sectorName(b) }))]
      if (own === b && here.length > 0)
        return [lineOf(id, here, t('ask.between.own', { n: here.length, sector: sectorName(a) }))]
      if (own === a || own === b || here.length === 0 || there.length === 0) return []
      return [lineOf(id, [...here, ...there], t('ask.between.third', { n: here.length, m: there.length }))]
    })
    function sectorName(sector: string): string {
      const known = sectors.find((one) => one === sector)
      return known === undefined ? sector : t(`sector.${known}`)
    }
    function lineOf(id: string, met: readonly string[], more: string): AnswerLine {
      return { ...partnerLine(graph, id, more), partners: [id, ...met] }
    }
    const fills = { n: lines.length, a: sectorName(a), b: sectorName(b) }
    return {
      headline: t(lines.length === 0 ? 'ask.between.nobody' : 'ask.between.found', fills),
      lines: lines.sort(byText),
      note: lines.length === 0 ? t('ask.unknown') : null,
    }
  },
}
