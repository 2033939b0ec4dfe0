import type { Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { RecordDefinition } from '../../contract/records/definition.ts'
import { definitions, type RecordOf } from '../../contract/records/table.ts'
import type { RuleSetting } from '../../contract/rule.ts'
import type { Issue } from '../errors/problem-error.ts'
import type { LoadedRule } from '../store/queries.ts'

type Rules = readonly LoadedRule[]

/** What is wrong with a setting of a rule, or with a record of which there may be only one. Paths are within the record. */
export function settingIssues(region: RegionId, put: Put, rules: Rules): Issue[] {
  const ofRule = put.what === 'setting' ? ofSetting(put.record, rules) : { known: true, faults: [] }
  return ofRule.known ? [...wrongId(region, put), ...ofRule.faults] : ofRule.faults
}

const fault = (path: string, message: string): Issue => ({ path, message })

function wrongId(region: RegionId, { what, record }: Put): Issue[] {
  const { onlyId }: RecordDefinition = definitions[what]
  const expected = onlyId?.(region, record) ?? record.id
  return record.id === expected
    ? []
    : [fault('id', `The id of this one is "${expected}", so that there is only one of it.`)]
}

/** `known`: there is such a rule with such a setting, so that its id can be told. */
function ofSetting({ rule, key, value }: RecordOf<'setting'>, rules: Rules): { known: boolean; faults: Issue[] } {
  const found = rules.find((each) => each.rule.id === rule)?.rule
  if (found === undefined)
    return { known: false, faults: [fault('rule', `There is no rule ${rule}. GET /rules lists them all.`)] }
  const setting = found.settings.find((each) => each.key === key)
  if (setting !== undefined) return { known: true, faults: within(setting, value) }
  const keys = found.settings.map((each) => each.key).join(', ')
  const message = `${rule} has no setting "${key}"; it has ${keys === '' ? 'none' : keys}.`
  return { known: false, faults: [fault('key', message)] }
}

function within({ default: usual, min, max }: RuleSetting, value: RecordOf<'setting'>['value']): Issue[] {
  if (typeof value !== typeof usual)
    return [
      fault('value', typeof usual === 'number' ? 'This setting is a number.' : 'This setting is a list of words.'),
    ]
  if (typeof value !== 'number') return []
  if (min !== undefined && value < min) return [fault('value', `This setting is at least ${min}.`)]
  return max !== undefined && value > max ? [fault('value', `This setting is at most ${max}.`)] : []
}
