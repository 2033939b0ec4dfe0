import { useState } from 'preact/hooks'
import { Icon } from '../../../parts/icon.tsx'
import { isSending, sitting, type SittingStep } from '../../../store/fill/pending.ts'
import { dropStep, standingSteps, takeBack, tryAgain } from '../../../store/fill/sitting.ts'
import { narrow } from '../../../store/screen.ts'
import { words } from '../../../store/language.ts'

/** So many are listed before the rest is asked for. */
const FIRST = 12

/** What was filled in since one began, newest first, each a sentence that can be taken back. */
export function FillList() {
  const { t, time } = words.value
  const [all, setAll] = useState(false)
  const now = sitting.value
  const steps = (now?.steps ?? []).toReversed()
  const standing = standingSteps(now)
  if (narrow.value) return null
  const shown = all ? steps : steps.slice(0, FIRST)
  return (
    <aside class="panel fill-list" aria-label={t('fill.list')} aria-busy={isSending.value}>
      {now !== null && <p class="soft small">{t('fill.list.since', { time: time(new Date(now.since)) })}</p>}
      <h2 class="panel-title">{t('fill.list')}</h2>
      {steps.length === 0 ? <p class="soft">{t('fill.list.empty')}</p> : <p class="small soft">{sumOf(standing)}</p>}
      <ul>
        {shown.map((step) => (
          <StepLine key={step.operation} step={step} />
        ))}
      </ul>
      {shown.length < steps.length && (
        <button
          class="link"
          type="button"
          onClick={() => {
            setAll(true)
          }}
        >
          {t('fill.list.more', { n: steps.length - shown.length })}
        </button>
      )}
      {standing.length > 1 && (
        <button
          class="link with-icon"
          type="button"
          onClick={() => {
            takeBack(standing.map(({ operation }) => operation))
          }}
        >
          <Icon name="undo" />
          {t('fill.undo.all')}
        </button>
      )}
      <p class="small soft panel-foot">{t('fill.list.foot')}</p>
    </aside>
  )
}

/** "8 plekken, 2 keer geen, 2 keer niet bekend, 1 nieuwe naam": what there is of each. */
function sumOf(steps: readonly SittingStep[]): string {
  const { t } = words.value
  const put = (isOne: (change: SittingStep['changes'][number]) => boolean) =>
    steps.filter(({ changes }) => changes.some(isOne)).length
  const none = put((one) => one.op === 'put' && one.what === 'involvement' && one.record.strength === 0)
  const unknown = put(({ op, what }) => op === 'put' && what === 'inquiry')
  const seats = put(({ op, what }) => op === 'put' && (what === 'involvement' || what === 'mention')) - none
  const fresh = put(({ op, what }) => op === 'put' && (what === 'partner' || what === 'body'))
  const sums = { seats, none, unknown, new: fresh }
  const said = (['seats', 'none', 'unknown', 'new'] as const).flatMap((key) =>
    sums[key] === 0 ? [] : [t(`fill.list.${key}`, { n: sums[key] })],
  )
  return steps.length === 0 ? t('fill.list.back') : said.join(', ')
}

function StepLine({ step }: { step: SittingStep }) {
  const { t } = words.value
  const { operation, name, text, title, fault, undo, record } = step
  const isWaiting = fault === null && undo === null && record === null
  return (
    <li class={`fill-step${fault === null ? '' : ' has-fault'}${undo === null ? '' : ' is-undone'}`}>
      <span>
        <b>{name}</b> {text}
        {isWaiting && <span class="soft small"> {t('fill.list.waiting')}</span>}
        {undo !== null && <span class="soft small fill-undone"> {t('fill.list.undone')}</span>}
        {fault !== null && (
          <span class="fill-fault" role="alert">
            {t(`fill.list.${fault}`)}{' '}
            <button
              class="link"
              type="button"
              onClick={() => {
                tryAgain(operation)
              }}
            >
              {t('fill.list.again')}
            </button>{' '}
            <button
              class="link"
              type="button"
              onClick={() => {
                dropStep(operation)
              }}
            >
              {t('fill.list.drop')}
            </button>
          </span>
        )}
      </span>
      {fault === null && undo === null && (
        <button
          class="link"
          type="button"
          aria-label={t('fill.undo.one', { what: title })}
          title={t('fill.undo.one', { what: title })}
          onClick={() => {
            takeBack([operation])
          }}
        >
          <Icon name="undo" size={16} />
        </button>
      )}
    </li>
  )
}
