import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Day } from '../../contract/records/fields.ts'
import { RegionId } from '../../contract/ids.ts'
import { RegionSummary } from '../../contract/answers/region.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { currentGaps, questionsOf } from '../gaps/current-gaps.ts'
import { inBackground, queueForRegion } from '../store/background.ts'
import { makeBatch } from '../store/batch.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import type { Deps } from '../web/handler.ts'
import { countsOf } from './summary.ts'

/** A summary as it lies in the database: of which day it is, and by which rules. */
const Kept = z.object({ on: Day, rules: z.string(), summary: RegionSummary })
type Kept = z.infer<typeof Kept>
const KeptRow = z.object({ id: RegionId, version: z.int(), text: z.string().nullable() })
/** A region with the version it is at, and what was kept of it, perhaps of an earlier one. */
export type KeptSummary = { id: RegionId; version: number; kept: Kept | null }
/** The id of a summary is that of its region with this behind it. */
const suffix = '-summary'

/** A region in the list, as it is today. */
export async function currentSummary(deps: Deps, region: RegionId): Promise<RegionSummary> {
  return summaryOf(deps, await currentState(deps, region, deps.today()))
}

/** The same of a state; it is kept for the next who asks for the list. */
export const summaryOf = keptByState(async (deps: Deps, state: RegionState): Promise<RegionSummary> => {
  const summary = { ...countsOf(state), questions: await questionsOf(deps, state) }
  if (state.on === deps.today()) inBackground(deps, write(deps, { on: state.on, rules: rulesKey(deps), summary }))
  return summary
})

/**
 * All regions by their number, with how much is known of each. What was kept of the same version is good enough to answer with:
 * when it is of another day or of other rules, it is renewed in the background.
 */
export async function listSummaries(deps: Deps): Promise<readonly RegionSummary[]> {
  const summaries: RegionSummary[] = []
  for (const { id, version, kept } of await readKept(deps)) {
    if (kept?.summary.version !== version) {
      const summary = await currentSummary(deps, id).catch(nullIfGone)
      if (summary !== null) summaries.push(summary)
    } else {
      summaries.push(kept.summary)
      if (kept.on !== deps.today() || kept.rules !== rulesKey(deps)) refreshRegion(deps, id)
    }
  }
  const before = lastLists.get(deps.queries)
  if (before?.length === summaries.length && before.every((one, at) => one === summaries[at])) return before
  lastLists.set(deps.queries, summaries)
  return summaries
}

/** A region that was removed since the list was read is not in it. */
function nullIfGone(fault: unknown): null {
  if (fault instanceof ProblemError && fault.problem === 'not-found') return null
  throw fault
}

type ReadDeps = Pick<Deps, 'database' | 'queries'>
const lists = new WeakMap<Deps['database'], ReturnType<typeof makeBatch<'all', KeptSummary[]>>>()

/** Reads what is kept of every region, at the version it is at: once for all who ask at the same time. */
export async function readKept(deps: ReadDeps): Promise<KeptSummary[]> {
  const batch = lists.get(deps.database) ?? makeBatch(async () => new Map([['all' as const, await readList(deps)]]))
  lists.set(deps.database, batch)
  return (await batch('all')) ?? []
}

async function readList(deps: ReadDeps): Promise<KeptSummary[]> {
  const rows = await deps.database.read((run) => run(deps.queries('summaries/list'), { suffix }, KeptRow))
  return rows.map(({ id, version, text }) => ({ id, version, kept: keptOf(deps, id, text) }))
}

/** The list as it was given last: the same one again while nothing in it changes. */
const lastLists = new WeakMap<Deps['queries'], readonly RegionSummary[]>()

/** Works out, behind the request, what will be asked of a region next; `first`: before other regions that wait for it. */
export function refreshRegion(deps: Deps, region: RegionId, options: { first?: boolean } = {}): void {
  const work = async () => {
    await currentGaps(deps, region)
    await currentSummary(deps, region)
  }
  queueForRegion(deps, region, work, options)
}

/** What was read of each region last: most of the list stays as it is from one question to the next. */
const parsedTexts = new WeakMap<Deps['queries'], Map<RegionId, { text: string; kept: Kept | null }>>()

function keptOf({ queries }: Pick<Deps, 'queries'>, region: RegionId, text: string | null): Kept | null {
  if (text === null) return null
  const all = parsedTexts.get(queries) ?? new Map<RegionId, { text: string; kept: Kept | null }>()
  parsedTexts.set(queries, all)
  const before = all.get(region)
  if (before?.text === text) return before.kept
  const parsed = Kept.safeParse(JSON.parse(text))
  const kept = parsed.success ? parsed.data : null
  all.set(region, { text, kept })
  return kept
}

async function write({ database, queries }: Deps, kept: Kept): Promise<void> {
  const { id: region, version } = kept.summary
  const summary = `${region.toLowerCase()}${suffix}`
  const text = JSON.stringify(kept)
  await database.write((run) => run(queries('summaries/write'), { region, summary, version, text }, z.never()))
}

const keys = new WeakMap<Deps['queries']['rules'], string>()
/** Changes when a rule does: its texts and settings, or its function. */
function rulesKey({ queries: { rules } }: Deps): string {
  const before = keys.get(rules)
  if (before !== undefined) return before
  const text = rules.map(({ rule, find, query }) => [JSON.stringify(rule), String(find), String(query)])
  const key = createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16)
  keys.set(rules, key)
  return key
}
