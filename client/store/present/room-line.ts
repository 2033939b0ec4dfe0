import { z } from 'zod'
import type { RegionData } from '../region-data.ts'
import { MinuteLine } from './minute-line.ts'
import type { RoomDisplay } from './present-state.ts'

/** How often the console tells what the room should show, ms. */
const BEAT_MS = 1_000
/** The room is lost when so many beats had no answer. */
const LOST_BEATS = 3

const isObject = (data: unknown) => typeof data === 'object'
const ShownMessage = z.strictObject({ step: z.int().min(1), black: z.boolean(), legend: z.boolean(), at: z.number() })
const Message = z.discriminatedUnion('is', [
  /** From either window: what the room shows, or is to show. From the console also as a beat. */
  z.strictObject({ is: z.literal('show'), shown: ShownMessage }),
  /** From the room: an answer to a beat, and when it opens. */
  z.strictObject({ is: z.literal('here') }),
  z.strictObject({ is: z.literal('gone') }),
  /** From the console: one presents no more. */
  z.strictObject({ is: z.literal('left') }),
  /** From a room that has no answer of the server: what does the console show? */
  z.strictObject({ is: z.literal('ask') }),
  /** From the console: the region as it was read there, and as it is drawn. */
  z.strictObject({ is: z.literal('region'), data: z.custom<RegionData>(isObject), drawn: z.unknown() }),
  /** From the console: what was kept, newest first. */
  z.strictObject({ is: z.literal('kept'), lines: z.array(MinuteLine) }),
])
type Message = z.infer<typeof Message>

/** What carries messages between windows; a `BroadcastChannel` is one. */
export type Carrier = {
  postMessage(message: unknown): void
  onmessage: ((event: MessageEvent) => void) | null
  close(): void
}
/** `every` calls again and again until what it gives is called. */
export type Clock = { now(): number; every(ms: number, beat: () => void): () => void }
export const pageClock: Clock = {
  now: () => Date.now(),
  every: (ms, beat) => {
    const timer = setInterval(beat, ms)
    return () => {
      clearInterval(timer)
    }
  },
}
export const openCarrier = (story: string): Carrier => new BroadcastChannel(`ketenkaart.room.${story}`)

/** A region that one window gives to another. `drawn`: all that its steps are drawn with, known to the screens alone. */
export type LentRegion = { data: RegionData; drawn: unknown }
/** One end of the line between two windows. */
export type RoomLineEnd = { tell: (shown: RoomDisplay) => void; close: () => void }
export type ConsoleEnd = RoomLineEnd & { keep: (lines: readonly MinuteLine[]) => void; leave: () => void }

function listen(carrier: Carrier, hear: (message: Message) => void): (message: Message) => void {
  carrier.onmessage = ({ data }) => {
    const { data: message } = Message.safeParse(data)
    if (message !== undefined) hear(message)
  }
  return (message) => {
    carrier.postMessage(message)
  }
}

/** What of the state the other window need know. */
const sent = ({ step, black, legend, at }: RoomDisplay): Message => ({ is: 'show', shown: { step, black, legend, at } })

/** The window one works in. `connected` is told each time the room comes or goes; `region` is asked for when a room wants it. */
export function openConsoleEnd(
  carrier: Carrier,
  clock: Clock,
  of: {
    shown: () => RoomDisplay
    hear: (shown: RoomDisplay) => void
    connected: (there: boolean) => void
    region: () => LentRegion | null
    lines: () => readonly MinuteLine[]
  },
): ConsoleEnd {
  let heardAt: number | null = null
  const keep = (lines: readonly MinuteLine[]) => {
    post({ is: 'kept', lines: [...lines] })
  }
  const answer = (there: boolean) => {
    const was = heardAt !== null
    heardAt = there ? clock.now() : null
    if (was !== there) of.connected(there)
    if (there && !was) keep(of.lines())
  }
  const post = listen(carrier, (message) => {
    if (message.is === 'here') answer(true)
    else if (message.is === 'gone') answer(false)
    else if (message.is === 'show') of.hear(message.shown)
    else if (message.is === 'ask') {
      const lent = of.region()
      if (lent !== null) post({ is: 'region', ...lent })
    }
  })
  const stop = clock.every(BEAT_MS, () => {
    if (heardAt !== null && clock.now() - heardAt > LOST_BEATS * BEAT_MS) answer(false)
    post(sent(of.shown()))
  })
  post(sent(of.shown()))
  return {
    tell: (shown) => {
      post(sent(shown))
    },
    keep,
    leave: () => {
      post({ is: 'left' })
    },
    close: () => {
      stop()
      carrier.close()
    },
  }
}

/** The window in the room. It answers each beat at once: a timer of a window that is covered may sleep. */
export function openRoomEnd(
  carrier: Carrier,
  of: {
    hear: (shown: RoomDisplay) => void
    region: (lent: LentRegion) => void
    lines: (lines: readonly MinuteLine[]) => void
    left: () => void
  },
): RoomLineEnd & { ask: () => void } {
  const post = listen(carrier, (message) => {
    if (message.is === 'show') {
      post({ is: 'here' })
      of.hear(message.shown)
    } else if (message.is === 'region') of.region(message)
    else if (message.is === 'kept') of.lines(message.lines)
    else if (message.is === 'left') of.left()
  })
  post({ is: 'here' })
  return {
    tell: (shown) => {
      post(sent(shown))
    },
    ask: () => {
      post({ is: 'ask' })
    },
    close: () => {
      post({ is: 'gone' })
      carrier.close()
    },
  }
}
