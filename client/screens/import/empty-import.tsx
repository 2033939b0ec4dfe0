import { useState } from 'preact/hooks'
import type { RegionGraph } from '../../../contract/graph.ts'
import { type Lang, langs } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { keepFile } from '../../parts/page/keep-file.ts'
import { requestFile } from '../../store/api.ts'
import { bringFile } from '../../store/import/import-state.ts'
import { pastedFile } from '../../store/import/pasted-cells.ts'
import { words } from '../../store/language.ts'
import { FileInput } from './file-input.tsx'

/** No file yet: what can be read, three ways to bring it, and the template for who has none. */
export function EmptyImport({ region }: { region: RegionGraph['region'] }) {
  const { t } = words.value
  return (
    <div class="import-empty">
      <h1>{t('import.empty.title')}</h1>
      <ul class="import-says">
        <li>{t('import.empty.1')}</li>
        <li>{t('import.empty.2')}</li>
        <li>{t('import.empty.3')}</li>
      </ul>
      <p class="import-bring">
        <FileInput label={t('import.choose')} isMain />
        <span class="soft">{t('import.dropHint')}</span>
      </p>
      <PasteField />
      <TemplatePart region={region} />
    </div>
  )
}

/** A place to paste in, for who has no keys to paste on the page with. */
function PasteField() {
  const { t } = words.value
  const [fault, setFault] = useState<string | null>(null)
  const take = (text: string) => {
    const pasted = pastedFile(text, t('import.paste.name'))
    setFault(pasted === null && text.trim() !== '' ? t('import.paste.none') : null)
    if (pasted !== null) bringFile(pasted)
  }
  return (
    <div class="field import-paste">
      <label for="import-paste">{t('import.paste')}</label>
      <textarea
        id="import-paste"
        rows={2}
        aria-describedby="import-paste-said"
        {...(fault === null ? {} : { 'aria-invalid': true })}
        onPaste={(event) => {
          event.preventDefault()
          take(event.clipboardData?.getData('text/plain') ?? '')
        }}
        onChange={(event) => {
          take(event.currentTarget.value)
        }}
      />
      <p id="import-paste-said" class={fault === null ? 'small soft' : 'small field-fault'} aria-live="polite">
        {fault ?? t('import.paste.hint')}
      </p>
    </div>
  )
}

function TemplatePart({ region }: { region: RegionGraph['region'] }) {
  const { t } = words.value
  const [hasFailed, setFailed] = useState(false)
  const [busy, setBusy] = useState<Lang | null>(null)
  const take = async (lang: Lang) => {
    setBusy(lang)
    setFailed(false)
    try {
      const query = { format: 'template', lang, persons: 'no' } as const
      keepFile(await requestFile({ params: { regionId: region.id }, query }, () => undefined))
    } catch {
      setFailed(true)
    }
    setBusy(null)
  }
  return (
    <section class="import-template" aria-labelledby="import-template">
      <h2 id="import-template">{t('import.template')}</h2>
      <p class="soft">{t('import.template.text')}</p>
      <p class="form-buttons">
        {langs.map((lang) => (
          <button
            key={lang}
            class="button"
            type="button"
            aria-disabled={busy !== null}
            onClick={() => {
              if (busy === null) void take(lang)
            }}
          >
            <Icon name="download" />
            {t(`import.template.${lang}`)}
          </button>
        ))}
      </p>
      {hasFailed && (
        <p class="field-fault" role="alert">
          {t('import.template.failed')}
        </p>
      )}
    </section>
  )
}
