import { batch } from '@preact/signals'
import type { RegionId } from '../../contract/ids.ts'
import { ApiError, request } from './api.ts'
import { apiError, loading, regionData, regionDetails, regions } from './region-data.ts'
import { route } from './route.ts'
import { readLog } from './undo/read-log.ts'
import { firstImport, undoStepsOf } from './undo/undo-steps.ts'

let asking = new AbortController()
let waiting: ReturnType<typeof setTimeout> | undefined

/** The reading that began last: what began before is given up for it. */
let newest: Promise<void> = Promise.resolve()

/** Reads what the address asks for. What is on the screen stays until the new answer is there, whole; whoever waits, waits for that. */
export const load = (): Promise<void> => (newest = readAddress())

async function readAddress(): Promise<void> {
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
  } catch (fault) {
    if (signal.aborted) await newest
    else reportError(fault)
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
