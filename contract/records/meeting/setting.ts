import { z } from 'zod'
import { RuleId, Value } from '../../finding.ts'
import { RecordId, type RegionId } from '../../ids.ts'
import { nodeRecord } from '../definition.ts'

/** A setting of a rule as this region wants it, in place of the rule's default. */
export const Setting = z.strictObject({
  /** `settingId` of region, rule and key: a setting has one value. */
  id: RecordId,
  rule: RuleId,
  key: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'a key such as share'),
  value: Value,
})
export type Setting = z.infer<typeof Setting>

/** The one id a setting may have: `am24-setting-g02-without-mandate`. */
export const settingId = (region: RegionId, rule: string, key: string): RecordId =>
  RecordId.parse(
    `${region.toLowerCase()}-setting-${rule.toLowerCase()}-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  )

export const settingRecord = nodeRecord({
  what: 'setting',
  schema: Setting,
  list: 'settings',
  label: 'Setting',
  links: {},
  onlyId: (region, { rule, key }) => settingId(region, rule, key),
  shown: [],
})
