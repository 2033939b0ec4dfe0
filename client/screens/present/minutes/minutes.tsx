import { verdictOrder } from '../../../forms/decision/decide.ts'
import { Badge } from '../../../parts/badge.tsx'
import { words } from '../../../store/language.ts'
import { waitingHere } from '../../../store/present/kept-minutes.ts'
import type { PresentedStory } from '../told.ts'
import { KeptList } from './kept-list.tsx'
import { MinuteRow, type useTyped } from './minute-row.tsx'

/** How the minutes are typed: what is typed, and how often the row was asked for. */
export type RowState = {
  typed: ReturnType<typeof useTyped>
  asked: number
  ask: () => void
  takeBack: () => void
}

/** Whether the server has all that was kept. */
export function SaveState() {
  const { t } = words.value
  const n = waitingHere.value
  return (
    <p class={n > 0 ? 'save-state is-waiting' : 'save-state'} role="status">
      {n > 0 ? t('minute.unsaved', { n }) : t('minute.saved')}
    </p>
  )
}

/** What is said in the room: the answers to the question of the step, one open row, and what was kept. */
export function Minutes({ told, row }: { told: PresentedStory; row: RowState }) {
  const { t } = words.value
  const { now, session, places, steps, lines } = told
  const at = session.state.value.step - 1
  const place = places[at]
  const question = steps[at]?.question ?? null
  const { typed } = row
  if (place === undefined) return null
  return (
    <>
      {place.gap !== null && question !== null && (
        <div class="minute-question">
          <header>
            <h2>{t('minute.question')}</h2>
            <Badge severity={question.severity} label={question.label} size={24} />
          </header>
          <div class="decide-buttons">
            {verdictOrder.map((verdict, index) => (
              <button
                key={verdict}
                class={`button${index === 0 ? ' is-main' : index === 2 ? ' is-quiet' : ''}`}
                type="button"
                aria-pressed={typed.value.what === verdict && typed.value.gap === question.gap}
                onClick={() => {
                  typed.set({ ...typed.value, what: verdict, gap: question.gap })
                  row.ask()
                }}
              >
                {t(`do.${verdict}`)}
              </button>
            ))}
          </div>
        </div>
      )}
      <MinuteRow
        now={now}
        place={place}
        places={places}
        typed={typed}
        asked={row.asked}
        isOpen={session.state.peek().layer === 'minute'}
        onTakeBack={row.takeBack}
      />
      <header class="kept-head">
        <h2>
          {t('minute.kept')} <span class="soft">{lines.length}</span>
        </h2>
        <span class="small soft">{t('minute.undoKey', { key: 'Ctrl+Z' })}</span>
      </header>
      <KeptList lines={lines} />
    </>
  )
}
