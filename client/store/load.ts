import { batch } from '@preact/signals'
import type { RecordId, RegionId } from '../../contract/ids.ts'
import { notify, setMoment } from './actions.ts'
import { ApiError, request } from './api.ts'
import { loadFiguresBeside } from './beside/figures-beside.ts'
import { words } from './language.ts'
import { apiError, loading, moments, regionData, regionDetails, regions } from './region-data.ts'
import { route } from './route.ts'
import { readLog } from './undo/read-log.ts'
import { firstImport, undoStepsOf } from './undo/undo-steps.ts'

/** What was asked for last: the state of a moment is never shown as that of now, nor the other way round. */
let shown: RecordId | null = null
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
  const { region, moment } = route.value
  if (regionData.value !== null && (regionData.value.graph.region.id !== region || shown !== moment))
    regionData.value = null
  shown = moment
  loading.value = region === null ? regions.value === null : regionData.value === null
  try {
    await (region === null ? loadAll(signal) : loadRegion(region, moment, signal))
    batch(() => {
      apiError.value = null
      loading.value = false
    })
  } catch (fault) {
    if (signal.aborted) await newest
    else if (moment !== null && fault instanceof ApiError && fault.status === 404) leaveGoneMoment()
    else reportError(fault)
  }
}

const loadAll = async (signal: AbortSignal): Promise<unknown> =>
  Promise.all([loadRegions(signal), ...(route.value.page === 'beside' ? [loadFiguresBeside(signal)] : [])])

async function loadRegions(signal: AbortSignal): Promise<void> {
  regions.value = (await request('listRegions', { signal })).regions
}

/** A moment that was removed shows nothing any more: back to the region as it is. The address that changes has it read. */
function leaveGoneMoment(): void {
  setMoment(null, 'replace')
  notify(words.value.t('moments.gone'))
}

async function loadRegion(regionId: RegionId, moment: RecordId | null, signal: AbortSignal): Promise<void> {
  const params = { regionId }
  const then = moment === null ? {} : { query: { moment } }
  const [graph, gaps, rules, log, score, network, all, known] = await Promise.all([
    request('getGraph', { params, ...then, signal }),
    request('getGaps', { params, ...then, signal }),
    regionData.value === null ? request('listRules', { signal }) : regionData.value,
    // As far back as there is a step to take back.
    readLog(regionId, {}, (steps) => undoStepsOf(steps, firstImport).undo !== null, signal),
    request('getLayout', { params: { regionId, arrangement: 'score' as const }, ...then, signal }),
    request('getLayout', { params: { regionId, arrangement: 'network' as const }, ...then, signal }),
    regions.value === null ? request('listRegions', { signal }) : { regions: regions.value },
    moment === null ? null : request('listMoments', { params, signal }),
  ])
  batch(() => {
    moments.value = known?.moments ?? null
    regions.value = all.regions
    const positions = { score: score.positions, network: network.positions }
    regionData.value = { graph, gaps, rules: rules.rules, changes: log, positions, loadedAt: new Date() }
  })
}

/** Reads which moments the region on screen has. */
export async function loadMoments(regionId: RegionId): Promise<void> {
  try {
    moments.value = (await request('listMoments', { params: { regionId } })).moments
  } catch (fault) {
    reportError(fault)
  }
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
