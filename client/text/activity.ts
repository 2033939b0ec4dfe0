import type { Facts } from '../../contract/finding.ts'
import { activityStatuses } from '../../contract/vocabulary.ts'
import type { MessageKey, Words } from '../i18n/words.ts'

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
export function activityFacts(fields: Facts, { t, day }: Words): string[] {
  const textOf = (key: string) => {
    const value = fields[key]
    return typeof value === 'string' ? value : null
  }
  const status = activityStatuses.find((activityStatus) => activityStatus === textOf('status'))
  const since = textOf('statusSince')
  const said = status === undefined ? null : t(`status.${status}`)
  const owner = textOf('owner')
  return [
    said === null ? null : since === null ? said : t('example.since', { said, day: day(since) }),
    ...days.map(([key, message]) => {
      const value = textOf(key)
      return value === null ? null : t(message, { day: day(value) })
    }),
    owner === null ? null : t('example.owner', { owner }),
    ...answers.map(([key, message]) => {
      const value = textOf(key)
      return value === null ? null : t(message, { answer: t(value === 'yes' ? 'fact.yes' : 'fact.no') })
    }),
  ].filter((one) => one !== null)
}
