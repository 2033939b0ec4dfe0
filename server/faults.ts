import type { z } from 'zod'
import type { Fault } from './refusal.ts'

/** More than this many faults are counted, not listed: the answer stays small whatever was sent. */
export const mostFaults = 1_000

/**
 * Every fault of one part of a request, each with its place: `body.changes.0.record.name`.
 * A key that does not belong is a fault of its own, at that key.
 */
export function faultsOf(part: string, error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue) => {
    const place = [part, ...issue.path.map(String)]
    if (issue.code !== 'unrecognized_keys') return [{ path: place.join('.'), message: issue.message }]
    return issue.keys.map((key) => ({ path: [...place, key].join('.'), message: 'There is no such key' }))
  })
}
