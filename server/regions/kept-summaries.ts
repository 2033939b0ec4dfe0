import { z } from 'zod'
import type { RegionId } from '../../contract/ids.ts'
import { RegionSummary } from '../../contract/answers/region.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { currentGaps, questionsOf } from '../gaps/current-gaps.ts'
import { inBackground, queueForRegion } from '../store/background.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { rulesKey } from '../rules/rules-key.ts'
import type { Deps } from '../web/handler.ts'
import { type KeptOf, keptShape, keptTexts } from './kept-texts.ts'
import { countsOf } from './summary.ts'

/** A summary as it lies in the database: of which day it is, and by which rules. */
const Kept = z.object({ ...keptShape, summary: RegionSummary })
export type KeptSummary = KeptOf<z.infer<typeof Kept>>
const texts = keptTexts('-summary', Kept)
/** Reads what is kept of every region, at the version it is at. */
export const readKept = texts.read

/** A region in the list, as it is today. */
export async function currentSummary(deps: Deps, region: RegionId): Promise<RegionSummary> {
  return summaryOf(deps, await currentState(deps, region, deps.today()))
}

/** The same of a state; it is kept for the next who asks for the list. */
export const summaryOf = keptByState(
  async (deps: Deps, state: RegionState): Promise<RegionSummary> =>
    listed(deps, state, { ...countsOf(state), questions: await questionsOf(deps, state) }),
  { carry: (deps, summary, state) => listed(deps, state, { ...summary, version: state.version }) },
)

function listed(deps: Deps, { on }: RegionState, summary: RegionSummary): RegionSummary {
  const { id, version } = summary
  if (on === deps.today())
    inBackground(deps, texts.write(deps, id, version, { on, rules: rulesKey(deps.queries.rules), summary }))
  return summary
}

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
      if (kept.on !== deps.today() || kept.rules !== rulesKey(deps.queries.rules)) refreshRegion(deps, id)
    }
  }
  const before = lastLists.get(deps.queries)
  if (before?.length === summaries.length && before.every((one, at) => one === summaries[at])) return before
  lastLists.set(deps.queries, summaries)
  return summaries
}

/** A region that was removed since the list was read is not in it. */
export function nullIfGone(fault: unknown): null {
  if (fault instanceof ProblemError && fault.problem === 'not-found') return null
  throw fault
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
