import { langs } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { setLang, toggleTheme } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { theme } from '../../store/screen.ts'
import { UndoRedo } from './undo-redo.tsx'

export function Tools() {
  const { t, lang } = words.value
  const other = theme.value === 'dark' ? 'theme.toLight' : 'theme.toDark'
  return (
    <div class="tools">
      {route.value.region !== null && <UndoRedo />}
      <div class="langs" role="group" aria-label={t('language')}>
        {langs.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={lang === one}
            aria-label={`${one.toUpperCase()}, ${t(`language.${one}`)}`}
            onClick={() => {
              setLang(one)
            }}
          >
            {one.toUpperCase()}
          </button>
        ))}
      </div>
      <button class="tool" type="button" onClick={toggleTheme} title={t(other)}>
        <Icon name={theme.value === 'dark' ? 'sun' : 'moon'} />
        <span class="tool-word">{t(other)}</span>
      </button>
    </div>
  )
}
