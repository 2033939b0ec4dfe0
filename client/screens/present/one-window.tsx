import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../parts/icon.tsx'
import { words } from '../../store/language.ts'
import { RoomStatus, ShareLink } from './console/room-status.tsx'
import { Minutes, type RowState, SaveState } from './minutes/minutes.tsx'
import type { Session } from './session.ts'
import { StepStage } from './step-stage.tsx'
import type { PresentedStory } from './told.ts'
import { toggleFullScreen } from './use-present-keys.ts'

/** How long the controls stay after the pointer moved, ms. */
const SHOWN_MS = 3_000

/** Presenting in one window: the step, and what one works with only when it is asked for. */
export function OneWindow({ told, row }: { told: PresentedStory; row: RowState }) {
  const { session } = told
  const { layer, black } = session.state.value
  const isMoved = usePointer()
  return (
    <div class={`one-window${isMoved ? ' is-moved' : ''}`}>
      <main id="main" tabIndex={-1}>
        <StepStage told={told} session={session} />
        {black && <p class="present-black">{words.value.t('present.isBlack')}</p>}
        <StepEdges session={session} />
      </main>
      {layer === 'minute' && (
        <aside class="minute-drawer" aria-label={words.value.t('minute.form')}>
          <SaveState />
          <Minutes told={told} row={row} />
        </aside>
      )}
      <Controls told={told} />
    </div>
  )
}

/** The edges of a screen that is touched: back and on. */
const StepEdges = ({ session }: { session: Session }) =>
  (['previous', 'next'] as const).map((way) => (
    <button
      key={way}
      class={`step-edge is-${way}`}
      type="button"
      tabIndex={-1}
      aria-label={words.value.t(`present.${way}`)}
      onClick={() => {
        session.act({ do: way })
      }}
    >
      <Icon name={way === 'next' ? 'right' : 'left'} size={32} />
    </button>
  ))

/** What the keys do, for who has a pointer: out of sight until it moves, or the focus comes there. */
function Controls({ told: { session, steps } }: { told: PresentedStory }) {
  const { t } = words.value
  const { step } = session.state.value
  const act = (name: 'overview' | 'minute' | 'keys' | 'black' | 'legend') => () => {
    session.act({ do: name })
  }
  return (
    <nav class="present-controls" aria-label={t('present.controls')}>
      <span>{t('present.at', { step, n: steps.length })}</span>
      {(['previous', 'next'] as const).map((way) => (
        <button
          key={way}
          class="icon-button"
          type="button"
          title={t(`present.${way}`)}
          aria-label={t(`present.${way}`)}
          onClick={() => {
            session.act({ do: way })
          }}
        >
          <Icon name={way === 'next' ? 'right' : 'left'} />
        </button>
      ))}
      <Control name={t('present.overview')} letter="O" act={act('overview')} />
      <Control name={t('minute.kept')} letter="+" act={act('minute')} />
      <Control name={t('present.fullScreen')} letter="F" act={() => void toggleFullScreen()} />
      {session.room.value === 'blocked' ? (
        <RoomStatus session={session} />
      ) : (
        <Control name={t('room.open')} letter="N" act={session.openRoom} />
      )}
      <ShareLink session={session} />
      <Control name={t('present.keys')} letter="?" act={act('keys')} />
      <button class="button" type="button" onClick={session.stop}>
        {t('present.stop')}
      </button>
    </nav>
  )
}

const Control = ({ name, letter, act }: { name: string; letter: string; act: () => void }) => (
  <button class="button is-quiet" type="button" onClick={act}>
    <kbd aria-hidden="true">{letter}</kbd>
    {name}
  </button>
)

/** Whether a pointer moved just now. */
function usePointer(): boolean {
  const [isMoved, setMoved] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse') return
      setMoved(true)
      clearTimeout(timer)
      timer = setTimeout(() => {
        setMoved(false)
      }, SHOWN_MS)
    }
    addEventListener('pointermove', moved)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
    }
  }, [])
  return isMoved
}
