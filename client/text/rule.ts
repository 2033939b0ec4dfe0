import type { Values } from '../../contract/finding.ts'
import type { Rule, RuleSetting } from '../../contract/rule.ts'
import { kindNames } from '../../contract/vocabulary.ts'
import { capitalise, fill, formatList, type Words } from '../i18n/words.ts'
import { kindName } from '../scene/words/scene-words.ts'

type Value = Values[string]

/** A value of a setting as it is said: 10 %, 3 maanden, "werkgever en zorg". */
export function valueText({ unit }: RuleSetting, value: Value, words: Words): string {
  if (typeof value !== 'number') {
    if (value.length === 0) return words.t('rules.nobody')
    return formatList(
      words,
      value.map((one) => optionText(one, words)),
    )
  }
  if (unit === 'share') return percent(value, words)
  return unit === 'months' ? words.t('unit.in.months', { n: value }) : words.figure(value)
}

const percent = (share: number, words: Words) => `${words.figure(Math.round(share * 1000) / 10)} %`

/** A word of a setting that is a list: a kind of partner, or as it stands. */
export function optionText(word: string, { lang }: Words): string {
  const kind = kindNames.find((kindName) => kindName === word)
  return kind === undefined ? word : kindName(lang, kind)
}

/** The values a rule works with: its defaults, with what the region wants otherwise. */
export const valuesOf = ({ settings }: Pick<Rule, 'settings'>, own: Values): Values => ({
  ...Object.fromEntries(settings.map(({ key, default: usual }) => [key, usual])),
  ...own,
})

/** A sentence of a rule about no finding in particular: the settings filled in, and "een partner" for who it is about. */
export function ruleText(text: string, rule: Rule, own: Values, words: Words): string {
  const values = valuesOf(rule, own)
  // Of which kind a partner is, is for a finding to say.
  const said = fill(text.replace(' ({kind})', ''), (key, share) => {
    const setting = rule.settings.find((setting) => setting.key === key)
    const value = values[key]
    if (setting !== undefined && value !== undefined)
      return typeof value === 'number'
        ? share
          ? percent(value, words)
          : words.figure(value)
        : valueText(setting, value, words)
    return rule.texts[words.lang].places?.[key] ?? '…'
  })
  return capitalise(said)
}

/** What a finding was found with that is the region's own: "drempel 30 %; standaard 10 %", one for each setting. */
export function changedTexts(rule: Rule, changed: Values, words: Words): { what: string; said: string }[] {
  return rule.settings.flatMap((setting) => {
    const value = changed[setting.key]
    if (value === undefined) return []
    const fills = { value: valueText(setting, value, words), usual: valueText(setting, setting.default, words) }
    const said = words.t(typeof value === 'number' ? 'rules.changed' : 'rules.changed.list', fills)
    return [{ what: setting.description[words.lang], said }]
  })
}
