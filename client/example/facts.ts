import { activityStatuses } from '../../contract/vocabulary.ts'
import type { MessageKey, Words } from '../messages.ts'
import { type Recorded, textOf } from './records.ts'

const days = [
  ['end', 'example.end'],
  ['lastNews', 'example.news'],
] as const satisfies readonly (readonly [string, MessageKey])[]
const answers = [
  ['structuralMoney', 'example.money'],
  ['bodyPlace', 'example.place'],
  ['resultVisible', 'example.visible'],
] as const satisfies readonly (readonly [string, MessageKey])[]

/** What is recorded of an activity, in a few words each: "vertraagd sinds 31 maart 2026", "structureel geld: nee". */
export function activityFacts(activity: Recorded, { t, day }: Words): string[] {
  const status = activityStatuses.find((one) => one === textOf(activity, 'status'))
  const since = textOf(activity, 'statusSince')
  const said = status === undefined ? null : t(`status.${status}`)
  const owner = textOf(activity, 'owner')
  return [
    said === null ? null : since === null ? said : t('example.since', { said, day: day(since) }),
    ...days.map(([key, message]) => {
      const value = textOf(activity, key)
      return value === null ? null : t(message, { day: day(value) })
    }),
    owner === null ? null : t('example.owner', { owner }),
    ...answers.map(([key, message]) => {
      const value = textOf(activity, key)
      return value === null ? null : t(message, { answer: t(value === 'yes' ? 'fact.yes' : 'fact.no') })
    }),
  ].filter((one) => one !== null)
}
