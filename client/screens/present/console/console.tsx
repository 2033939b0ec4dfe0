import { Icon, Logo } from '../../../parts/icon.tsx'
import { words } from '../../../store/language.ts'
import { exportOpen } from '../../../store/session.ts'
import { Minutes, type RowState, SaveState } from '../minutes/minutes.tsx'
import { Slide } from '../slide.tsx'
import type { PresentedStory } from '../told.ts'
import { PresentClock } from './clock.tsx'
import { PresenterNotes } from './notes.tsx'
import { RoomStatus, ShareLink } from './room-status.tsx'
import { StepRail } from './step-rail.tsx'

/** The window one works in while the room has one of its own: what the room sees, what comes, the time, the notes and what is decided. */
export function Console({ told, row }: { told: PresentedStory; row: RowState }) {
  return (
    <div class="console">
      <ConsoleBar {...told} />
      <main id="main" class="console-columns" tabIndex={-1}>
        <ConsoleSteps {...told} />
        <section class="console-time">
          <PresentClock session={told.session} />
          <PresenterNotes notes={told.steps[told.session.state.value.step - 1]?.step.notes ?? ''} />
        </section>
        <section class="console-minutes">
          <Minutes told={told} row={row} />
        </section>
      </main>
    </div>
  )
}

function ConsoleBar({ now, story, steps, session }: PresentedStory) {
  const { t } = words.value
  const { step, black } = session.state.value
  return (
    <header class="console-bar">
      <Logo />
      <b>{now.graph.region.name}</b>
      <h1 class="console-story">{story.name}</h1>
      <span class="soft">{t('present.at', { step, n: steps.length })}</span>
      <span class="console-gap" />
      <RoomStatus session={session} />
      <SaveState />
      <button
        class="button is-quiet"
        type="button"
        aria-pressed={black}
        onClick={() => {
          session.act({ do: 'black' })
        }}
      >
        <kbd aria-hidden="true">B</kbd>
        {t(black ? 'present.blackOff' : 'present.black')}
      </button>
      <button
        class="button is-quiet"
        type="button"
        onClick={() => {
          session.act({ do: 'keys' })
        }}
      >
        <kbd aria-hidden="true">?</kbd>
        {t('present.keys')}
      </button>
      <button
        class="button is-quiet"
        type="button"
        onClick={() => {
          exportOpen.value = { story: story.id }
        }}
      >
        <Icon name="download" />
        {t('take')}
      </button>
      <button class="button" type="button" onClick={session.stop}>
        {t('present.stop')}
      </button>
    </header>
  )
}

function ConsoleSteps(told: PresentedStory) {
  const { t } = words.value
  const { steps, session } = told
  const { step: at, black, legend } = session.state.value
  const [present, next] = [steps[at - 1], steps[at]]
  const later = steps.slice(at + 1, at + 3).map(({ step }) => step.title)
  return (
    <section class="console-steps">
      <header>
        <h2>{t('console.now')}</h2>
        <span class="small soft">{present?.kicker}</span>
      </header>
      {present !== undefined && (
        <div class={black ? 'console-now is-shown is-black' : 'console-now is-shown'}>
          <Slide told={told} at={at} legend={legend} />
          {black && <p class="console-dark">{t('console.dark')}</p>}
        </div>
      )}
      <header>
        <h2>{t('console.next')}</h2>
        {next !== undefined && <span class="small soft">{t('present.at', { step: at + 1, n: steps.length })}</span>}
      </header>
      {next === undefined ? (
        <p class="soft">{t('console.last')}</p>
      ) : (
        <div class="console-next">
          <div class="console-small slide-whole" aria-hidden="true" inert>
            <Slide told={told} at={at + 1} legend={legend} />
          </div>
          <div>
            <p class="console-title">{next.step.title}</p>
            {later.length > 0 && <p class="soft">{t('console.then', { titles: later.join(' · ') })}</p>}
            <p class="console-keys soft small" aria-hidden="true">
              <kbd>←</kbd> <kbd>→</kbd> {t('console.steps').toLowerCase()} <kbd>O</kbd>{' '}
              {t('present.overview').toLowerCase()} <kbd>L</kbd> {t('present.legend').toLowerCase()}
            </p>
            <p class="soft small">{t('room.drag')}</p>
            <ShareLink session={session} />
          </div>
        </div>
      )}
      <StepRail {...told} />
    </section>
  )
}
