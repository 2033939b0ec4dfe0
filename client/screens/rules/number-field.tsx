import type { RuleSetting } from '../../../contract/rule.ts'
import { words } from '../../store/language.ts'

type Props = { id: string; setting: RuleSetting; text: string; fault: string | null; onText: (text: string) => void }

/** A number with its unit; what is wrong with it stands under it and is said. */
export function NumberField({ id, setting, text, fault, onText }: Props) {
  const { t, lang } = words.value
  const { unit } = setting
  return (
    <>
      <label for={id}>{setting.description[lang]}</label>
      <span class="setting-number">
        <input
          id={id}
          inputMode="decimal"
          autocomplete="off"
          value={text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? `${id}-usual` : `${id}-fault`}
          onInput={(event) => {
            onText(event.currentTarget.value)
          }}
        />
        {unit !== undefined && unit !== 'count' && <span>{t(`unit.${unit}`)}</span>}
      </span>
      {fault !== null && (
        <p id={`${id}-fault`} class="setting-fault" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
