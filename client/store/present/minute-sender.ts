import type { ChangeRecord } from '../../../contract/change.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { ApiError } from '../api.ts'
import type { SentStep } from '../steps/unanswered-step.ts'
import { type KeptMinute, markSending, type MinuteQueue, nextToSend } from './minute-queue.ts'

/** What the sender works upon: the queue as it is kept, and the server. */
export type SenderDeps = {
  queue: () => MinuteQueue
  /** Keeps what the queue becomes, before anything else happens. */
  change: (become: (queue: MinuteQueue) => MinuteQueue) => void
  /** The version of the region that was read last; null when none was. */
  version: () => number | null
  /** Throws ApiError. */
  send: (step: SentStep) => Promise<ChangeRecord>
}
/** `done`: nothing waits any more. `later`: the server is away or busy, and may be asked after so many seconds, when it said so. */
export type SendResult = { ended: 'done'; written: ChangeRecord[] } | Later
type Later = { ended: 'later'; written: ChangeRecord[]; fault: ApiError }

/** Sends what waits, one after the other, until nothing does or the server does not answer. Only one of these may run for a region at a time. */
export async function sendWaiting(deps: SenderDeps, region: RegionId): Promise<SendResult> {
  const written: ChangeRecord[] = []
  let version = deps.version() ?? 0
  for (;;) {
    const next = nextToSend(deps.queue(), region)
    if (next === null) return { ended: 'done', written }
    const { minute, part } = next
    if (part === 'undo' && minute.reverse === null && minute.change === null) {
      // It said what was there already: nothing was written, and nothing is to be taken back.
      deps.change((queue) => markSending(queue, minute, part, { state: 'done' }))
      continue
    }
    deps.change((queue) => markSending(queue, minute, part, { tried: true }))
    try {
      const record = await deps.send(stepOf(minute, part, version))
      version = Math.max(version, record.version)
      written.push(record)
      const change = part === 'write' && record.count > 0 ? { change: record.id } : {}
      deps.change((queue) => markSending(queue, minute, part, { state: 'done', ...change }))
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault
      const present = fault.problem?.version
      // Somebody else wrote meanwhile. What is said in the room is new, and stands beside theirs.
      if (fault.status === 412 && present !== undefined && present !== version) version = present
      else if (fault.isTemporary || fault.status === 412) return { ended: 'later', written, fault }
      else deps.change((queue) => markSending(queue, minute, part, { state: 'refused' }))
    }
  }
}

function stepOf(minute: KeptMinute, part: 'write' | 'undo', version: number): SentStep {
  const { region, title, by, reverse } = minute
  const sent = { region, version, draft: null }
  const { operationId } = (part === 'undo' ? minute.undo : null) ?? minute.write
  if (part === 'write') return { ...sent, undo: null, body: { operationId, title, by, changes: minute.changes } }
  if (reverse !== null) return { ...sent, undo: null, body: { operationId, title, by, changes: reverse } }
  return { ...sent, undo: minute.change, body: { operationId, by } }
}
