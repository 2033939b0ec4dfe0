import type { Activity } from '../../../contract/records/nodes/activity.ts'
import { compareText } from '../../../domain/order.ts'
import { statusWord } from '../../picture/agenda/words.ts'
import { words } from '../../store/language.ts'

/** What is recorded of how an activity went, newest first; what has no day stands on top. */
export function Course({ activity, on }: { activity: Activity; on: string }) {
  const { t, day } = words.value
  const { status, statusSince, statusStatedAs, start, end, lastNews } = activity
  const said = statusStatedAs === null ? null : t('doAgenda.course.words', { words: statusStatedAs })
  const lines = [
    ...(status === null ? [] : [{ on: statusSince, text: statusWord(status, words.value), said }]),
    ...(lastNews === null ? [] : [{ on: lastNews, text: t('doAgenda.course.news'), said: null }]),
    ...(end === null ? [] : [{ on: end, text: t(`doAgenda.course.${end <= on ? 'ended' : 'end'}`), said: null }]),
    ...(start === null
      ? []
      : [{ on: start, text: t(`doAgenda.course.${start <= on ? 'start' : 'later'}`), said: null }]),
  ].sort((a, b) => compareText(b.on ?? '9999', a.on ?? '9999'))
  if (lines.length === 0) return null
  return (
    <section class="panel-part">
      <h3>{t('doAgenda.course')}</h3>
      <ol class="course small">
        {lines.map((line) => (
          <li key={line.text}>
            <span class="soft">{line.on === null ? t('doAgenda.course.noDay') : day(line.on)}</span>
            <span>
              {line.text}
              {line.said !== null && <span class="soft"> {line.said}</span>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
