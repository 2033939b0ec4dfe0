import { computed, effect } from '@preact/signals'
import { dayOf } from '../../../domain/calendar.ts'
import { today } from '../../i18n/day.ts'
import { request } from '../api.ts'
import { load, reportError } from '../load.ts'
import { apiError, loading, regionData, type RegionData } from '../region-data.ts'
import { catchUp } from './catch-up.ts'
import { newsComesIn } from './follow-news.ts'

/** How often is asked whether the database is still there, the asking included: who writes is told before a quarter of a minute has gone. */
const LOOK_AGAIN_MS = 12_000
/** The same where nobody tells what is written elsewhere. */
const ASK_NEWS_MS = 2_000

const pause = computed(() => (regionData.value === null || newsComesIn.value ? LOOK_AGAIN_MS : ASK_NEWS_MS))

let waiting: ReturnType<typeof setTimeout> | undefined
const waitFor = (limit: number) => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void watch(), limit)
}

/**
 * Asks now and then whether the database is still there, whether somebody else wrote in this region, and whether the day is still
 * the same; so that the screen says so before somebody writes. Who comes back to the tab sees at once whether it is old.
 */
export function watchServer(): void {
  effect(() => {
    waitFor(pause.value)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void watch()
  })
}

async function watch(): Promise<void> {
  clearTimeout(waiting)
  // What is read or tried again already is looked at when it is there.
  if (document.visibilityState === 'visible' && apiError.value === null && !loading.value)
    await look(regionData.value).catch(reportError)
  waitFor(pause.value)
}

async function look(now: RegionData | null): Promise<void> {
  if (now === null) await request('getReady', {})
  else if (dayOf(now.loadedAt) !== today()) await load()
  else await lookForNewer(now)
}

async function lookForNewer({ graph: { region, version } }: RegionData): Promise<void> {
  const { changes } = await request('listChanges', { params: { regionId: region.id }, query: { limit: 1 } })
  const newest = changes[0]
  if (newest !== undefined && newest.version > version) await catchUp(region.id, { version: newest.version, changes })
}
