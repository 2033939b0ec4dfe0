import { z } from 'zod'
import type { Route } from '../../contract/api.ts'
import type { RouteName } from '../../contract/routes.ts'
import type { Request } from './handler.ts'
import { jsonIssues } from './json-issues.ts'
import { type Issue, MAX_ISSUES, ProblemError } from '../errors/problem-error.ts'

/** A request as it came in, before anything is believed of it. */
export type RawRequest = { params: unknown; query: unknown; body: unknown; ifMatch: string | undefined }

const nothing = z.strictObject({})
const version = /^"(0|[1-9][0-9]{0,14})"$/

/**
 * Parses every part of a request by the schemas of its route.
 * Throws `version-missing` (428) without If-Match where the route needs one, and one `bad-request` (400)
 * that lists all faults of all parts.
 */
export function parseInput<N extends RouteName>(route: Route, sent: RawRequest): Omit<Request<N>, 'asker'> {
  if (route.ifMatch && sent.ifMatch === undefined)
    throw new ProblemError(
      'version-missing',
      'Send If-Match with the ETag of the region as you last read it, such as "12".',
    )
  const faults: Issue[] = []
  const part = (name: string, schema: z.ZodType, value: unknown) => {
    const parsed = schema.safeParse(value)
    // One by one: there may be more than can be handed over at once.
    if (!parsed.success) for (const fault of issuesOf(name, parsed.error)) faults.push(fault)
    return parsed.data
  }
  const params = part('path', route.params ?? nothing, sent.params)
  const query = part('query', route.query ?? nothing, sent.query)
  const json = route.body && route.media?.in === undefined ? jsonIssues('body', sent.body) : null
  if (json !== null) faults.push(...json.faults)
  const body = route.body && json?.isTooMuch !== true ? part('body', route.body, sent.body) : undefined
  const seen = route.ifMatch ? versionSeen(sent.ifMatch ?? '', faults) : null
  refuseFaults(faults)
  // Each part was parsed by the schema its type is inferred from; TypeScript cannot follow that through the table.
  return { params, query, body, seen } as Omit<Request<N>, 'asker'>
}

/**
 * JSON that comes in a body which is not JSON as a whole, by its schema.
 * Throws one `bad-request` (400) that lists all its faults, and holds no more against the schema than of any body.
 */
export function parseJson<S extends z.ZodType>(schema: S, sent: unknown): z.output<S> {
  const { faults, isTooMuch } = jsonIssues('body', sent)
  const parsed = isTooMuch ? null : schema.safeParse(sent)
  if (parsed?.success === false) for (const fault of issuesOf('body', parsed.error)) faults.push(fault)
  refuseFaults(faults)
  return parsed?.data as z.output<S>
}

function refuseFaults(faults: Issue[]): void {
  if (faults.length > 0) throw new ProblemError('bad-request', summarise(faults), { errors: withoutDoubles(faults) })
}

function versionSeen(ifMatch: string, faults: Issue[]): number {
  const found = version.exec(ifMatch)?.[1]
  if (found === undefined)
    faults.push({ path: 'header.If-Match', message: 'One version between quotes, such as "12"; no *, no W/, no list' })
  return Number(found)
}

function summarise(faults: Issue[]): string {
  const [first] = faults
  if (faults.length === 1 && first) return `${first.path}: ${first.message}.`
  const cut = faults.length > MAX_ISSUES ? `; the first ${MAX_ISSUES} are listed` : ''
  return `There are ${faults.length} faults in the request, each listed with its place${cut}.`
}

/** The same fault is said once: a key that is refused twice over is still one key. */
function withoutDoubles(faults: Issue[]): Issue[] {
  const byText = new Map(faults.map((fault) => [`${fault.path} ${fault.message}`, fault]))
  return [...byText.values()]
}

/**
 * Every fault of one part of a request, each with its place: `body.changes.0.record.name`.
 * A key that does not belong is a fault of its own, at that key.
 */
function issuesOf(part: string, error: z.ZodError): Issue[] {
  return error.issues.flatMap((issue) => {
    const place = [part, ...issue.path.map(String)]
    if (issue.code !== 'unrecognized_keys') return [{ path: place.join('.'), message: issue.message }]
    return issue.keys.map((key) => ({ path: [...place, key].join('.'), message: 'There is no such key' }))
  })
}
