import type { Logger } from 'pino'
import type { Answer, Params, Query, RequestBody, RouteName } from '../../contract/routes.ts'
import type { Database } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import type { Asker } from './asker.ts'

/** What every feature is given. Nothing in here reads the environment or the clock by itself. */
export type Deps = {
  database: Database
  queries: Queries
  log: Logger
  /** Today in Europe/Amsterdam, YYYY-MM-DD. */
  today: () => string
  /** Where the daily backups lie; not given where there are none. */
  backupFolder?: string | null
  /** Sites that may show a view of a region; not given where none may. */
  embedOrigins?: readonly string[]
  /** Now in UTC, ISO 8601 with Z. */
  now: () => string
}

export type Request<N extends RouteName> = {
  asker: Asker
  params: Params<N>
  query: Query<N>
  body: RequestBody<N>
  /** The version in If-Match; null where the route asks for none. */
  seen: number | null
  /** Aborts when who asked has gone before the answer was out. */
  gone?: AbortSignal
}
/**
 * `version` becomes the ETag of routes that have one; `location` is where what a 201 wrote can be read. `keep`: this very
 * answer, never changed in place, may be given again: it is checked, written and compressed once. `file`: of an answer that is a file, what
 * it is saved as, in letters, digits, `-` and `.`, and its type.
 */
export type Reply<N extends RouteName> = {
  answer: Answer<N>
  version?: number
  location?: string
  keep?: true
  file?: { name: string; type: string }
}
export type Handler<N extends RouteName> = (request: Request<N>) => Promise<Reply<N>>
/** A typed table: a wrong answer does not compile, a missing handler neither. */
export type Handlers = { [N in RouteName]: Handler<N> }
