import type { z } from 'zod'

/** Runs one query inside a transaction; each row is parsed, never cast. */
export type Run = <R>(query: string, params: Record<string, unknown>, row: z.ZodType<R>) => Promise<R[]>

/**
 * The only way to the graph. Reads go to READ routing within 5 s, writes within 10 s (own deadlines, see docs/adr).
 * Throws DatabaseUnavailable when the database does not answer in time or the breaker is open.
 */
export type Database = {
  /** `work` may run again on a transient fault: it must only read. */
  read<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** One transaction. `work` may run again: it must start by looking up its operation id (REL-01). */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Resolves when the database answers and the schema is in place; throws DatabaseUnavailable otherwise. */
  ready(): Promise<void>
  close(): Promise<void>
}

export class DatabaseUnavailable extends Error {
  /** Whole seconds after which trying again makes sense. */
  readonly retryAfter: number
  constructor(message: string, retryAfter = 2) {
    super(message)
    this.retryAfter = retryAfter
  }
}
