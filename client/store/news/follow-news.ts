import { computed, effect, signal } from '@preact/signals'
import type { RegionId } from '../../../contract/ids.ts'
import { apiError, regionData } from '../region-data.ts'
import { catchUp } from './catch-up.ts'
import { type LineEnd, openEventLine } from './event-line.ts'

/**
 * A browser has six lines to a server of HTTP/1.1: all its windows together keep so many of them open, and the others ask now and
 * then. A window that is not looked at has none.
 */
const LINES = 4
const MAX_PAUSE_MS = 30_000

/** Whether what is written elsewhere is told of; if not, it is to be asked for. */
export const newsComesIn = signal(false)

const visible = signal(document.visibilityState === 'visible')
/** Whose news is wanted; null when nobody looks, or nothing is there to look at. */
const followed = computed<RegionId | null>(() =>
  visible.value && apiError.value === null ? (regionData.value?.graph.region.id ?? null) : null,
)

/** From now on this page hears what is written in the region it shows. */
export function followNews(): void {
  document.addEventListener('visibilitychange', () => {
    visible.value = document.visibilityState === 'visible'
  })
  // Without them (a page that is neither local nor under TLS) it asks now and then.
  if (!('locks' in navigator)) return
  let stop = new AbortController()
  effect(() => {
    const region = followed.value
    stop.abort()
    stop = new AbortController()
    if (region !== null) void follow(region, stop.signal)
  })
}

/** Keeps a line open, and opens another when it breaks: after one second, two, four, up to half a minute. */
async function follow(region: RegionId, stop: AbortSignal): Promise<void> {
  for (let pause = 1_000; !stop.aborted; pause = Math.min(pause * 2, MAX_PAUSE_MS)) {
    const began = Date.now()
    if ((await followOnLine(region, stop)) === 'held-back') return
    if (Date.now() - began > MAX_PAUSE_MS) pause = 1_000
    await paused(pause, stop)
  }
}

const paused = (limit: number, stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, limit)
    stop.addEventListener('abort', () => {
      resolve()
    })
  })

/** On the first of the lines that no other window has; null when there is none. */
async function followOnLine(region: RegionId, stop: AbortSignal): Promise<LineEnd | null> {
  for (let line = 1; line <= LINES && !stop.aborted; line += 1) {
    const end = await navigator.locks.request(`ketenkaart.line-${line}`, { ifAvailable: true }, (lock) =>
      lock === null ? null : untilEnd(region, stop),
    )
    if (end !== null) return end
  }
  return null
}

function untilEnd(region: RegionId, stop: AbortSignal): Promise<LineEnd> {
  return new Promise((resolve) => {
    const end = (why: LineEnd) => {
      newsComesIn.value = false
      resolve(why)
    }
    const close = openEventLine(region, regionData.peek()?.graph.version ?? 0, {
      hear: (news) => {
        newsComesIn.value = true
        void catchUp(region, news)
      },
      end,
    })
    stop.addEventListener('abort', () => {
      close()
      end('lost')
    })
  })
}
