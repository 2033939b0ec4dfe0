import type { Comparison } from '../../contract/answers/comparison.ts'
import { countsByItself } from '../../contract/gap.ts'
import type { Moment } from '../../contract/records/meeting/moment.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { stateFigures } from '../figures/handlers.ts'
import { currentNumbers } from '../gaps/current-gaps.ts'
import { withNumbers } from '../gaps/numbers.ts'
import { type FrozenMoment, readFrozen } from '../moments/frozen.ts'
import { settledKey } from '../rules/rules-key.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { gapsOfState } from './gaps-of-state.ts'
import { type ComparedState, makeComparison } from './make-comparison.ts'

const NOW = 'now'

/** A region at two moments beside each other; without `to` the older beside what it is now. */
export function comparisonHandlers(deps: Deps): Pick<Handlers, 'getComparison'> {
  return {
    async getComparison({ params: { regionId }, query: { from, to = NOW } }) {
      const now = await currentState(deps, regionId, deps.today())
      const answer = await kept(now, `${from} ${to}`, () => compare(deps, now, from, to))
      return { answer, version: now.version, keep: true }
    },
  }
}

/** Worked out once for a state of the region, which stays as long as nothing is written and no day has passed. */
const comparisons = new WeakMap<RegionState, Map<string, Promise<Comparison>>>()
function kept(state: RegionState, pair: string, make: () => Promise<Comparison>): Promise<Comparison> {
  const all = comparisons.get(state) ?? new Map<string, Promise<Comparison>>()
  comparisons.set(state, all)
  const before = all.get(pair)
  if (before !== undefined) return before
  const made = make()
  all.set(pair, made)
  made.catch(() => all.delete(pair))
  return made
}

async function compare(deps: Deps, now: RegionState, from: string, to: string): Promise<Comparison> {
  const { id: region } = now.graph.region
  const first = momentIn(now, from)
  const last = to === NOW ? null : momentIn(now, to)
  if (last !== null && last.day < first.day)
    throw new ProblemError('bad-request', `${from} is of a later day than ${to}: the older moment comes first.`)
  const [frozen, later, numbers] = await Promise.all([
    readFrozen(deps, region, first.id),
    last === null ? null : readFrozen(deps, region, last.id),
    currentNumbers(deps, now),
  ])
  const rules = settledKey(deps.queries.rules, now.graph.settings)
  const before = stateAt(first, frozen, rules)
  const after =
    last === null || later === null
      ? // Of who is asked since, nobody keeps a list; what was said on the day of the moment itself may be of after it.
        { state: now, from: first.day, asked: null, moment: { id: null, name: null }, counted: null }
      : stateAt(last, later, rules)
  const find = async (state: RegionState) => withNumbers(await gapsOfState(deps, state), numbers)
  const figures = (state: RegionState) => stateFigures(deps, state)
  return makeComparison(before, after, { now, positions: frozen.layouts.score, find, figures })
}

/** Throws ProblemError not-found. */
function momentIn({ graph }: RegionState, id: string): Moment {
  const moment = graph.moments.find((one) => one.id === id)
  if (moment === undefined)
    throw new ProblemError('not-found', `There is no moment ${id} in ${graph.region.id}. GET its graph lists them.`)
  return moment
}

/** `rules`: of today. What was counted with the same says nothing that is not found anew. */
function stateAt({ id, name, from, asked }: Moment, frozen: FrozenMoment, rules: string): ComparedState {
  const counted = frozen.rules === rules ? null : frozen.gaps.gaps.filter(countsByItself).length
  return { state: frozen.state, from, asked, moment: { id, name }, counted }
}
