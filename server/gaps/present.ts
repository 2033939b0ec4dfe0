import type { Gaps } from '../../contract/gap.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import { loggableError } from '../errors/loggable-error.ts'
import type { Deps } from '../web/handler.ts'
import { readRegion } from '../store/region.ts'
import { readGaps } from '../gaps.ts'
import { closedBy, writeAccount } from './account.ts'

/*
 * The gaps of today, reckoned once a version: after each change at once, so that who asks next need not wait, and when
 * nobody did so yet, by the first who asks.
 */

type Kept = { version: number; on: string; gaps: Promise<Gaps> }
/** Of one database: the last answer by region, and what is still being done in the background. */
type Shelf = { kept: Map<RegionId, Kept>; busy: Set<Promise<void>>; next: Map<RegionId, number | null> }
const shelves = new WeakMap<Deps['database'], Shelf>()
/** More regions than there are, so that only tests and mistakes push one off the shelf. */
const mostKept = 64
/** How often it is reckoned anew when changes come in between. */
const tries = 3

function shelfOf({ database }: Pick<Deps, 'database'>): Shelf {
  const shelf = shelves.get(database) ?? { kept: new Map(), busy: new Set(), next: new Map() }
  shelves.set(database, shelf)
  return shelf
}

const versionOf = async ({ queries }: Deps, run: Run, region: RegionId): Promise<number> =>
  (await readRegion(run, queries, region)).version

/** The gaps of a region today, with what has closed. Throws ProblemError not-found (404) for a region that is not there. */
export async function presentGaps(deps: Deps, region: RegionId): Promise<Gaps> {
  const version = await deps.database.read((run) => versionOf(deps, run, region))
  return atVersion(deps, region, version)
}

function atVersion(deps: Deps, region: RegionId, version: number): Promise<Gaps> {
  const { kept } = shelfOf(deps)
  const on = deps.today()
  const known = kept.get(region)
  if (known?.version === version && known.on === on) return known.gaps
  const gaps = reckon(deps, region, on)
  const entry = { version, on, gaps }
  kept.delete(region)
  kept.set(region, entry)
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
  const forget = () => {
    if (kept.get(region) === entry) kept.delete(region)
  }
  gaps.then((answer) => {
    if (answer.version !== version) forget()
  }, forget)
  return gaps
}

/** Reads all that is found; once more when a change came in between, as the database does not hold still for a reader. */
async function reckon(deps: Deps, region: RegionId, on: string): Promise<Gaps> {
  const { answer, due } = await deps.database.read(async (run) => {
    for (let left = tries; ; left -= 1) {
      const gaps = await readGaps(deps, run, region, on)
      const steady = (await versionOf(deps, run, region)) === gaps.version
      if (!steady && left > 1) continue
      const { closed, due: account } = await closedBy(deps, run, gaps)
      return { answer: { ...gaps, closed }, due: steady ? account : null }
    }
  })
  if (due !== null) later(deps, writeAccount(deps, region, due))
  return answer
}

/** What nobody waits for. It may fail: whoever reckons next makes up for it. */
function later(deps: Deps, work: Promise<unknown>): void {
  const { busy } = shelfOf(deps)
  const done = work.then(
    () => undefined,
    (error: unknown) => {
      deps.log.warn(loggableError(error), 'The gaps could not be reckoned ahead')
    },
  )
  busy.add(done)
  void done.then(() => busy.delete(done))
}

/** After a change: reckons the gaps of its region, one version at a time; of a row of changes that wait, the last. */
export function reckonSoon(deps: Deps, { region, version }: { region: RegionId; version: number }): void {
  const { next } = shelfOf(deps)
  const running = next.has(region)
  next.set(region, version)
  if (!running) later(deps, inTurn(deps, region))
}

async function inTurn(deps: Deps, region: RegionId): Promise<void> {
  const { next } = shelfOf(deps)
  try {
    for (let version = next.get(region); typeof version === 'number'; version = next.get(region)) {
      next.set(region, null)
      await atVersion(deps, region, version)
    }
  } finally {
    next.delete(region)
  }
}

/** Resolves when nothing is being done in the background any more. */
export async function idle(database: Deps['database']): Promise<void> {
  const busy = shelves.get(database)?.busy
  while (busy !== undefined && busy.size > 0) await Promise.all(busy)
}
