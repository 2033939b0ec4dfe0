import { z } from 'zod'
import type { Put } from '../../contract/change.ts'
import { Day } from '../../contract/records/fields.ts'
import { definitions, type RecordOf } from '../../contract/records/table.ts'
import { dayFault, isLikelyDay, textFault, textFaults } from '../../contract/written-text.ts'
import type { Issue } from '../errors/problem-error.ts'

/** What is wrong with a record by itself, whatever else there is. Paths are within the record. */
export const recordIssues = (put: Put): Issue[] => [
  ...textIssues(put.what === 'story' ? withoutEmpty(put.record) : put.record, ''),
  ...dayIssues(put),
  ...(definitions[put.what].issues?.(put.record) ?? []),
  ...twice(put),
]

/** A story without what its schema lets be empty: the title, text and notes of a step. */
const withoutEmpty = ({ steps, ...story }: RecordOf<'story'>) => ({
  ...story,
  steps: steps.map((step) => Object.fromEntries(Object.entries(step).filter(([, value]) => value !== ''))),
})

/** Texts that show nothing, or that turn or break what stands beside them, at any depth. */
export function textIssues(value: unknown, path: string): Issue[] {
  if (typeof value === 'string') {
    const fault = textFault(value)
    return fault === null ? [] : [{ path, message: textFaults[fault] }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textIssues(inner, path === '' ? key : `${path}/${key}`))
}

const isDay = (schema: unknown): boolean =>
  schema === Day || (schema instanceof z.ZodNullable && isDay(schema.unwrap()))

function dayIssues({ what, record }: Put): Issue[] {
  const fields: Readonly<Record<string, unknown>> = record
  return Object.entries(definitions[what].schema.shape).flatMap(([path, schema]) => {
    const day = fields[path]
    return isDay(schema) && typeof day === 'string' && !isLikelyDay(day) ? [{ path, message: dayFault }] : []
  })
}

/** The same name or kind more than once in a list. */
function twice({ what, record }: Put): Issue[] {
  const fields: Readonly<Record<string, unknown>> = record
  return [...Object.keys(definitions[what].links), 'kinds'].flatMap((field) => {
    const value = fields[field]
    if (!Array.isArray(value)) return []
    const seen = new Set<unknown>()
    return (value as string[]).flatMap((id, at) => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ path: `${field}/${at}`, message: `"${id}" is in this list twice; once is enough.` }]
    })
  })
}
