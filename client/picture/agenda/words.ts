import { type ActivityStatus, activityStatuses } from '../../../contract/vocabulary.ts'
import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { capitalise, formatList, type MessageKey, type Words } from '../../i18n/words.ts'
import type { AgendaLine, AgendaShape } from './shape.ts'

/** A status in the words of a row: "loopt" for what is in uitvoering; what nobody says is said too. */
export const statusWord = (status: ActivityStatus | null, { t }: Words): string =>
  status === null ? t('doAgenda.noStatus') : status === 'running' ? t('doAgenda.runs') : t(`status.${status}`)

/** The same with the day since which it is so, as far as that is known. */
export function statusSinceText({ status, statusSince }: Pick<Activity, 'status' | 'statusSince'>, words: Words) {
  const said = statusWord(status, words)
  return statusSince === null || status === null
    ? said
    : words.t('doAgenda.since', { said, day: words.shortDay(statusSince) })
}

/** The sentence on top of the do-agenda: of how many activities what is so. */
export function agendaHeadline({ all }: AgendaShape, words: Words): string {
  const { t, number } = words
  const [first] = all
  if (first === undefined) return t('doAgenda.head.none')
  if (all.length === 1) return capitalise(t('doAgenda.head.one', { said: statusSinceText(first.activity, words) }))
  const count = (status: ActivityStatus | null) => all.filter(({ activity }) => activity.status === status).length
  const unknown = count(null)
  const total = { n: all.length, number: number(all.length) }
  if (unknown === all.length) return t('doAgenda.head.unknown', total)
  const said = activityStatuses
    .map((status) => ({ key: `doAgenda.head.${status}` as MessageKey, n: count(status) }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => telling.indexOf(a.key) - telling.indexOf(b.key))
    .slice(0, MAX_SAID)
  const parts = [
    ...said.map(({ key, n }) => t(key, { n, number: number(n) })),
    ...(unknown > 0 ? [t('doAgenda.head.rest', { n: unknown, number: number(unknown) })] : []),
  ]
  return t('doAgenda.head', { ...total, parts: formatList(words, parts) })
}
const MAX_SAID = 3
/** What is said first in the headline. */
const telling: readonly MessageKey[] = (
  ['running', 'delayed', 'slimmed', 'not_realised', 'stopped', 'preparing', 'planned', 'done', 'secured'] as const
).map((status) => `doAgenda.head.${status}` as const)

/** What is counted under the headline, of what the filters let through. */
export const agendaCounts = ({ lines }: AgendaShape) => {
  const count = (holds: (line: AgendaLine) => boolean) => lines.filter(holds).length
  return {
    visible: count(({ activity }) => activity.resultVisible === 'yes'),
    secured: count(({ activity }) => activity.status === 'secured'),
    /** Of which it is certain that nobody leads it. */
    leadless: count(({ item }) => item.leads.partners.length === 0 && item.leads.isSure),
  }
}
