import type { RuleSetting } from '../../../contract/rule.ts'
import type { Words } from '../../i18n/words.ts'

/** A share is set as a percentage. */
const scale = ({ unit }: RuleSetting) => (unit === 'share' ? 100 : 1)
const round = (n: number) => Math.round(n * 1e6) / 1e6

/** A value as it stands in its field: with a comma in Dutch. */
export const formatSetting = (setting: RuleSetting, value: number, lang: Words['lang']): string => {
  const text = String(round(value * scale(setting)))
  return lang === 'nl' ? text.replace('.', ',') : text
}
/** What stands in the field as a value; null when it is no number. Comma and point are the same. */
export function parseSetting(setting: RuleSetting, text: string): number | null {
  const plain = text.trim().replace(/\s*%$/, '').replace(',', '.')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return null
  return round(Number(plain) / scale(setting))
}

/** Why a value cannot be, in words that say what can; null when it can. */
export function settingProblem(setting: RuleSetting, value: number | null, { t, figure }: Words): string | null {
  const { min, max, unit } = setting
  const low = (min ?? 0) * scale(setting)
  const bounds = (() => {
    if (max === undefined) return t('rules.wrongLeast', { min: figure(low) })
    return t('rules.wrong', { min: figure(low), max: figure(max * scale(setting)) })
  })()
  if (value === null || (min !== undefined && value < min) || (max !== undefined && value > max)) return bounds
  return unit !== 'share' && unit !== undefined && !Number.isInteger(value) ? t('rules.wrongStep') : null
}
