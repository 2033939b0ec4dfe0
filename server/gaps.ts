import { type Gaps, toDiscuss } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import type { Run } from './database.ts'
import { readFacts } from './gaps/facts.ts'
import { type Finding, gapOf, idsOf, inOrder, isFound, settle, undecidedOf } from './gaps/findings.ts'
import { readAll, readRegion, type Registered } from './gaps/readings.ts'
import { RuleRow } from './gaps/rows.ts'
import { readSettings, type Settings } from './gaps/settings.ts'
import { readDecisions } from './gaps/standing.ts'
import { underOf } from './gaps/under.ts'
import type { Deps } from './handler.ts'
import { measured, type MeasureInput } from './measures.ts'

type Needs = Pick<Deps, 'queries' | 'database'>
type Rules = Deps['queries']['rules']

/** All rules in one query: what the readings found is sent once, which is most of the time it takes. */
async function findingsOf({ deps, run, on, ...read }: MeasureInput, rules: Rules, settings: Settings) {
  const { given } = read
  const together = rules.map(({ query }) => deps.queries(query)).join('\nUNION ALL\n')
  const asked = rules.flatMap(({ rule }) => rule.measures)
  const params = {
    ...given,
    settings: Object.fromEntries(rules.map(({ rule: { id } }) => [id, settings.of(id)])),
    measures: await measured(asked, { deps, run, on, ...read }),
  }
  const rows = await run(together, params, RuleRow)
  const of = (id: string) => rows.filter((row) => row.rule === id)
  return rules.flatMap(({ rule: { id } }) => settle(id, of(id), given.region, given.silent)).sort(inOrder)
}

/**
 * Everything the rules find in a region on a day (YYYY-MM-DD), and what they cannot decide, each with its evidence and
 * what was decided of it; what has closed is for `presentGaps` to say. Throws Refusal not-found (404) for a region that is not there.
 */
export async function findGaps(
  deps: Needs,
  run: Run,
  region: RegionId,
  on: string,
  rules: Rules = deps.queries.rules,
): Promise<Gaps> {
  return answer(deps, run, region, on, await readRegion({ deps, run, region, on }), rules)
}

async function answer(deps: Needs, run: Run, region: RegionId, on: string, registered: Registered, rules: Rules) {
  const all = rules.map(({ rule }) => rule)
  const [settings, read, decisions] = await Promise.all([
    readSettings(deps, run, region, all),
    readAll({ deps, run, region, on }, registered),
    readDecisions(deps, run, region),
  ])
  const findings = await findingsOf({ deps, run, on, ...read }, rules, settings)
  const facts = await readFacts(deps, run, region, registered, [...new Set(findings.flatMap(idsOf))], read.said)
  const under = underOf(findings, all, isFound)
  const known = ({ id, rule }: Finding) => ({
    facts,
    rule: { advice: all.find((one) => one.id === rule)?.advice === true },
    settings: settings.changed(rule),
    under: under.get(id) ?? null,
    decision: decisions.get(id),
  })
  const { version, tooEarly, expected } = registered
  return {
    region,
    version,
    on,
    tooEarly,
    expected,
    gaps: findings.filter(isFound).map((one) => gapOf(one, known(one))),
    undecidable: findings.filter((one) => !isFound(one)).map((one) => undecidedOf(one, known(one))),
    closed: [],
  }
}

type Questions = { found: number; undecidable: number }
const counted = new WeakMap<Deps, Map<RegionId, { key: string; questions: Questions }>>()

/**
 * How many questions a region has today, found and undecided; null while it is too early to count them.
 * Kept until the region changes or the day is over, so that a list of regions can ask it of each.
 */
export async function questionsOf(deps: Deps, run: Run, region: RegionId): Promise<Questions | null> {
  const on = deps.today()
  const registered = await readRegion({ deps, run, region, on })
  if (registered.tooEarly) return null
  const kept = counted.get(deps) ?? new Map<RegionId, { key: string; questions: Questions }>()
  counted.set(deps, kept)
  const key = `${registered.version} ${on}`
  const known = kept.get(region)
  if (known?.key === key) return known.questions
  const { gaps, undecidable } = await answer(deps, run, region, on, registered, deps.queries.rules)
  const open = undecidable.filter(({ under, advice }) => under === null && !advice)
  const questions = { found: gaps.filter(toDiscuss).length, undecidable: open.length }
  kept.set(region, { key, questions })
  return questions
}
