import { type Gaps, toDiscuss } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import { namedKinds } from '../domain/expected.ts'
import type { RegionState } from '../domain/region-state.ts'
import { silentLevels } from '../domain/silence.ts'
import { aggregate, type AggregatedFinding, bySeverity, isFound } from '../rules/aggregate.ts'
import { type Finding, settingsOf } from '../rules/rule.ts'
import { underOf } from '../rules/under.ts'
import type { Run } from './store/database.ts'
import { askRules } from './gaps/asking.ts'
import { factsIn } from './gaps/facts.ts'
import { gapOf, undecidedOf } from './gaps/findings.ts'
import { readingsOf, registeredIn } from './gaps/readings.ts'
import { recordedOf } from './gaps/recorded.ts'
import { ruleValues } from './gaps/settings.ts'
import type { Deps } from './web/handler.ts'
import { readRegion } from './store/region.ts'
import { readState } from './store/region-state.ts'

type Needs = Pick<Deps, 'queries'>
type Rules = Deps['queries']['rules']

/**
 * Everything the rules find in a region on a day (YYYY-MM-DD), and what they cannot decide, each with its evidence and
 * what was decided of it; what has closed is for `presentGaps` to say. Throws ProblemError not-found (404) for a region that is not there.
 */
export async function findGaps(
  deps: Needs,
  run: Run,
  region: RegionId,
  on: string,
  rules: Rules = deps.queries.rules,
): Promise<Gaps> {
  return gapsOf(run, await readState(run, deps.queries, region, on), rules)
}

/** The same of a region that has been read. */
export async function gapsOf(run: Run, state: RegionState, rules: Rules): Promise<Gaps> {
  const all = rules.map(({ rule }) => rule)
  const values = ruleValues(all, state.graph.settings)
  const given = Object.fromEntries(all.map(({ id }) => [id, values.of(id)]))
  const byQuery = rules.filter(({ find }) => find === null)
  const rows = byQuery.length === 0 ? [] : await (await askRules(run, readingsOf(state), byQuery, given))()
  const findings = rules
    .flatMap(({ rule: { id }, find }): AggregatedFinding[] => {
      const found: readonly Finding[] =
        find === null ? rows.filter(({ rule }) => rule === id) : find(state, settingsOf(values.of, id))
      return aggregate(id, found, state.graph.region.id, silentLevels(state))
    })
    .sort(bySeverity)
  return presentFindings(state, findings, rules, values)
}

function presentFindings(
  state: RegionState,
  findings: readonly AggregatedFinding[],
  rules: Rules,
  values: ReturnType<typeof ruleValues>,
): Gaps {
  const all = rules.map(({ rule }) => rule)
  const decisions = new Map(state.graph.decisions.map((decision) => [decision.gap, decision]))
  const facts = factsIn(registeredIn(state), recordedOf(state))
  const under = underOf(findings, all, isFound)
  const known = ({ id, rule }: AggregatedFinding) => ({
    facts,
    rule: { advice: all.find((each) => each.id === rule)?.advice === true },
    settings: values.changed(rule),
    under: under.get(id) ?? null,
    decision: decisions.get(id),
  })
  const { tooEarly, ...expected } = namedKinds(state)
  return {
    region: state.graph.region.id,
    version: state.version,
    on: state.on,
    tooEarly,
    expected,
    gaps: findings.filter(isFound).map((finding) => gapOf(finding, known(finding))),
    undecidable: findings.filter((finding) => !isFound(finding)).map((finding) => undecidedOf(finding, known(finding))),
    closed: [],
  }
}

type Questions = { found: number; undecidable: number }
const counted = new WeakMap<Deps, Map<RegionId, { key: string; questions: Questions | null }>>()

/**
 * How many questions a region has today, found and undecided; null while it is too early to count them.
 * Kept until the region changes or the day is over, so that a list of regions can ask it of each.
 */
export async function questionsOf(deps: Deps, run: Run, region: RegionId): Promise<Questions | null> {
  const on = deps.today()
  const { version } = await readRegion(run, deps.queries, region)
  const kept = counted.get(deps) ?? new Map<RegionId, { key: string; questions: Questions | null }>()
  counted.set(deps, kept)
  const key = `${version} ${on}`
  const known = kept.get(region)
  if (known?.key === key) return known.questions
  const state = await readState(run, deps.queries, region, on)
  const questions = namedKinds(state).tooEarly ? null : await questionsIn(deps, run, state)
  kept.set(region, { key, questions })
  return questions
}

async function questionsIn({ queries }: Needs, run: Run, state: RegionState): Promise<Questions> {
  const { gaps, undecidable } = await gapsOf(run, state, queries.rules)
  const open = undecidable.filter(({ under, advice }) => under === null && !advice)
  return { found: gaps.filter(toDiscuss).length, undecidable: open.length }
}
