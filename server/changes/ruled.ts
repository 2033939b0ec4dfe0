import type { Put, RecordOf } from '../../contract/change.ts'
import { decisionId } from '../../contract/decision.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { RuleSetting } from '../../contract/rule.ts'
import { settingId } from '../../contract/setting.ts'
import type { Issue } from '../errors/problem-error.ts'
import type { LoadedRule } from '../store/queries.ts'

type Rules = readonly LoadedRule[]

/** What is wrong with a record that speaks of a rule: a setting, or a decision on a gap. Paths are within the record. */
export function faultsOfRule(region: RegionId, put: Put, rules: Rules): Issue[] {
  if (put.what === 'setting') return ofSetting(region, put.record, rules)
  return put.what === 'decision' ? ofDecision(region, put.record) : []
}

const fault = (path: string, message: string): Issue => ({ path, message })

function mustBe(id: string, expected: string): Issue[] {
  return id === expected ? [] : [fault('id', `The id of this one is "${expected}", so that there is only one of it.`)]
}

function ofSetting(region: RegionId, { id, rule, key, value }: RecordOf<'setting'>, rules: Rules): Issue[] {
  const known = rules.find((one) => one.rule.id === rule)?.rule
  if (known === undefined) return [fault('rule', `There is no rule ${rule}. GET /rules lists them all.`)]
  const setting = known.settings.find((one) => one.key === key)
  if (setting === undefined) {
    const keys = known.settings.map((one) => one.key).join(', ')
    return [fault('key', `${rule} has no setting "${key}"; it has ${keys === '' ? 'none' : keys}.`)]
  }
  return [...mustBe(id, settingId(region, rule, key)), ...within(setting, value)]
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

function ofDecision(region: RegionId, { id, gap, rule, verdict, reason, owner, due }: RecordOf<'decision'>): Issue[] {
  const faults = mustBe(id, decisionId(region, gap))
  if (!gap.startsWith(`${rule}~`)) faults.push(fault('gap', `A gap of ${rule} has an id that starts with "${rule}~".`))
  if (verdict === 'assigned') {
    if (owner === null) faults.push(fault('owner', 'Say who takes it up: a role or an organisation.'))
    if (due === null) faults.push(fault('due', 'Say by when.'))
  } else if (reason === null) faults.push(fault('reason', 'Say why, for who reads it next year.'))
  return faults
}
