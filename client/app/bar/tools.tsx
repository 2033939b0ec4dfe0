import { useRef, useState } from 'preact/hooks'
import { langs } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { openImport, setLang, toggleTheme } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { narrow, theme } from '../../store/screen.ts'
import { shortcutsOpen } from '../../store/session.ts'
import { ExportButton } from '../export/export-button.tsx'
import { TakeBeside } from '../export/take-beside.tsx'
import { TrialButton } from '../trial-button.tsx'
import { AddViewButton } from './add-view-button.tsx'
import { ShareButton } from './share-button.tsx'
import { UndoRedo } from './undo-redo.tsx'

export function Tools() {
  const { t } = words.value
  return (
    <div class="tools">
      {route.value.region !== null && narrow.value && <TrialButton />}
      {route.value.region !== null && <UndoRedo />}
      {route.value.region !== null && <AddViewButton />}
      {route.value.region !== null && <ShareButton />}
      {route.value.region !== null && <ExportButton />}
      {route.value.page === 'beside' && <TakeBeside />}
      {route.value.page === 'beside' && (
        <button
          class="tool beside-tool"
          type="button"
          onClick={() => {
            print()
          }}
        >
          <Icon name="print" />
          <span>{t('beside.print')}</span>
        </button>
      )}
      {narrow.value ? <OtherTools /> : <MoreTools />}
    </div>
  )
}

/** What one needs now and then: in the bar as long as there is room for it, else behind one button. */
function MoreTools() {
  const { t } = words.value
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <div
      ref={place}
      class={open ? 'more is-open' : 'more'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && place.current?.contains(relatedTarget) !== true) setOpen(false)
      }}
    >
      <button
        ref={button}
        class="tool more-button"
        type="button"
        title={t('more')}
        aria-expanded={open}
        onClick={() => {
          setOpen(!open)
        }}
      >
        <span class="more-dots" aria-hidden="true">
          …
        </span>
        <span class="unseen">{t('more')}</span>
      </button>
      <div class="more-items">
        <OtherTools />
      </div>
    </div>
  )
}

function OtherTools() {
  const { t, lang } = words.value
  const other = theme.value === 'dark' ? 'theme.toLight' : 'theme.toDark'
  return (
    <>
      {route.value.region !== null && (
        <button class="tool bring" type="button" title={t('import.open.why')} onClick={openImport}>
          <Icon name="upload" />
          <span class="tool-word">{t('import.open')}</span>
        </button>
      )}
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
      <button class="tool" type="button" title={t('shortcuts')} onClick={() => (shortcutsOpen.value = true)}>
        <Icon name="keyboard" />
        <span class="tool-word">{t('shortcuts')}</span>
      </button>
    </>
  )
}
