import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { apply, changesNoNetwork, type RecordDiff } from '../../domain/changes.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { makeBatch } from './batch.ts'
import type { Database, Run } from './database.ts'
import { readGraph } from './graph.ts'
import type { QueryTexts } from './queries.ts'
import { readRegion } from './region.ts'

/*
 * The one cache of the server: regions as they were read, by region, version and day. Everything else that is kept is kept with
 * its state (`keptByState`), and goes when the state goes.
 */

export type StateDeps = { database: Pick<Database, 'read'>; queries: QueryTexts }

/** Of the regions asked for last: more than there are regions in the country. */
const MAX_STATES = 48
/** How often a region is read when it is written to in between. */
const TRIES = 3

type Cache = { states: Map<string, RegionState>; loading: Map<string, Promise<RegionState>> }
const caches = new WeakMap<QueryTexts, Cache>()

function cacheOf(queries: QueryTexts): Cache {
  const cache = caches.get(queries) ?? { states: new Map(), loading: new Map() }
  caches.set(queries, cache)
  return cache
}
const keyOf = (region: RegionId, version: number, on: string) => `${region} ${version} ${on}`

/** A region as it is now, seen on a day (YYYY-MM-DD). Throws ProblemError not-found (404) for a region that is not there. */
export async function currentState(deps: StateDeps, region: RegionId, on: string): Promise<RegionState> {
  const version = await currentVersion(deps, region)
  const { loading } = cacheOf(deps.queries)
  const key = keyOf(region, version, on)
  const state = found(deps.queries, region, version, on)
  if (state !== undefined) return state
  const load = loading.get(key) ?? deps.database.read((run) => loadState(run, deps.queries, region, on))
  loading.set(key, load)
  const forget = () => loading.delete(key)
  load.then(forget, forget)
  return load
}

/** The same within a transaction. */
export async function readState(run: Run, queries: QueryTexts, region: RegionId, on: string): Promise<RegionState> {
  const { version } = await readRegion(run, queries, region)
  return found(queries, region, version, on) ?? (await loadState(run, queries, region, on))
}

function found(queries: QueryTexts, region: RegionId, version: number, on: string): RegionState | undefined {
  const { states } = cacheOf(queries)
  const key = keyOf(region, version, on)
  const state = states.get(key)
  if (state !== undefined) {
    states.delete(key)
    states.set(key, state)
    return state
  }
  // The same region on another day.
  for (const { graph } of states.values())
    if (graph.region.id === region && graph.version === version) return keep(queries, makeRegionState(graph, on))
  return undefined
}

async function loadState(run: Run, queries: QueryTexts, region: RegionId, on: string): Promise<RegionState> {
  for (let left = TRIES; ; left -= 1) {
    const state = makeRegionState(await readGraph(run, queries, region), on)
    // What was written while it was read may be half in it.
    const { version } = await readRegion(run, queries, region)
    if (version === state.version) return keep(queries, state)
    if (left === 1) return state
  }
}

/**
 * A region after a change that was written, made of what was read before it: nothing is read anew for the first who asks.
 * `version` is that of the change; the one before it is taken further, where it is still kept.
 */
export function advanceState(
  queries: QueryTexts,
  region: RegionId,
  version: number,
  diffs: readonly RecordDiff[],
): void {
  for (const before of [...cacheOf(queries).states.values()])
    if (before.graph.region.id === region && before.version === version - 1)
      advance(queries, before, makeRegionState({ ...apply(before.graph, diffs), version }, before.on), diffs)
}

/** Where nothing was changed that is reckoned with, what was worked out before holds still. */
function advance(queries: QueryTexts, before: RegionState, next: RegionState, diffs: readonly RecordDiff[]): void {
  keep(queries, next)
  if (changesNoNetwork(diffs)) for (const carry of carriers) carry(before, next)
}

function keep(queries: QueryTexts, state: RegionState): RegionState {
  const { states } = cacheOf(queries)
  const { region } = state.graph
  // What a change has overtaken is asked for no more.
  for (const [key, { graph }] of states)
    if (graph.region.id === region.id && graph.version < state.version) states.delete(key)
  states.set(keyOf(region.id, state.version, state.on), state)
  const [oldest] = states.keys()
  if (states.size > MAX_STATES && oldest !== undefined) states.delete(oldest)
  return state
}

const VersionRow = z.object({ id: RegionId, version: z.int() })
const batches = new WeakMap<StateDeps['database'], ReturnType<typeof makeBatch<RegionId, number>>>()

/** At which version a region is now. Throws ProblemError not-found. */
export async function currentVersion({ database, queries }: StateDeps, region: RegionId): Promise<number> {
  const ask = async (regions: readonly RegionId[]) => {
    const rows = await database.read((run) => run(queries('map/versions'), { regions }, VersionRow), { first: true })
    return new Map(rows.map(({ id, version }) => [id, version]))
  }
  const batch = batches.get(database) ?? makeBatch<RegionId, number>(ask)
  batches.set(database, batch)
  const version = await batch(region)
  if (version === undefined)
    throw new ProblemError('not-found', `There is no region ${region}. GET /regions lists them all.`)
  return version
}

/** What was worked out of a state and holds of another too: for each kind of it, how it is taken there. */
const carriers: ((from: RegionState, to: RegionState) => void)[] = []

/**
 * Something worked out of a state: once, however many ask. Again when that failed, but for what cannot be of a state, which is so
 * for good; and for the next who asks after one that is not final. `carry`: what it is of a later state with the same network.
 */
export function keptByState<D, T>(
  compute: (deps: D, state: RegionState) => Promise<T>,
  {
    isFinal = () => true,
    carry,
  }: { isFinal?: (value: T) => boolean; carry?: (deps: D, value: T, state: RegionState) => T } = {},
) {
  const kept = new WeakMap<RegionState, { deps: D; value: Promise<T> }>()
  const keepValue = (deps: D, state: RegionState, value: Promise<T>) => {
    kept.set(state, { deps, value })
    const forget = () => kept.delete(state)
    value.then(
      (made) => {
        if (!isFinal(made)) forget()
      },
      (error: unknown) => {
        if (!(error instanceof ProblemError)) forget()
      },
    )
    return value
  }
  if (carry !== undefined)
    carriers.push((from, to) => {
      const before = kept.get(from)
      if (before === undefined) return
      const { deps, value } = before
      void keepValue(
        deps,
        to,
        value.then((made) => carry(deps, made, to)),
      )
    })
  return (deps: D, state: RegionState): Promise<T> =>
    kept.get(state)?.value ?? keepValue(deps, state, compute(deps, state))
}
