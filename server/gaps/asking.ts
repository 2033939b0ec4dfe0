import { setImmediate } from 'node:timers/promises'
import type { Run } from '../database.ts'
import type { Queries } from '../queries.ts'
import { measured } from '../measures.ts'
import { lean } from './presence.ts'
import type { Read } from './readings.ts'
import { RuleRow } from './rows.ts'
import type { Settings } from './settings.ts'

type Rules = Queries['rules']

/** Rules that are asked in one query, as they get the same readings: what was read is sent once, which takes longer than most rules. */
type Group = { rules: Rules; text: string; partners: boolean }
const groups = new WeakMap<Rules, Group[]>()

/** Those that look at each partner first: while the database does so, the measures of the others are reckoned. */
function groupsOf(rules: Rules, queries: Queries): Group[] {
  const known = groups.get(rules)
  if (known !== undefined) return known
  const texts = new Map(rules.map(({ query }) => [query, queries(query)]))
  const asks = (query: string) => texts.get(query)?.includes('$partners') === true
  const made = [true, false].flatMap((partners): Group[] => {
    const some = rules.filter(({ query }) => asks(query) === partners)
    const text = some.map(({ query }) => texts.get(query)).join('\nUNION ALL\n')
    return some.length === 0 ? [] : [{ rules: some, text, partners }]
  })
  groups.set(rules, made)
  return made
}

/** What the rules say of a region, row by row. */
export async function askRules(
  queries: Queries,
  run: Run,
  read: Read,
  rules: Rules,
  settings: Settings,
): Promise<RuleRow[]> {
  const { partners, ...given } = read.given
  const all = Object.fromEntries(rules.map(({ rule: { id } }) => [id, settings.of(id)]))
  const answers: Promise<RuleRow[]>[] = []
  for (const group of groupsOf(rules, queries)) {
    const params = {
      ...given,
      ...(group.partners && { partners: partners.map(lean) }),
      settings: all,
      measures: measured(
        group.rules.flatMap(({ rule }) => rule.measures),
        read,
      ),
    }
    answers.push(run(group.text, params, RuleRow))
    // So that it is sent before we go on reckoning.
    await setImmediate()
  }
  return (await Promise.all(answers)).flat()
}
