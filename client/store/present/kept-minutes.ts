import { computed, signal } from '@preact/signals'
import type { RegionId } from '../../../contract/ids.ts'
import { browserMemory, parseMemory } from '../browser-memory.ts'
import { load } from '../load.ts'
import { apiError, regionData } from '../region-data.ts'
import { rememberOwnStep } from '../steps/own-steps.ts'
import { sendStep } from '../steps/unanswered-step.ts'
import { newOperation } from '../steps/write.ts'
import {
  KeptMinute,
  type MinuteQueue,
  type NewMinute,
  takeBackMinute,
  retryMinutes,
  waitingCount,
  withoutOld,
} from './minute-queue.ts'
import { sendWaiting } from './minute-sender.ts'

const key = 'ketenkaart.minutes'
const read = (): MinuteQueue | null => parseMemory(browserMemory.read(key), KeptMinute.array())

/** What was said in the room, in all windows of this browser and over a reload. */
export const minuteQueue = signal<MinuteQueue>(withoutOld(read() ?? [], Date.now()))
if (typeof window !== 'undefined')
  addEventListener('storage', (event) => {
    if (event.key === key) minuteQueue.value = read() ?? []
  })

/** Upon what the browser holds now: another window may have kept something too. */
function change(become: (queue: MinuteQueue) => MinuteQueue): void {
  const next = become(read() ?? minuteQueue.peek())
  minuteQueue.value = next
  browserMemory.write(key, JSON.stringify(next))
}

/** How many things of the region on screen the server does not know yet. */
export const waitingHere = computed(() => {
  const region = regionData.value?.graph.region.id
  return region === undefined ? 0 : waitingCount(minuteQueue.value, region)
})

export function keepMinute(minute: NewMinute): void {
  const write = { operationId: newOperation(), state: 'waiting' as const, tried: false }
  change((queue) => [...queue, { ...minute, at: Date.now(), write, change: null, undo: null }])
  void sendMinutes(minute.region)
}
export function takeMinuteBack(minute: KeptMinute): void {
  change((queue) => takeBackMinute(queue, minute, newOperation()))
  void sendMinutes(minute.region)
}
export function sendMinuteAgain(minute: KeptMinute): void {
  change((queue) => retryMinutes(queue, minute))
  void sendMinutes(minute.region)
}

const FIRST_PAUSE_MS = 1_000
const MAX_PAUSE_MS = 15_000
let pause = FIRST_PAUSE_MS
let timer: ReturnType<typeof setTimeout> | undefined
let sending: Promise<void> = Promise.resolve()

/** Sends what waits, behind what is on its way; when the server is away, again until it is written. */
export const sendMinutes = (region: RegionId): Promise<void> =>
  (sending = sending.then(() => oneWindow(region, () => sendOnce(region))))

/** Two windows that send one queue would write it in another order. Where there are no locks, the operation ids still keep it to once. */
async function oneWindow(region: RegionId, send: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) await navigator.locks.request(`ketenkaart.minutes-${region}`, send)
  else await send()
}

async function sendOnce(region: RegionId): Promise<void> {
  clearTimeout(timer)
  if (waitingCount(minuteQueue.peek(), region) === 0) return
  const versionOf = () => {
    const graph = regionData.peek()?.graph
    return graph?.region.id === region ? graph.version : null
  }
  const queue = () => read() ?? minuteQueue.peek()
  const { written, ...result } = await sendWaiting({ queue, change, version: versionOf, send: sendStep }, region)
  for (const { id } of written) rememberOwnStep(id)
  if (written.length > 0 && regionData.peek()?.graph.region.id === region) await load()
  if (result.ended === 'done') {
    pause = FIRST_PAUSE_MS
    return
  }
  const wait = Math.max(pause, Math.min(result.fault.retryAfter ?? 0, 60) * 1_000)
  pause = Math.min(pause * 2, MAX_PAUSE_MS)
  timer = setTimeout(() => void sendMinutes(region), wait)
}

/** What waited before this page was loaded is sent as soon as a region is read, and whenever the server is back. */
export function resumeMinutes(): void {
  const region = regionData.value?.graph.region.id
  if (region === undefined || apiError.value !== null) return
  if (waitingCount(minuteQueue.peek(), region) > 0) void sendMinutes(region)
}
