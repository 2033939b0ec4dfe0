import type { Put, RecordOf } from '../../contract/change.ts'
import { kindNames } from '../../contract/vocabulary.ts'
import type { Issue } from '../errors/problem-error.ts'
import { links } from './links.ts'

/** What is wrong with a record by itself, whatever else there is. Paths are within the record. */
export function faultsWithin(put: Put): Issue[] {
  return [...unreadable(put.record, ''), ...period(put), ...twice(put), ...toItself(put), ...halfExpected(put)]
}

const fault = (path: string, message: string): Issue => ({ path, message })

/** Half a character (a lone surrogate) cannot be stored, and would come back as something else. */
export function unreadable(value: unknown, path: string): Issue[] {
  if (typeof value === 'string')
    return /\p{Surrogate}/u.test(value) ? [fault(path, 'This text holds half a character; take it out.')] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => unreadable(inner, path === '' ? key : `${path}/${key}`))
}

function period({ record }: Put): Issue[] {
  const late = 'The last day lies before the first; swap them or correct one.'
  if ('since' in record && record.since !== null && record.until !== null && record.until < record.since)
    return [fault('until', late)]
  if ('end' in record && record.start !== null && record.end !== null && record.end < record.start)
    return [fault('end', late)]
  return []
}

function twice({ what, record }: Put): Issue[] {
  const fields = record as Readonly<Record<string, unknown>>
  const lists = [...links[what].map(({ field }) => field), 'kinds']
  return lists.flatMap((field) => {
    const value = fields[field]
    if (!Array.isArray(value)) return []
    const ids = value as string[]
    return ids.flatMap((id, at) =>
      ids.indexOf(id) < at ? [fault(`${field}/${at}`, `"${id}" is in this list twice; once is enough.`)] : [],
    )
  })
}

function toItself(put: Put): Issue[] {
  if (put.what === 'tie' && put.record.from === put.record.to)
    return [fault('to', 'A tie joins two partners; this one goes from a partner to itself.')]
  return []
}

function halfExpected(put: Put): Issue[] {
  if (put.what !== 'expectation') return []
  const { kind, a, b, level, strength } = put.record
  if (kind !== null)
    return a === null && b === null && level === null && strength === null
      ? []
      : [fault('kind', 'An expectation is either a kind that takes part, or a and b that work together; not both.')]
  if (a === null || b === null || level === null)
    return [fault(a === null ? 'a' : b === null ? 'b' : 'level', 'Two that work together need a, b and a level.')]
  return (['a', 'b'] as const).flatMap((side) => unknownKind(put.record, side))
}

function unknownKind(record: RecordOf<'expectation'>, side: 'a' | 'b'): Issue[] {
  const value = record[side] ?? ''
  const known = kindNames.map((name) => `kind:${name}`)
  if (!value.startsWith('kind:') || known.includes(value)) return []
  return [fault(side, `"${value}" is no kind of partner; write kind: and one of ${kindNames.join(', ')}.`)]
}
