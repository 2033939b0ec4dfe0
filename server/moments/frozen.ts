import { gunzipSync, gzipSync } from 'node:zlib'
import { z } from 'zod'
import { Figures } from '../../contract/figures.ts'
import { Gaps } from '../../contract/gap.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { type RecordId, RecordId as RecordIdText, type RegionId } from '../../contract/ids.ts'
import { Arrangement, Positions } from '../../contract/layout.ts'
import { Day } from '../../contract/records/fields.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import type { Run } from '../store/database.ts'
import type { QueryTexts } from '../store/queries.ts'
import type { StateDeps } from '../store/region-state.ts'
import { graphAt } from './graph-at.ts'

/** What is known of what a moment froze, without opening it. */
export const FrozenHead = z.object({
  moment: RecordIdText,
  version: z.int(),
  on: Day,
  at: z.string(),
  rules: z.string(),
  partners: z.int(),
  found: z.int().nullish(),
  undecidable: z.int().nullish(),
  erased: z.string().nullish(),
})
export type FrozenHead = z.infer<typeof FrozenHead>

/** A state that a moment froze. Gaps, figures and places are as they were then, whatever became of the rules since. */
export type FrozenMoment = {
  moment: RecordId
  version: number
  /** The day that was frozen, YYYY-MM-DD. */
  on: string
  /** Of the rules and the settings it was reckoned with (`settledKey`). */
  rules: string
  /** The day on which a person was last taken out; null when it is as it was frozen. */
  erased: string | null
  gaps: Gaps
  figures: Figures
  layouts: Record<Arrangement, Positions>
  /** What partners, tables, goals and stages were called, by id. */
  names: Record<string, string>
  state: RegionState
}

/** JSON, gzipped, as base64: how the parts of what is frozen are stored. */
export const packJson = (value: unknown): string => gzipSync(JSON.stringify(value)).toString('base64')
export const unpackJson = (text: string): unknown => JSON.parse(gunzipSync(Buffer.from(text, 'base64')).toString())

const Places = z.record(Arrangement, Positions)
const part = <T>(schema: z.ZodType<T>) => z.string().transform(unpackJson).pipe(schema)
const FrozenRow = z.object({
  frozen: FrozenHead.extend({
    gaps: part(Gaps),
    figures: part(Figures),
    layouts: part(Places),
    names: part(z.record(z.string(), z.string())),
    // Only a cache: where a later program wants more of a graph than was kept, it is made of the log again.
    graph: z.string().transform((text) => RegionGraph.safeParse(unpackJson(text)).data ?? null),
  }),
})

export const frozenId = (moment: string): string => `${moment}-frozen`
/** Opened last, by what they are called in a region and when they were written. */
const MAX_OPEN = 24
const opened = new WeakMap<QueryTexts, Map<string, FrozenMoment>>()
const StampRow = z.object({ version: z.int(), at: z.string(), erased: z.string().nullable() })

/** What a moment of a region froze. Throws ProblemError not-found (404) for a moment that is not there, or no longer. */
export const readFrozen = (deps: StateDeps, region: RegionId, moment: RecordId): Promise<FrozenMoment> =>
  deps.database.read((run) => readFrozenIn(run, deps.queries, region, moment))

/** The state that a moment of a region froze. Throws ProblemError not-found (404). */
export const frozenState = async (deps: StateDeps, region: RegionId, moment: RecordId): Promise<RegionState> =>
  (await readFrozen(deps, region, moment)).state

/** The same within a transaction. */
export async function readFrozenIn(
  run: Run,
  queries: QueryTexts,
  region: RegionId,
  moment: RecordId,
): Promise<FrozenMoment> {
  const asked = { region, moment, frozen: frozenId(moment) }
  const [stamp] = await run(queries('moments/stamp'), asked, StampRow)
  if (stamp === undefined) throw noMoment(region, moment)
  const all = opened.get(queries) ?? new Map<string, FrozenMoment>()
  opened.set(queries, all)
  const key = [region, moment, stamp.version, stamp.at, stamp.erased].join(' ')
  const before = all.get(key)
  if (before !== undefined) return before
  const [row] = await run(queries('moments/frozen'), asked, FrozenRow)
  if (row === undefined) throw noMoment(region, moment)
  const { graph, gaps, figures, layouts, names, version, on, rules, erased = null } = row.frozen
  const state = makeRegionState(graph ?? (await graphAt(run, queries, region, version)), on)
  const { score, network } = layouts
  const made = { moment, version, on, rules, erased, gaps, figures, layouts: { score, network }, names, state }
  all.set(key, made)
  const [oldest] = all.keys()
  if (all.size > MAX_OPEN && oldest !== undefined) all.delete(oldest)
  return made
}

const noMoment = (region: RegionId, moment: RecordId) =>
  new ProblemError('not-found', `There is no moment ${moment} in ${region}. GET /regions/${region}/moments lists them.`)
