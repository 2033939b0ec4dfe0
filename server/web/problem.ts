import { type Problem, type ProblemName, problems } from '../../contract/problem.ts'
import { DatabaseUnavailable } from '../store/database.ts'
import { ProblemError } from '../errors/problem-error.ts'

export const problemType = 'application/problem+json'

/** A problem and the headers that go with it. */
export type ProblemAnswer = { problem: Problem; headers: Record<string, string> }

/** The error answer by its name. `detail` says what, where and what to do. */
export const problem = (name: ProblemName, detail: string, more: Partial<Problem> = {}): Problem => ({
  type: `urn:ketenkaart:problem:${name}`,
  ...problems[name],
  detail,
  ...more,
})

/**
 * Makes a problem of whatever was thrown. What we did not throw ourselves is answered with 500 and a number to
 * look up in the log, never with its own words: those may speak of the machinery, or of people.
 * @param instance the number under which the fault is logged
 */
export function problemOf(error: unknown, instance: string): ProblemAnswer {
  if (error instanceof ProblemError) {
    const { errors, version } = error
    const more = { ...(errors && { errors }), ...(version !== undefined && { version }) }
    return { problem: problem(error.problem, error.message, more), headers: {} }
  }
  if (error instanceof DatabaseUnavailable)
    return {
      problem: problem('unavailable', `Nothing was lost. Try again in ${error.retryAfter} seconds.`),
      headers: { 'Retry-After': String(error.retryAfter) },
    }
  const wire = wireProblem(error)
  if (wire) return { problem: problem(...wire), headers: {} }
  return {
    problem: problem('internal', 'This is a fault of the server. Its log says more under this number.', { instance }),
    headers: {},
  }
}

/** Faults found while reading a request off the wire; they carry a status, and some a type. */
function wireProblem(error: unknown): [ProblemName, string, Partial<Problem>?] | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  const { status } = error
  if (typeof status !== 'number' || status < 400 || status > 499) return undefined
  const type = 'type' in error ? error.type : undefined
  if (type === 'entity.parse.failed')
    return ['bad-request', 'The body is not JSON.', { errors: [{ path: 'body', message: 'Not JSON' }] }]
  if (status === 413) return ['too-large', 'The body is larger than this address reads.']
  if (status === 415) return ['unsupported-media-type', 'Send application/json in UTF-8, not compressed.']
  if (status === 404) return ['not-found', 'There is nothing at this address.']
  return ['bad-request', 'The request cannot be read: its address, headers or body are damaged.']
}
