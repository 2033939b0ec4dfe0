import { useEffect, useState } from 'preact/hooks'
import { words } from '../../../store/language.ts'
import { minutesBetween } from '../../../store/present/present-state.ts'
import type { Session } from '../session.ts'

const SECOND_MS = 1_000

/** The time, since when one presents, and how long this step is shown. */
export function PresentClock({ session }: { session: Session }) {
  const { t, time } = words.value
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now())
    }, SECOND_MS)
    return () => {
      clearInterval(timer)
    }
  }, [])
  const { began, stepBegan } = session.state.value
  const [all, step] = [minutesBetween(began, now), minutesBetween(stepBegan, now)]
  return (
    <div class="present-clock">
      <p>
        <b>{time(new Date(now))}</b>
        <span>{t('console.time')}</span>
      </p>
      <p>
        <span class="clock-figure">{all}</span>
        <span>
          {t('console.minutes', { n: all })}{' '}
          <button
            class="clock-zero"
            type="button"
            title={t('console.restart')}
            aria-label={t('console.restart')}
            onClick={() => {
              session.act({ do: 'restart' })
            }}
          >
            <kbd>T</kbd>
          </button>
        </span>
      </p>
      <p>
        <span class="clock-figure">{step}</span>
        <span>{t('console.thisStep')}</span>
      </p>
    </div>
  )
}
