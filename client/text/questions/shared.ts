import { type Level, levels } from '../../../contract/vocabulary.ts'
import { statedStrength } from '../../../domain/contacts/contacts.ts'
import { cooperationAmong, meetingsBetween } from '../../../domain/contacts/meetings.ts'
import { familyOf } from '../../../domain/kin.ts'
import { partnerWords } from './line.ts'
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
  answer: ({ region, graph, words: { t } }, { a, b }) => {
    const [ours, theirs] = [familyOf(region, [a]), familyOf(region, [b])]
    const lineOf = (level: Level, id: string, table: string | null, more: string | null): AnswerLine => ({
      id: `${level}-${id}`,
      text: table === null ? t('ask.directly') : partnerWords(graph, table),
      more: [t(`level.${level}`), ...(more === null ? [] : [more])].join(' · '),
      partners: [a, b],
      tables: table === null ? [] : [table],
    })
    const lines = meetingsBetween(region, ours, theirs, null).map((meeting, at) => {
      const strength = statedStrength(meeting)
      const more = strength === null ? null : t('ask.strength', { n: strength })
      return lineOf(meeting.level, `${meeting.table ?? 'direct'}-${at}`, meeting.table, more)
    })
    const differ = levels
      .filter((level) => cooperationAmong(region, ours, theirs, level) === 'differ')
      .map((level) => lineOf(level, 'differ', null, t('ask.valuesDiffer')))
    const fills = { a: partnerWords(graph, a), b: partnerWords(graph, b), n: lines.length }
    return {
      headline: t(lines.length === 0 ? 'ask.shared.nothing' : 'ask.shared.found', fills),
      lines: [...lines, ...differ],
      note: lines.length === 0 ? t('ask.unknown') : null,
    }
  },
}
