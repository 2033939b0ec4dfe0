import { openChooser } from '../store/actions.ts'
import { words } from '../store/language.ts'

/** The address leads nowhere, or names a region that is not there. */
export function NotFound() {
  const { t } = words.value
  return (
    <main id="main" class="message" tabIndex={-1}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <button class="button is-main" type="button" onClick={openChooser}>
        {t('notFound.choose')}
      </button>
    </main>
  )
}
