import { type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { RecordId } from '../../../contract/ids.ts'
import { openStory, roomAddress, setStep } from '../../store/actions.ts'
import type { MinuteLine } from '../../store/present/minute-line.ts'
import {
  actOn,
  adopt,
  type PresentAct,
  type PresentState,
  type RoomDisplay,
} from '../../store/present/present-state.ts'
import { forgetPresenting, presentStateOf, rememberPresenting } from '../../store/present/presenting.ts'
import { openCarrier, openConsoleEnd, openRoomEnd, pageClock } from '../../store/present/room-line.ts'
import type { PresentedRegion } from '../../drawn/presented-region.ts'
import { regionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'

/** Of the window in the room: none was opened, it is there, it is gone, or the browser would not open one. */
export type RoomState = 'none' | 'there' | 'lost' | 'blocked'
/** A story while it is presented, in the window one works in or in the one of the room. */
export type Session = {
  story: RecordId
  state: ReadonlySignal<PresentState>
  /** Whether the room has a window of its own: then this one is the console. */
  apart: ReadonlySignal<boolean>
  room: ReadonlySignal<RoomState>
  /** What the console says was kept, newest first; null where nobody said so. */
  heardLines: ReadonlySignal<readonly MinuteLine[] | null>
  /** Counts up whenever the row for a minute is asked for. */
  asked: ReadonlySignal<number>
  act: (act: PresentAct) => void
  openRoom: () => void
  /** Goes on in this window alone. */
  join: () => void
  stop: () => void
  /** Tells the room what was kept. */
  keep: (lines: readonly MinuteLine[]) => void
  close: () => void
}

type Begun = Pick<Session, 'story'> & { state: Signal<PresentState>; steps: () => number }

function begin(story: RecordId, step: number | null, steps: () => number) {
  const { state, apart } = presentStateOf(story, step, Date.now())
  return { begun: { story, steps, state: signal({ ...state, step: Math.min(state.step, steps()) }) }, apart }
}

/** Hears of what is newer elsewhere. */
const hearing =
  ({ state, steps }: Begun, then: () => void) =>
  (heard: RoomDisplay) => {
    const next = adopt(state.peek(), heard, { steps: steps(), apart: true, now: Date.now() })
    if (next === state.peek()) return
    state.value = next
    then()
  }

/** With what the console draws, in a room that cannot ask the server; null in every other window. */
export const lentRegion = signal<PresentedRegion | null>(null)

/** What a console says of itself: how many steps are shown, with what they are drawn, and what was kept. */
type ConsoleSays = { steps: () => number; drawn: () => PresentedRegion; lines: () => readonly MinuteLine[] }

/** The window one works in. */
export function openConsole(story: RecordId, { steps, drawn, lines }: ConsoleSays): Session {
  const { begun, apart: wasApart } = begin(story, route.peek().step, steps)
  const { state } = begun
  const apart = signal(wasApart)
  const room = signal<RoomState>(wasApart ? 'lost' : 'none')
  const asked = signal(0)
  let opened: Window | null = null
  const remember = () => {
    rememberPresenting(story, state.peek(), apart.peek())
    setStep(state.peek().step)
  }
  const setApart = (next: boolean) => {
    apart.value = next
    remember()
  }
  const end = openConsoleEnd(openCarrier(story), pageClock, {
    shown: () => state.peek(),
    hear: hearing(begun, remember),
    connected: (there) => {
      room.value = there ? 'there' : 'lost'
      if (there) setApart(true)
    },
    region: () => {
      const data = regionData.peek()
      return data && { data, drawn: drawn() }
    },
    lines,
  })
  const stop = () => {
    forgetPresenting(story)
    end.leave()
    openStory(story)
  }
  const join = () => {
    if (room.peek() !== 'there') room.value = 'none'
    setApart(false)
  }
  const act = (one: PresentAct) => {
    const before = state.peek()
    const next = actOn(before, one, { steps: steps(), apart: apart.peek(), now: Date.now() })
    if (next === null) {
      // A remote may send Escape: it does not end what a room looks at.
      if (!apart.peek()) stop()
      else if (room.peek() !== 'there') join()
      return
    }
    state.value = next
    if (one.do === 'minute') asked.value += 1
    if (next.at !== before.at) end.tell(next)
    remember()
  }
  remember()
  return {
    ...{ story, state, apart, room, heardLines: signal(null), asked, act, join, stop, keep: end.keep },
    openRoom: () => {
      if (room.peek() === 'there' && opened?.closed === false) {
        opened.focus()
        return
      }
      opened = open(roomAddress(story), `ketenkaart-${story}`, 'popup,width=1280,height=720')
      room.value = opened === null ? 'blocked' : 'lost'
      if (opened !== null) setApart(true)
    },
    close: () => {
      end.close()
    },
  }
}

/** The window of the room: it shows what the console does, and goes on by its own keys when there is none. */
export function openRoomSession(story: RecordId, steps: () => number): Session {
  const { begun } = begin(story, null, steps)
  const { state } = begun
  const heardLines = signal<readonly MinuteLine[] | null>(null)
  const remember = () => {
    rememberPresenting(story, state.peek(), null)
  }
  const end = openRoomEnd(openCarrier(story), {
    hear: hearing(begun, remember),
    region: () => undefined,
    lines: (lines) => {
      heardLines.value = lines
    },
    left: () => {
      close()
    },
  })
  return {
    ...{ story, state, apart: signal(false), room: signal<RoomState>('none'), heardLines, asked: signal(0) },
    act: (one) => {
      const next = actOn(state.peek(), one, { steps: steps(), apart: false, now: Date.now() })
      if (next === null || next.layer === 'minute' || next.layer === 'overview') return
      const isTold = next.at !== state.peek().at
      state.value = next
      if (isTold) end.tell(next)
      remember()
    },
    openRoom: () => undefined,
    join: () => undefined,
    stop: () => undefined,
    keep: () => undefined,
    close: () => {
      end.close()
    },
  }
}

/** Asks the console for the region, until it is there or the server answers after all. Returns how to stop. */
export function askConsole(story: RecordId): () => void {
  const end = openRoomEnd(openCarrier(story), {
    hear: () => undefined,
    region: ({ data, drawn }) => {
      // Both windows are of this app: what comes over the line is what `openConsole` sent.
      lentRegion.value = (drawn ?? null) as PresentedRegion | null
      regionData.value ??= data
    },
    lines: () => undefined,
    left: () => undefined,
  })
  const again = pageClock.every(1_000, end.ask)
  end.ask()
  return () => {
    again()
    end.close()
  }
}
