import { z } from 'zod'
import { Change } from '../../../contract/change.ts'
import { ChangeId, OperationId, RecordId, RegionId } from '../../../contract/ids.ts'
import { MinuteLine } from './minute-line.ts'

/** What waits for the server, under an operation id by which it is written once however often it is sent. */
const Sending = z.strictObject({
  operationId: OperationId,
  /** `refused`: the server will not write it as it is. */
  state: z.enum(['waiting', 'done', 'refused']),
  /** Whether it was sent: then the server may have it, though no answer came. */
  tried: z.boolean(),
})
/** Something said in the room, from Enter until it is written, and after that for as long as it may be taken back. */
export const KeptMinute = z.strictObject({
  region: RegionId,
  story: RecordId,
  /** When Enter was pressed; ms since 1970. */
  at: z.number(),
  title: z.string(),
  by: z.string().nullable(),
  changes: z.array(Change).min(1),
  /** What takes it back; null = the undo of its change. */
  reverse: z.array(Change).min(1).nullable(),
  line: MinuteLine,
  write: Sending,
  /** What the server wrote. */
  change: ChangeId.nullable(),
  undo: Sending.nullable(),
})
export type KeptMinute = z.infer<typeof KeptMinute>
/** The same before Enter is answered. */
export type NewMinute = Omit<KeptMinute, 'at' | 'write' | 'change' | 'undo'>
/** Oldest first. */
export type MinuteQueue = readonly KeptMinute[]

const isUndone = ({ undo }: KeptMinute) => undo !== null && undo.state !== 'refused'

/** What is sent next: in the order in which it was said, and what takes a thing back right behind it. */
export function nextToSend(
  queue: MinuteQueue,
  region: RegionId,
): { minute: KeptMinute; part: 'write' | 'undo' } | null {
  for (const minute of queue) {
    if (minute.region !== region) continue
    if (minute.write.state === 'waiting') return { minute, part: 'write' }
    if (minute.write.state === 'done' && minute.undo?.state === 'waiting') return { minute, part: 'undo' }
  }
  return null
}

/** Of how many things the server does not know yet. */
export const waitingCount = (queue: MinuteQueue, region: RegionId): number =>
  queue.filter(
    (minute) => minute.region === region && [minute.write, minute.undo].some((sending) => sending?.state === 'waiting'),
  ).length

/** What stands, newest first; what was taken back does not. */
export const standingMinutes = (queue: MinuteQueue, story: string): KeptMinute[] =>
  queue.filter((minute) => minute.story === story && !isUndone(minute)).toReversed()

const isSame = (a: KeptMinute, b: KeptMinute) => a.write.operationId === b.write.operationId
const replace = (queue: MinuteQueue, minute: KeptMinute): MinuteQueue =>
  queue.map((one) => (isSame(one, minute) ? minute : one))

/** Takes a thing back: what the server cannot have yet goes at once, the rest waits to be undone there under `operation`. */
export function takeBackMinute(queue: MinuteQueue, minute: KeptMinute, operation: OperationId): MinuteQueue {
  const now = queue.find((one) => isSame(one, minute))
  if (now === undefined || isUndone(now)) return queue
  const { write } = now
  if (write.state === 'refused' || (write.state === 'waiting' && !write.tried))
    return queue.filter((one) => !isSame(one, now))
  return replace(queue, { ...now, undo: { operationId: operation, state: 'waiting', tried: false } })
}

/** A thing of the queue with another word on how its sending stands. */
export function markSending(
  queue: MinuteQueue,
  minute: KeptMinute,
  part: 'write' | 'undo',
  word: Partial<z.infer<typeof Sending>> & { change?: ChangeId },
): MinuteQueue {
  const { change, ...sending } = word
  return queue.map((one) => {
    const before = one[part]
    if (!isSame(one, minute) || before === null) return one
    return { ...one, [part]: { ...before, ...sending }, ...(change !== undefined && { change }) }
  })
}

/** What was refused is to be sent once more, under the operation id it had: a refusal is not kept there. */
export const retryMinutes = (queue: MinuteQueue, minute: KeptMinute): MinuteQueue =>
  markSending(queue, minute, minute.write.state === 'refused' ? 'write' : 'undo', { state: 'waiting' })

const DAY_MS = 86_400_000
/** What need not be remembered any more: written or taken back, and more than a day old. What waits or was refused never goes. */
export const withoutOld = (queue: MinuteQueue, now: number): MinuteQueue =>
  queue.filter(
    ({ at, write, undo }) => write.state !== 'done' || (undo !== null && undo.state !== 'done') || now - at < DAY_MS,
  )
