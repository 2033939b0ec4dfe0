import { batch } from '@preact/signals'
import type { RegionId } from '../../contract/ids.ts'
import { ApiError, request } from './api.ts'
import { apiError, loading, regionData, type RegionData, regionDetails, regions } from './region-data.ts'
import { route } from './route.ts'
import { newerStep, writing } from './session.ts'
import { readLog } from './undo/read-log.ts'
import { firstImport, undoStepsOf } from './undo/undo-steps.ts'
import { today } from '../i18n/day.ts'
import { dayOf } from '../../domain/calendar.ts'

let asking = new AbortController()
let waiting: ReturnType<typeof setTimeout> | undefined

/** Reads what the address asks for. What is on the screen stays until the new answer is there, whole. */
export async function load(): Promise<void> {
  asking.abort()
  asking = new AbortController()
  clearTimeout(waiting)
  const { signal } = asking
  const { region } = route.value
  if (regionData.value !== null && regionData.value.graph.region.id !== region) regionData.value = null
  loading.value = region === null ? regions.value === null : regionData.value === null
  try {
    await (region === null ? loadRegions(signal) : loadRegion(region, signal))
    batch(() => {
      apiError.value = null
      loading.value = false
    })
    waiting = setTimeout(() => void watch(), LOOK_AGAIN_MS)
  } catch (fault) {
    if (!signal.aborted) reportError(fault)
  }
}

async function loadRegions(signal: AbortSignal): Promise<void> {
  regions.value = (await request('listRegions', { signal })).regions
}

async function loadRegion(regionId: RegionId, signal: AbortSignal): Promise<void> {
  const params = { regionId }
  const [graph, gaps, rules, log, score, network, all] = await Promise.all([
    request('getGraph', { params, signal }),
    request('getGaps', { params, signal }),
    regionData.value === null ? request('listRules', { signal }) : regionData.value,
    // As far back as there is a step to take back.
    readLog(regionId, {}, (steps) => undoStepsOf(steps, firstImport).undo !== null, signal),
    request('getLayout', { params: { regionId, arrangement: 'score' as const }, signal }),
    request('getLayout', { params: { regionId, arrangement: 'network' as const }, signal }),
    regions.value === null ? request('listRegions', { signal }) : { regions: regions.value },
  ])
  batch(() => {
    regions.value = all.regions
    const positions = { score: score.positions, network: network.positions }
    newerStep.value = null
    regionData.value = { graph, gaps, rules: rules.rules, changes: log, positions, loadedAt: new Date() }
  })
}

/** The panel of the chooser: a region looked at, read once. */
export async function loadRegionDetail(regionId: RegionId): Promise<void> {
  if (regionDetails.value.has(regionId)) return
  try {
    const detail = await request('getRegion', { params: { regionId } })
    regionDetails.value = new Map([...regionDetails.value, [regionId, detail]])
  } catch (fault) {
    reportError(fault)
  }
}

/** Whoever wrote elsewhere is told of here within a quarter of a minute, the asking included. */
const LOOK_AGAIN_MS = 12_000
/**
 * Asks now and then whether the database is still there, whether somebody else wrote in this region, and whether the day
 * is still the same; so that the screen says so before somebody writes.
 */
async function watch(): Promise<void> {
  clearTimeout(waiting)
  try {
    if (document.visibilityState === 'visible') {
      const now = regionData.value
      if (now !== null && dayOf(now.loadedAt) !== today()) {
        await load()
        return
      }
      await (now === null ? request('getReady', { signal: asking.signal }) : lookForNewer(now))
    }
    waiting = setTimeout(() => void watch(), LOOK_AGAIN_MS)
  } catch (fault) {
    if (!asking.signal.aborted) reportError(fault)
  }
}
/** Who comes back to the tab sees at once whether it is old. */
export const watchOnReturn = (): void => {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && apiError.value === null && !loading.value) void watch()
  })
}

async function lookForNewer({ graph: { region, version } }: RegionData): Promise<void> {
  const params = { regionId: region.id }
  const { changes } = await request('listChanges', { params, query: { limit: 1 }, signal: asking.signal })
  const newest = changes[0]
  // What this page writes itself is read right after it.
  if (newest !== undefined && newest.version > version && !writing.value) newerStep.value = newest
}

/** Keeps what is on the screen, says why it is old, and tries again when it may pass by itself. */
export function reportError(fault: unknown): void {
  const seen = fault instanceof ApiError ? fault : new ApiError(1, null, null)
  batch(() => {
    apiError.value = seen
    loading.value = false
  })
  clearTimeout(waiting)
  if (seen.isTemporary) waiting = setTimeout(() => void load(), Math.min(seen.retryAfter ?? 5, 60) * 1000)
}
