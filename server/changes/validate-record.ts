import type { Put } from '../../contract/change.ts'
import type { Issue } from '../errors/problem-error.ts'
import { definitions } from '../../contract/records/table.ts'

/** What is wrong with a record by itself, whatever else there is. Paths are within the record. */
export const recordIssues = (put: Put): Issue[] => [
  ...loneSurrogates(put.record, ''),
  ...(definitions[put.what].issues?.(put.record) ?? []),
  ...twice(put),
]

/** Half a character (a lone surrogate) cannot be stored, and would come back as something else. */
export function loneSurrogates(value: unknown, path: string): Issue[] {
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? [{ path, message: 'This text holds half a character; take it out.' }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => loneSurrogates(inner, path === '' ? key : `${path}/${key}`))
}

/** The same name or kind more than once in a list. */
function twice({ what, record }: Put): Issue[] {
  const fields: Readonly<Record<string, unknown>> = record
  return [...Object.keys(definitions[what].links), 'kinds'].flatMap((field) => {
    const value = fields[field]
    if (!Array.isArray(value)) return []
    const ids = value as string[]
    return ids.flatMap((id, at) =>
      ids.indexOf(id) < at
        ? [{ path: `${field}/${at}`, message: `"${id}" is in this list twice; once is enough.` }]
        : [],
    )
  })
}
