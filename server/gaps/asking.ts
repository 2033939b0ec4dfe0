import { setImmediate } from 'node:timers/promises'
import type { Values } from '../../contract/finding.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import { measured } from '../measures.ts'
import { makeBundles } from './bundles.ts'
import { groupsOf } from './groups.ts'
import type { Read } from './readings.ts'
import { RuleRow } from './rows.ts'

type Rules = Queries['rules']

/**
 * Asks the rules what they say of a region, and resolves when all are asked: what it gives resolves to their rows. Each group
 * is sent before the measures of the next are reckoned, so that the database and we work at the same time.
 */
export async function askRules(
  run: Run,
  read: Read,
  rules: Rules,
  settings: Readonly<Record<string, Values>>,
): Promise<() => Promise<RuleRow[]>> {
  const { partners, ...given } = read.given
  const answers: Promise<RuleRow[]>[] = []
  const { tied, untied } = makeBundles()
  for (const group of groupsOf(rules)) {
    const params = {
      ...given,
      ...(group.partners && { partners }),
      settings,
      measures: mapped(measured(namesOf(group.rules), read), tied),
    }
    const answer = run(group.text, params, RuleRow)
    // It may fail while nobody waits for it yet; whoever does hears of it.
    answer.catch(() => undefined)
    answers.push(answer)
    // Only now the driver sends it.
    await setImmediate()
  }
  const whole = (row: RuleRow): RuleRow => ({
    ...row,
    evidence: untied(row.evidence),
    missing: row.missing.map(({ reason, ids }) => ({ reason, ids: untied(ids) })),
  })
  return async () => (await Promise.all(answers)).flat().map(whole)
}

const namesOf = (rules: Rules) => rules.flatMap(({ rule: { measures } }) => measures)
const mapped = (all: Readonly<Record<string, unknown>>, each: (one: unknown) => unknown) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, each(one)]))
