import type { Gaps } from '../contract/gap.ts'
import type { RegionId } from '../contract/ids.ts'
import type { Run } from './database.ts'
import { readFacts } from './gaps/facts.ts'
import { type Finding, gapOf, idsOf, inOrder, isFound, settle, undecidedOf } from './gaps/findings.ts'
import { readAll, type Readings, readRegion, type Registered } from './gaps/readings.ts'
import { RuleRow } from './gaps/rows.ts'
import type { Deps, Handlers } from './handler.ts'
import { loadRules } from './rules.ts'

type Needs = Pick<Deps, 'queries' | 'database'>
type Rules = ReturnType<typeof loadRules>

async function findingsOf(deps: Needs, run: Run, region: RegionId, readings: Readings, rules: Rules) {
  const findings: Finding[] = []
  for (const { rule, query } of rules) {
    const settings = Object.fromEntries(rule.settings.map((one) => [one.key, one.default]))
    const rows = await run(deps.queries(query), { ...readings, region, settings }, RuleRow)
    findings.push(...settle(rule, rows, region, readings.silent))
  }
  return findings.sort(inOrder)
}

/**
 * Everything the rules find in a region on a day (YYYY-MM-DD), and what they cannot decide, each with its evidence.
 * Throws Refusal not-found (404) for a region that is not there.
 */
export async function findGaps(
  deps: Needs,
  run: Run,
  region: RegionId,
  on: string,
  rules: Rules = loadRules(),
): Promise<Gaps> {
  return answer(deps, run, region, on, await readRegion({ deps, run, region, on }), rules)
}

async function answer(deps: Needs, run: Run, region: RegionId, on: string, registered: Registered, rules: Rules) {
  const readings = await readAll({ deps, run, region, on }, registered)
  const findings = await findingsOf(deps, run, region, readings, rules)
  const facts = await readFacts(deps, run, region, registered, [...new Set(findings.flatMap(idsOf))])
  const { version, tooEarly, expected } = registered
  return {
    region,
    version,
    on,
    tooEarly,
    expected,
    gaps: findings.filter(isFound).map((one) => gapOf(one, facts)),
    undecidable: findings.filter((one) => !isFound(one)).map((one) => undecidedOf(one, facts)),
  }
}

type Questions = { found: number; undecidable: number }
const counted = new WeakMap<Deps['database'], Map<RegionId, { key: string; questions: Questions }>>()

/**
 * How many questions a region has today, found and undecided; null while it is too early to count them.
 * Kept until the region changes or the day is over, so that a list of regions can ask it of each.
 */
export async function questionsOf(deps: Deps, run: Run, region: RegionId): Promise<Questions | null> {
  const on = deps.today()
  const registered = await readRegion({ deps, run, region, on })
  if (registered.tooEarly) return null
  const kept = counted.get(deps.database) ?? new Map<RegionId, { key: string; questions: Questions }>()
  counted.set(deps.database, kept)
  const key = `${registered.version} ${on}`
  const known = kept.get(region)
  if (known?.key === key) return known.questions
  const { gaps, undecidable } = await answer(deps, run, region, on, registered, loadRules())
  const questions = { found: gaps.length, undecidable: undecidable.length }
  kept.set(region, { key, questions })
  return questions
}

/** Gaps of a region, all or those of one rule or severity. */
export function gapHandlers(deps: Deps): Pick<Handlers, 'getGaps'> {
  return {
    async getGaps({ params, query }) {
      const on = query.on ?? deps.today()
      const all = await deps.database.read((run) => findGaps(deps, run, params.regionId, on))
      const asked = ({ rule, severity }: { rule: string; severity: string }) =>
        (query.rule === undefined || rule === query.rule) &&
        (query.severity === undefined || severity === query.severity)
      const answer = { ...all, gaps: all.gaps.filter(asked), undecidable: all.undecidable.filter(asked) }
      return { answer, version: all.version }
    },
  }
}
