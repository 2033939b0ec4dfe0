import { type Gaps, toDiscuss } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import type { Run } from './store/database.ts'
import { askRules } from './gaps/asking.ts'
import { factsIn } from './gaps/facts.ts'
import { type Finding, gapOf, inOrder, isFound, settle, undecidedOf } from './gaps/findings.ts'
import type { RuleRow } from './gaps/rows.ts'
import { type Read, readingsOf, registeredIn } from './gaps/readings.ts'
import { readRecorded, type Recorded } from './gaps/recorded.ts'
import { settingsOf } from './gaps/settings.ts'
import { underOf } from './gaps/under.ts'
import type { Deps } from './web/handler.ts'
import { readRegion } from './store/region.ts'

type Needs = Pick<Deps, 'queries'>
type Rules = Deps['queries']['rules']

function findingsOf(rows: readonly RuleRow[], rules: Rules, { region, silent }: Read['given']): Finding[] {
  const byRule = new Map<string, RuleRow[]>(rules.map(({ rule: { id } }) => [id, []]))
  for (const row of rows) byRule.get(row.rule)?.push(row)
  return rules.flatMap(({ rule: { id } }) => settle(id, byRule.get(id) ?? [], region, silent)).sort(inOrder)
}

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
  return gapsOf(deps, run, await readRecorded({ deps, run, region, on }), rules)
}

/** The same of a region that has been read. */
export async function gapsOf(
  deps: Needs,
  run: Run,
  recorded: Recorded,
  rules: Rules = deps.queries.rules,
): Promise<Gaps> {
  const all = rules.map(({ rule }) => rule)
  const registered = registeredIn(recorded)
  const settings = settingsOf(all, recorded.of('setting'))
  const decisions = new Map(recorded.of('decision').map((decision) => [decision.gap, decision]))
  const read = readingsOf(recorded, registered)
  const answered = await askRules(deps.queries, run, read, rules, settings)
  const facts = factsIn(registered, recorded)
  const findings = findingsOf(await answered(), rules, read.given)
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
    region: recorded.region.id,
    version,
    on: recorded.on,
    tooEarly,
    expected,
    gaps: findings.filter(isFound).map((one) => gapOf(one, known(one))),
    undecidable: findings.filter((one) => !isFound(one)).map((one) => undecidedOf(one, known(one))),
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
  const recorded = await readRecorded({ deps, run, region, on })
  const questions = registeredIn(recorded).tooEarly ? null : await questionsIn(deps, run, recorded)
  kept.set(region, { key, questions })
  return questions
}

async function questionsIn(deps: Needs, run: Run, recorded: Recorded): Promise<Questions> {
  const { gaps, undecidable } = await gapsOf(deps, run, recorded)
  const open = undecidable.filter(({ under, advice }) => under === null && !advice)
  return { found: gaps.filter(toDiscuss).length, undecidable: open.length }
}
