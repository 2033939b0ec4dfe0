import { words } from '../store/language.ts'
import { dismissNews, newsOnScreen } from '../store/news/catch-up.ts'
import { isOwnStep } from '../store/steps/own-steps.ts'
import { whenText } from '../text/when.ts'
import { usePassing } from './passing.ts'

/** What somebody wrote elsewhere and is on the screen now: what, by whom and when. */
export function NewsMark() {
  const { t } = words.value
  const news = newsOnScreen.value
  const hold = usePassing(news, news.length > 0, dismissNews)
  const last = news.at(-1)
  if (last === undefined) return null
  const who = last.by ?? t(isOwnStep(last.id) ? 'newer.here' : 'undo.other.nobody')
  const title = last.undoes === null ? last.title : t('write.undone', { title: last.title })
  const { time } = whenText(last.at, words.value)
  return (
    <div class="notice is-news" {...hold}>
      <p>{t('newer', { n: news.length, title, who, time })}</p>
      <button class="link" type="button" onClick={dismissNews}>
        {t('close')}
      </button>
    </div>
  )
}
