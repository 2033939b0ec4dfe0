import { type Lang, langs } from '../../i18n/words.ts'
import { ChoiceLines } from '../../parts/choice/choice-lines.tsx'
import { words } from '../../store/language.ts'

/** In which language the file is. */
export const LangLines = ({ value, onChoose }: { value: Lang; onChoose: (lang: Lang) => void }) => {
  const { t } = words.value
  const options = langs.map((id) => ({ id, text: t(`language.${id}`) }))
  return <ChoiceLines name="take-lang" legend={t('take.lang')} value={value} options={options} onChoose={onChoose} />
}
