import { batch } from '@preact/signals'
import type { RegionId } from '../../contract/ids.ts'
import { ask, Trouble } from './api.ts'
import { details, known, loading, place, regions, trouble } from './state.ts'

let asking = new AbortController()
let waiting: ReturnType<typeof setTimeout> | undefined

/** Reads what the address asks for. What is on the screen stays until the new answer is there, whole. */
export async function load(): Promise<void> {
  asking.abort()
  asking = new AbortController()
  clearTimeout(waiting)
  const { signal } = asking
  const { region } = place.value
  if (known.value !== null && known.value.graph.region.id !== region) known.value = null
  loading.value = region === null ? regions.value === null : known.value === null
  try {
    await (region === null ? loadRegions(signal) : loadRegion(region, signal))
    batch(() => {
      trouble.value = null
      loading.value = false
    })
    waiting = setTimeout(() => void watch(), quiet)
  } catch (fault) {
    if (!signal.aborted) fail(fault)
  }
}

async function loadRegions(signal: AbortSignal): Promise<void> {
  regions.value = (await ask('listRegions', { signal })).regions
}

async function loadRegion(regionId: RegionId, signal: AbortSignal): Promise<void> {
  const params = { regionId }
  const [graph, gaps, rules, log, score, network, all] = await Promise.all([
    ask('getGraph', { params, signal }),
    ask('getGaps', { params, signal }),
    known.value === null ? ask('listRules', { signal }) : known.value,
    ask('listChanges', { params, signal }),
    ask('getLayout', { params: { regionId, arrangement: 'score' as const }, signal }),
    ask('getLayout', { params: { regionId, arrangement: 'network' as const }, signal }),
    regions.value === null ? ask('listRegions', { signal }) : { regions: regions.value },
  ])
  batch(() => {
    regions.value = all.regions
    const positions = { score: score.positions, network: network.positions }
    known.value = { graph, gaps, rules: rules.rules, changes: log.changes, positions, at: new Date() }
  })
}

/** The panel of the chooser: a region looked at, read once. */
export async function loadDetail(regionId: RegionId): Promise<void> {
  if (details.value.has(regionId)) return
  try {
    const detail = await ask('getRegion', { params: { regionId } })
    details.value = new Map([...details.value, [regionId, detail]])
  } catch (fault) {
    fail(fault)
  }
}

const quiet = 15_000
/** Asks now and then whether the database is still there, so that the screen says so before somebody writes. */
async function watch(): Promise<void> {
  try {
    if (document.visibilityState === 'visible') await ask('getReady', { signal: asking.signal })
    waiting = setTimeout(() => void watch(), quiet)
  } catch (fault) {
    if (!asking.signal.aborted) fail(fault)
  }
}

/** Keeps what is on the screen, says why it is old, and tries again when it may pass by itself. */
export function fail(fault: unknown): void {
  const seen = fault instanceof Trouble ? fault : new Trouble(1, null, null)
  batch(() => {
    trouble.value = seen
    loading.value = false
  })
  clearTimeout(waiting)
  if (seen.passing) waiting = setTimeout(() => void load(), Math.min(seen.retryAfter ?? 5, 60) * 1000)
}
