import type { Rule } from '../../../contract/rule.ts'
import { words } from '../../store/language.ts'
import { regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { ownOf } from '../../text/own-settings.ts'
import { valueText } from '../../text/rule.ts'
import { SettingForm } from './setting-form.tsx'

/** The settings of a rule: within a region to be changed, elsewhere as they are by default. */
export function SettingsPart({ rule }: { rule: Rule }) {
  const { t, lang } = words.value
  const now = regionData.value
  if (rule.settings.length === 0) return <p class="soft">{t('rules.settings.none')}</p>
  if (now === null || route.value.region === null || route.value.trial)
    return (
      <>
        <ul class="rule-defaults">
          {rule.settings.map((setting) => (
            <li key={setting.key}>
              {setting.description[lang]}{' '}
              <b>{t('rules.usual', { value: valueText(setting, setting.default, words.value) })}</b>
            </li>
          ))}
        </ul>
        <p class="soft small">{t(route.value.trial ? 'rules.settings.trial' : 'rules.settings.where')}</p>
      </>
    )
  const own = ownOf(now.graph, rule)
  return (
    <>
      {rule.settings.map((setting) => {
        const value = own[setting.key] ?? setting.default
        const shown = `${rule.id} ${setting.key} ${JSON.stringify(value)}`
        return <SettingForm key={shown} rule={rule} setting={setting} value={value} region={now.graph.region} />
      })}
    </>
  )
}
