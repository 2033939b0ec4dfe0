import { lastMoment, toConfirm } from '../../../domain/confirmation/unconfirmed.ts'
import { today } from '../../i18n/day.ts'
import { Icon } from '../../parts/icon.tsx'
import { words } from '../../store/language.ts'
import { regionData, regionStateOf } from '../../store/region-data.ts'
import { writesClosed } from '../../store/session.ts'
import '../../style/forms/confirm.css'
import { chosenSaid, confirmChosen } from './confirm.ts'

/** Of what is chosen how much is not confirmed yet, and the button that confirms it. */
export function ConfirmPart() {
  const { t, day, figure } = words.value
  const now = regionData.value
  const said = chosenSaid()
  if (now === null || said === null || said.length === 0 || writesClosed.value) return null
  const open = toConfirm(regionStateOf(now), said, today())
  const moment = lastMoment(now.graph)
  if (open.length === 0 && moment === null) return null
  return (
    <p class="confirm-part small">
      {moment !== null && (
        <span class="confirm-count">
          {open.length > 0 && <Icon name="clock" size={14} />}
          {open.length === 0
            ? `${t('confirm.all')} ${t('confirm.since', { day: day(moment.from) })}`
            : t('confirm.countAll', { n: figure(open.length), of: figure(said.length) })}
        </span>
      )}
      {open.length > 0 && (
        <button
          class="button"
          type="button"
          title={t('confirm.hint')}
          onClick={() => {
            void confirmChosen(null)
          }}
        >
          {t('confirm.button')} <kbd>C</kbd>
        </button>
      )}
    </p>
  )
}
