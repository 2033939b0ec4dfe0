import { useState } from 'preact/hooks'
import type { z } from 'zod'
import type { Values } from '../../../contract/finding.ts'
import { type Setting, settingId } from '../../../contract/records/meeting/setting.ts'
import type { Region } from '../../../contract/records/nodes/region.ts'
import type { Rule, RuleSetting } from '../../../contract/rule.ts'
import { words } from '../../store/language.ts'
import { readOnly } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { valueText } from '../../text/rule.ts'
import { NumberField } from './number-field.tsx'
import { formatSetting, parseSetting, settingProblem } from './number.ts'
import { WordsField } from './words-field.tsx'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

type Props = { rule: Rule; setting: RuleSetting; value: Values[string]; region: z.infer<typeof Region> }

/** One setting as this region wants it: changed, or put back to the rule's default; each is a step that can be undone. */
export function SettingForm({ rule, setting, value, region }: Props) {
  const { t, lang } = words.value
  const [text, setText] = useState(typeof value === 'number' ? formatSetting(setting, value, lang) : '')
  const [list, setList] = useState<readonly string[]>(typeof value === 'number' ? [] : value)
  const [fault, setFault] = useState<string | null>(null)
  const isNumber = typeof setting.default === 'number'
  const isOwn = JSON.stringify(value) !== JSON.stringify(setting.default)
  const id = settingId(region.id, rule.id, setting.key)
  const what = setting.description[lang].replace(/\.$/, '')
  const usual = valueText(setting, setting.default, words.value)
  const save = async (event: Event) => {
    event.preventDefault()
    const next = isNumber ? parseSetting(setting, text) : [...list]
    const wrong = typeof next === 'object' && next !== null ? null : settingProblem(setting, next, words.value)
    setFault(wrong)
    if (wrong !== null || next === null) {
      document.getElementById(id)?.focus()
      return
    }
    if (JSON.stringify(next) === JSON.stringify(value)) return
    const record: Setting = { id, rule: rule.id, key: setting.key, value: next }
    const title = t('rules.written', { id: rule.id, what, value: valueText(setting, next, words.value) })
    await writeChanges(title, [{ op: 'put', what: 'setting', record }])
  }
  const reset = () =>
    void writeChanges(t('rules.back.written', { id: rule.id, what }), [{ op: 'remove', what: 'setting', id }])
  return (
    <form class="setting" noValidate onSubmit={(event) => void save(event)}>
      {isNumber ? (
        <NumberField id={id} setting={setting} text={text} fault={fault} onText={setText} />
      ) : (
        <WordsField id={id} setting={setting} chosen={list} onChoose={setList} />
      )}
      <p id={`${id}-usual`} class={isOwn ? 'setting-own' : 'soft small'}>
        {isOwn ? t('rules.own', { region: region.name, value: usual }) : t('rules.usual', { value: usual })}
      </p>
      <p class="setting-tools">
        <button class="button" type="submit" {...unavailableWhen(readOnly.value)}>
          {t('rules.save')}
        </button>
        {isOwn && (
          <button class="link" type="button" {...unavailableWhen(readOnly.value)} onClick={reset}>
            {t('rules.reset')}
          </button>
        )}
      </p>
    </form>
  )
}
