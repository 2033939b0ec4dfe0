import { signal } from '@preact/signals'
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Story } from '../../../contract/records/meeting/story.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { today } from '../../i18n/day.ts'
import { NotFound } from '../../parts/not-found.tsx'
import { announce, openStory } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { minuteQueue } from '../../store/present/kept-minutes.ts'
import { route } from '../../store/route.ts'
import { pageTitle } from '../../store/session.ts'
import { storyOf } from '../../store/stories/story-draft.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { Console } from './console/console.tsx'
import { KeyList, StepOverview } from './layers.tsx'
import { keptLines, type KeptLine, lineAlone } from './minutes/kept-lines.ts'
import { takeLineBack } from './minutes/kept-list.tsx'
import { useTyped } from './minutes/minute-row.tsx'
import type { RowState } from './minutes/minutes.tsx'
import { OneWindow } from './one-window.tsx'
import { type ReadySteps, useSteps } from './use-steps.ts'
import { openConsole, type Session } from './session.ts'
import { StoryScroll } from './story-scroll.tsx'
import { placesOf, type PresentedStory } from './told.ts'
import { useAwake, usePresentKeys } from './use-present-keys.ts'
import '../../style/present/present.css'
import '../../style/present/console.css'
import '../../style/present/minutes.css'

/** Too narrow for a step beside its picture: a story is then read downwards. */
const phone = matchMedia('screen and (max-width: 40em)')
const onPhone = signal(phone.matches)
phone.addEventListener('change', ({ matches }) => (onPhone.value = matches))

function PresentScreen(props: ScreenProps) {
  const story = storyOf(route.value.story ?? '')
  if (story === null) return <NotFound />
  return <Presenting key={story.id} {...props} story={story} />
}

function Presenting({ now, story }: ScreenProps & { story: Story }) {
  const { t } = words.value
  const { ready, done, of } = useSteps(now, story)
  if (of === 0)
    return (
      <main id="main" class="present-waits" tabIndex={-1}>
        <h1>{story.name}</h1>
        <p>{t('present.empty')}</p>
        <BackToStory story={story} />
      </main>
    )
  if (ready === null)
    return (
      <main id="main" class="present-waits" tabIndex={-1} aria-busy="true">
        <h1>{story.name}</h1>
        <p role="status">{t('present.preparing', { done, n: of })}</p>
      </main>
    )
  return <ReadyToPresent now={now} story={story} {...ready} />
}

const BackToStory = ({ story }: { story: Story }) => (
  <button
    class="button"
    type="button"
    onClick={() => {
      openStory(story.id)
    }}
  >
    {words.value.t('present.toStory')}
  </button>
)

function ReadyToPresent({ now, story, steps, foot, region }: Pick<PresentedStory, 'now' | 'story'> & ReadySteps) {
  const { t } = words.value
  const places = useMemo(() => placesOf(now, story.id, steps), [now.gaps, steps])
  const lines = keptLines(now.graph, story.id, minuteQueue.value, places, today())
  const said = useRef<readonly KeptLine[]>(lines)
  said.current = lines
  const session = useConsole(story, { count: steps.length, region }, said)
  const takeBack = useCallback(() => {
    const last = said.current.find(({ minute }) => minute !== null)
    if (last !== undefined) takeLineBack(last)
  }, [])
  const typed = useTyped(story.id)
  const [asked, setAsked] = useState(0)
  const ask = () => {
    setAsked((times) => times + 1)
  }
  usePresentKeys(session, takeBack)
  useAwake()
  useEffect(() => {
    session?.keep(lines.map(lineAlone))
  }, [session, JSON.stringify(lines)])
  const step = session?.state.value.step ?? null
  const layer = session?.state.value.layer ?? null
  useSpokenStep(step, steps)
  const title = steps[(step ?? 1) - 1]?.step.title ?? ''
  useEffect(() => {
    pageTitle.value = `${story.name}: ${title}`
    document.title = `${pageTitle.value} · Ketenkaart`
  }, [title])
  if (session === null) return <main id="main" class="present-waits" tabIndex={-1} />
  const told: PresentedStory = { now, story, session, steps, foot, places, lines }
  const row: RowState = { typed, asked: asked + session.asked.value, ask, takeBack }
  return (
    <div class="present">
      {onPhone.value ? (
        <StoryScroll told={told} row={row} />
      ) : session.apart.value ? (
        <Console told={told} row={row} />
      ) : (
        <OneWindow told={told} row={row} />
      )}
      {layer === 'keys' && <KeyList session={session} />}
      {layer === 'overview' && <StepOverview {...told} />}
      {session.state.value.typed !== '' && (
        <p class="present-typed" role="status">
          {t('present.typed', { step: session.state.value.typed })}
        </p>
      )}
    </div>
  )
}

function useConsole(
  story: Story,
  shown: { count: number; region: PresentedRegion },
  said: { current: readonly KeptLine[] },
): Session | null {
  const [session, setSession] = useState<Session | null>(null)
  const last = useRef(shown)
  last.current = shown
  useEffect(() => {
    const opened = openConsole(story.id, {
      steps: () => last.current.count,
      drawn: () => last.current.region,
      lines: () => said.current.map(lineAlone),
    })
    setSession(opened)
    return opened.close
  }, [story.id])
  return session
}

/** A step that comes is said, and its heading has the focus, but for who is typing. */
function useSpokenStep(step: number | null, steps: PresentedStory['steps']): void {
  useEffect(() => {
    const title = step === null ? undefined : steps[step - 1]?.step.title
    if (step === null || title === undefined) return
    announce(words.value.t('present.spoken', { step, n: steps.length, title }))
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at.closest('form') === null)
      document.querySelector<HTMLElement>('.is-shown .step-heading')?.focus({ preventScroll: true })
  }, [step])
}

export const presentScreen: ScreenModule = { Screen: PresentScreen }
