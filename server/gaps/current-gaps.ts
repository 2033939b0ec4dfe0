import { countsByItself, type Gaps, toDiscuss } from '../../contract/gap.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { namedKinds } from '../../domain/expected.ts'
import { compute } from '../compute/compute.ts'
import { isHeavy } from '../compute/task.ts'
import { loggableError } from '../errors/loggable-error.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { gapsOf } from '../gaps.ts'
import { findGaps } from './find-gaps.ts'
import { readRegion } from '../store/region.ts'
import { currentState, keptByState } from '../store/region-state.ts'
import type { Deps } from '../web/handler.ts'
import { closedBy, writeAccount } from './account.ts'
import type { Account } from './ledger.ts'
import { type QuestionNumbers, withNumbers } from './numbers.ts'
import { inBackground } from '../store/background.ts'

/** The gaps of a region today, with what has closed. Throws ProblemError not-found (404) for a region that is not there. */
export async function currentGaps(deps: Deps, region: RegionId): Promise<Gaps> {
  return (await withLedger(deps, await currentState(deps, region, deps.today()))).gaps
}

/** The numbers that questions of this region have today. */
export const currentNumbers = async (deps: Deps, state: RegionState): Promise<QuestionNumbers> =>
  (await withLedger(deps, state)).numbers

/** What is found in a state, without numbers. Of another day than today nobody says what has closed. */
export const stateGaps = keptByState(reckoned, { carry: (_deps, gaps, { version }) => ({ ...gaps, version }) })

async function reckoned(deps: Deps, state: RegionState): Promise<Gaps> {
  const { rules } = deps.queries
  if (rules.some(({ find }) => find === null)) return deps.database.read((run) => gapsOf(run, state, rules))
  if (!isHeavy('gaps', state)) return findGaps(state, rules)
  return compute({ kind: 'gaps', state, rules: rules.map(({ rule }) => rule) })
}

/** The gaps of a state on its day, with the numbers that the questions have today; of today with what has closed too. */
export async function gapsOn(deps: Deps, state: RegionState): Promise<Gaps> {
  if (state.on === deps.today()) return (await withLedger(deps, state)).gaps
  const today = await currentState(deps, state.graph.region.id, deps.today())
  return withNumbers(await stateGaps(deps, state), await currentNumbers(deps, today))
}

/** `areKept`: nobody else can be given the numbers any more. */
type Accounted = { gaps: Gaps; numbers: QuestionNumbers; areKept: boolean }
const withLedger = keptByState(accounted, {
  isFinal: ({ areKept }) => areKept,
  carry: (_deps, known, { version }) => ({ ...known, gaps: { ...known.gaps, version } }),
})
async function accounted(deps: Deps, state: RegionState): Promise<Accounted> {
  const gaps = await stateGaps(deps, state)
  const { region } = gaps
  const { closed, due, isNew, ...read } = await deps.database.read(async (run) => {
    const account = await closedBy(deps, run, gaps)
    // The names in the account are those of now: when a change came in between, the next to look writes it down.
    const { version } = await readRegion(run, deps.queries, region)
    return version === state.version ? account : { ...account, due: null }
  })
  if (due !== null && !isNew) inBackground(deps, writeAccount(deps, region, due))
  const kept = isNew && due !== null ? await keptNumbers(deps, region, due) : read.numbers
  const numbers = kept ?? read.numbers
  return { gaps: { ...withNumbers(gaps, numbers), closed }, numbers, areKept: kept !== null }
}

/**
 * New numbers are kept before anybody sees them, so that nobody else gives them to another question. Null while nothing can be
 * written: they are then shown as they would be given, and given to the next who asks.
 */
async function keptNumbers(deps: Deps, region: RegionId, due: Account): Promise<QuestionNumbers | null> {
  try {
    return await writeAccount(deps, region, due)
  } catch (error) {
    deps.log.warn(loggableError(error), 'The numbers of new questions could not be kept')
    return null
  }
}

/** How many questions a region has, found and undecided; null while it is too early to count them, or when that takes too long. */
export async function questionsOf(
  deps: Deps,
  state: RegionState,
): Promise<{ found: number; undecidable: number } | null> {
  if (namedKinds(state).tooEarly) return null
  const all = await stateGaps(deps, state).catch((error: unknown) => {
    if (error instanceof ProblemError) return null
    throw error
  })
  if (all === null) return null
  const { gaps, undecidable } = all
  const open = undecidable.filter(countsByItself)
  return { found: gaps.filter(toDiscuss).length, undecidable: open.length }
}
