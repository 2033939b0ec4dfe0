import { signal } from '@preact/signals'
import type { RuleId } from '../../contract/finding.ts'
import type { Rule, RuleDetail } from '../../contract/rule.ts'
import { request, ApiError } from './api.ts'
import { reportError } from './load.ts'

/** All rules, read once; their examples, each read when its page is first opened. Null = there is no such rule. */
export const allRules = signal<readonly Rule[] | null>(null)
export const ruleDetails = signal<ReadonlyMap<string, RuleDetail | null>>(new Map())

export async function loadRules(): Promise<void> {
  if (allRules.value !== null) return
  try {
    allRules.value = (await request('listRules', {})).rules
  } catch (fault) {
    reportError(fault)
  }
}

export async function loadRule(ruleId: RuleId): Promise<void> {
  if (ruleDetails.value.has(ruleId)) return
  const keep = (detail: RuleDetail | null) => {
    ruleDetails.value = new Map([...ruleDetails.value, [ruleId, detail]])
  }
  try {
    keep(await request('getRule', { params: { ruleId } }))
  } catch (fault) {
    if (fault instanceof ApiError && fault.status === 404) keep(null)
    else reportError(fault)
  }
}
