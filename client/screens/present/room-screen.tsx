import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Story } from '../../../contract/records/meeting/story.ts'
import { today } from '../../i18n/day.ts'
import { NotFound } from '../../parts/not-found.tsx'
import { words } from '../../store/language.ts'
import { minuteQueue } from '../../store/present/kept-minutes.ts'
import { route } from '../../store/route.ts'
import { pageTitle } from '../../store/session.ts'
import { storyOf } from '../../store/stories/story-draft.ts'
import type { ScreenModule, ScreenProps } from '../screen.ts'
import { keptLines } from './minutes/kept-lines.ts'
import { KeyList } from './layers.tsx'
import { askConsole, openRoomSession, type Session } from './session.ts'
import { StepStage } from './step-stage.tsx'
import { placesOf, type PresentedStory } from './told.ts'
import { type ReadySteps, useSteps } from './use-steps.ts'
import { useAwake, usePresentKeys } from './use-present-keys.ts'
import '../../style/present/present.css'

function RoomScreen(props: ScreenProps) {
  const story = storyOf(route.value.story ?? '')
  if (story === null) return <NotFound />
  return <Room key={story.id} {...props} story={story} />
}

/** What the room looks at, and nothing else. */
function Room({ now, story }: ScreenProps & { story: Story }) {
  const { t } = words.value
  const { ready, done, of } = useSteps(now, story)
  const title = `${t('view.room')}: ${story.name}`
  useEffect(() => {
    pageTitle.value = title
    document.title = `${title} · Ketenkaart`
  }, [title])
  if (ready === null || of === 0)
    return (
      <main id="main" class="present-waits" tabIndex={-1}>
        <h1>{story.name}</h1>
        <p role="status">{of === 0 ? t('present.empty') : t('present.preparing', { done, n: of })}</p>
      </main>
    )
  return <RoomSteps now={now} story={story} {...ready} />
}

function RoomSteps({ now, story, steps, foot }: Pick<PresentedStory, 'now' | 'story'> & ReadySteps) {
  const { t } = words.value
  const [session, setSession] = useState<Session | null>(null)
  const count = useRef(steps.length)
  count.current = steps.length
  useEffect(() => {
    const opened = openRoomSession(story.id, () => count.current)
    setSession(opened)
    return opened.close
  }, [story.id])
  usePresentKeys(session, nothing)
  useAwake()
  const places = useMemo(() => placesOf(now, story.id, steps), [now.gaps, steps])
  if (session === null) return <main id="main" class="present-waits" tabIndex={-1} />
  const heard = session.heardLines.value
  const lines =
    heard?.map((line) => ({ ...line, minute: null })) ??
    keptLines(now.graph, story.id, minuteQueue.value, places, today())
  const { black, layer } = session.state.value
  return (
    <main id="main" class="room" tabIndex={-1}>
      <StepStage told={{ now, story, steps, foot, lines }} session={session} />
      {black && <p class="present-black">{t('present.isBlack')}</p>}
      {layer === 'keys' && <KeyList session={session} />}
    </main>
  )
}
const nothing = () => undefined

/** No answer of the server: the window one presents in has all there is to know. */
function WaitForConsole() {
  const { story } = route.value
  useEffect(() => (story === null ? undefined : askConsole(story)), [story])
  return (
    <main id="main" class="present-waits" tabIndex={-1}>
      <p role="status">{words.value.t('room.waiting')}</p>
    </main>
  )
}

export const roomScreen: ScreenModule = { Screen: RoomScreen, Waiting: WaitForConsole }
