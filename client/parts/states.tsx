import { capitalise } from '../i18n/words.ts'
import { clearFilters, setFilters } from '../store/actions.ts'
import { words } from '../store/language.ts'
import { load } from '../store/load.ts'
import { apiError, regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { filterNames } from '../text/filters.ts'

/** Lines where the lines will come: no spinner, nothing that jumps. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <p>{words.value.t('loading')}</p>
      {[0, 1, 2, 3, 4, 5].map((line) => (
        <span key={line} class="loading-line" />
      ))}
    </div>
  )
}

const again = () => {
  void load()
}

/** Nothing to show, and why; it tries again by itself when that may help. */
export function ErrorPanel() {
  const { t } = words.value
  const fault = apiError.value
  const key = fault === null || fault.status === 1 ? 'odd' : fault.isTemporary ? 'gone' : 'refused'
  return (
    <div class="message" role="alert">
      <h1>{t(`trouble.${key}.title`)}</h1>
      <p>{t(`trouble.${key}.text`)}</p>
      <button class="button is-main" type="button" onClick={again}>
        {t('trouble.again')}
      </button>
    </div>
  )
}

/** The database is gone: what is on the screen is the last we know, and cannot be written. */
export function ConnectionLost() {
  const { t, time } = words.value
  const at = regionData.value?.loadedAt
  return (
    <div class="lost" role="alert">
      <p>{t('lost', { time: at === undefined ? '' : time(at) })}</p>
      <button class="link" type="button" onClick={again}>
        {t('trouble.again')}
      </button>
    </div>
  )
}

/** The filters leave nothing: each by name, with a way out. */
export function EmptyFilterResult() {
  const { t } = words.value
  const now = regionData.value
  if (now === null) return null
  return (
    <div class="message">
      <h2>{t('nothing.title')}</h2>
      <p>{t('nothing.text')}</p>
      <ul class="nothing-list">
        {filterNames(route.value.filters, now.graph, words.value, now.rules).map(({ key, text, without }) => (
          <li key={key}>
            <span>{text}</span>
            <button
              class="link"
              type="button"
              onClick={() => {
                setFilters(without)
              }}
            >
              {t('nothing.remove')}
              <span class="unseen"> {text}</span>
            </button>
          </li>
        ))}
      </ul>
      <button class="button is-main" type="button" onClick={clearFilters}>
        {capitalise(t('filters.reset'))}
      </button>
    </div>
  )
}
