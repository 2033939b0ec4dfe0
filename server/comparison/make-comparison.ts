import type { ComparedGap, ComparedMoment, Comparison } from '../../contract/answers/comparison.ts'
import { countsByItself, type Gap, type Gaps } from '../../contract/gap.ts'
import type { Figures } from '../../contract/figures.ts'
import { PartnerId } from '../../contract/ids.ts'
import type { Positions } from '../../contract/layout.ts'
import { compareStates, unionOf } from '../../domain/comparison/comparison.ts'
import { compareGaps } from '../../domain/comparison/gap-changes.ts'
import type { StateAtMoment } from '../../domain/comparison/voices.ts'
import { countFigures } from '../../domain/figures/count-figures.ts'
import { makeRegionState, type RegionState } from '../../domain/region-state.ts'

/** One of the two: its state, what it is called, and how many gaps were found then, where the rules of then were others. */
export type ComparedState = StateAtMoment & { moment: Pick<ComparedMoment, 'id' | 'name'>; counted: number | null }

/** `now`: whose settings and decisions both are held against. `find`: what the rules of today find in a state; `figures`: its figures. */
type GivenWith = {
  now: RegionState
  positions: Positions
  find: (state: RegionState) => Promise<Gaps>
  figures: (state: RegionState) => Promise<Figures>
}

/** The answer for two states, the older first. */
export async function makeComparison(
  before: ComparedState,
  after: ComparedState,
  given: GivenWith,
): Promise<Comparison> {
  const { now, positions, find, figures } = given
  const { voices, lines, leftOut, sums, reduced } = compareStates(before, after)
  const today = (state: RegionState) =>
    makeRegionState({ ...state.graph, settings: now.graph.settings, decisions: now.graph.decisions }, state.on)
  const [then, fresh, allThen, allNow] = await inTurn(
    [reduced.before, reduced.after, before.state, after.state].map(today),
    find,
  )
  const [figuresThen, figuresNow] = await inTurn([reduced.before, reduced.after].map(today), figures)
  const changes = compareGaps(then, fresh)
  const half = Math.ceil(voices.partners.size / 2)
  const partner = (id: string) => PartnerId.parse(id)
  return {
    region: now.graph.region.id,
    version: now.version,
    before: momentOf(before),
    after: momentOf(after),
    basis: voices.basis,
    partners: voices.partners.size,
    heard: [...voices.heard].map(partner),
    series: [...voices.series],
    needed: Math.max(0, half - voices.heard.size),
    silences: voices.silences.map((one) => ({ ...one, partner: partner(one.partner) })),
    came: voices.came.map(partner),
    left: voices.left.map(partner),
    sums,
    lines: lines.map((line) => ({ ...line, partner: partner(line.partner) })),
    leftOut: leftOut.map((line) => ({ ...line, partner: partner(line.partner) })),
    gaps: {
      before: { compared: countOf(then), all: countOf(allThen) },
      after: { compared: countOf(fresh), all: countOf(allNow) },
      counted: before.counted,
      closed: changes.closed.map(namedGap),
      opened: changes.opened.map(namedGap),
      hidden: changes.hidden.map(namedGap),
      shown: changes.shown.map(namedGap),
    },
    figures: { before: countFigures(figuresThen), after: countFigures(figuresNow) },
    graph: unionOf(before.state.graph, after.state.graph),
    positions,
  }
}

/** One after the other: what finds them has one thread. */
async function inTurn<T>(
  states: readonly RegionState[],
  find: (state: RegionState) => Promise<T>,
): Promise<[T, T, T, T]> {
  const found: T[] = []
  for (const state of states) found.push(await find(state))
  return found as [T, T, T, T]
}

const momentOf = ({ moment, from, state }: ComparedState): ComparedMoment => ({ ...moment, from, day: state.on })
const countOf = ({ gaps }: Gaps): number => gaps.filter(countsByItself).length
const namedGap = ({ id, number, rule, severity, about, facts }: Gap): ComparedGap => ({
  ...{ id, number, rule, severity, about, facts },
})
