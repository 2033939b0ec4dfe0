import type { ProblemName } from '../../contract/problem.ts'

export type Fault = { path: string; message: string }

/** Thrown by a feature to say no; the router makes a problem of it. `detail` says what, where and what to do. */
export class Refusal extends Error {
  readonly problem: ProblemName
  readonly errors: Fault[] | undefined
  readonly version: number | undefined
  constructor(problem: ProblemName, detail: string, more: { errors?: Fault[]; version?: number } = {}) {
    super(detail)
    this.problem = problem
    this.errors = more.errors
    this.version = more.version
  }
}
