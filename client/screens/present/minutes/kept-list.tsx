import { Bold } from '../../../parts/bold.tsx'
import { Icon } from '../../../parts/icon.tsx'
import type { Words } from '../../../i18n/words.ts'
import { announce } from '../../../store/actions.ts'
import { words } from '../../../store/language.ts'
import { sendMinuteAgain, takeMinuteBack } from '../../../store/present/kept-minutes.ts'
import type { MinuteLine } from '../../../store/present/minute-line.ts'
import type { KeptMinute } from '../../../store/present/minute-queue.ts'
import type { KeptLine } from './kept-lines.ts'
import { isVerdict } from './make-minute.ts'

/** What of it stands in the margin: an answer to a gap is a decision. */
export const kindOfLine = ({ what }: MinuteLine) => (isVerdict(what) ? 'decision' : what)

/** What was kept in one line; what stands between `*` is bold. */
export function minuteText({ what, text, question }: MinuteLine, { t }: Words): string {
  const said = text.replaceAll('*', '')
  if (!isVerdict(what)) return said
  const answer = `*${t(`minute.answer.${what}`, { number: question ?? '?' })}*`
  return said === '' ? answer : `${answer}: ${said}`
}

/** Who, by when, and at which step. */
export const lineUnder = ({ owner, due, step }: MinuteLine, { t, day }: Words): string =>
  [owner, due === null ? null : day(due), step === null ? null : t('minute.atStep', { step })]
    .filter((part) => part !== null)
    .join(' · ')

/** Takes one thing back, and says so. */
export function takeLineBack({ minute, ...line }: KeptLine): void {
  if (minute === null) return
  takeMinuteBack(minute)
  announce(words.value.t('minute.takenBack', { text: minuteText(line, words.value).replaceAll('*', '') }))
}

/** What was kept, newest first, each with its way back. */
export function KeptList({ lines }: { lines: readonly KeptLine[] }) {
  const { t } = words.value
  if (lines.length === 0) return <p class="soft">{t('minute.none')}</p>
  return (
    <ol class="kept-list">
      {lines.map((line) => {
        const text = minuteText(line, words.value)
        const undo = t('minute.takeBack', { text: text.replaceAll('*', '') })
        return (
          <li key={line.minute?.write.operationId ?? line.id}>
            <span class="kept-kind">{t(`minute.${kindOfLine(line)}`)}</span>
            <div>
              <p>
                <Bold text={text} />
              </p>
              <p class="small soft">{lineUnder(line, words.value)}</p>
              {line.minute !== null && <Standing minute={line.minute} />}
            </div>
            {line.minute !== null && (
              <button
                class="icon-button"
                type="button"
                title={undo}
                aria-label={undo}
                onClick={() => {
                  takeLineBack(line)
                }}
              >
                <Icon name="undo" size={16} />
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** How it stands with the server, where it is not written. */
function Standing({ minute }: { minute: KeptMinute }) {
  const { t } = words.value
  if (minute.write.state === 'waiting') return <p class="small kept-waits">{t('minute.waiting')}</p>
  const isRefused = minute.write.state === 'refused'
  if (!isRefused && minute.undo?.state !== 'refused') return null
  return (
    <p class="small field-fault">
      {t(isRefused ? 'minute.refused' : 'minute.notUndone')}{' '}
      <button
        class="link"
        type="button"
        onClick={() => {
          sendMinuteAgain(minute)
        }}
      >
        {t('minute.again')}
      </button>
    </p>
  )
}
