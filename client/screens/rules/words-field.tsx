import type { RuleSetting } from '../../../contract/rule.ts'
import { kindNames } from '../../../contract/vocabulary.ts'
import { toggle } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { optionText } from '../../text/rule.ts'

type Props = { id: string; setting: RuleSetting; chosen: readonly string[]; onChoose: (list: string[]) => void }

/** A setting that is a list: of kinds, each to be ticked; of other words, those of the default. */
export function WordsField({ id, setting, chosen, onChoose }: Props) {
  const { lang } = words.value
  const usual = typeof setting.default === 'number' ? [] : setting.default
  const ofKinds = usual.every((word) => kindNames.some((kind) => kind === word))
  const options: readonly string[] = ofKinds ? kindNames : [...new Set([...usual, ...chosen])]
  return (
    <fieldset id={id} class="setting-words" tabIndex={-1}>
      <legend>{setting.description[lang]}</legend>
      <div class="setting-options">
        {options.map((word) => (
          <label key={word} class="check">
            <input
              type="checkbox"
              checked={chosen.includes(word)}
              onChange={() => {
                onChoose(toggle(chosen, word))
              }}
            />
            {optionText(word, words.value)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
