import type { ProblemName } from '../../contract/problem.ts'

export type Issue = { path: string; message: string }

/** More faults than this are counted, not listed: the answer stays small whatever was sent. */
export const MAX_ISSUES = 1_000

/** Thrown by a feature to say no; the router makes a problem of it. `detail` says what, where and what to do. */
export class ProblemError extends Error {
  readonly problem: ProblemName
  readonly errors: Issue[] | undefined
  readonly version: number | undefined
  constructor(problem: ProblemName, detail: string, more: { errors?: Issue[]; version?: number } = {}) {
    super(detail)
    this.problem = problem
    this.errors = more.errors?.slice(0, MAX_ISSUES)
    this.version = more.version
  }
}
