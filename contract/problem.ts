import { z } from 'zod'

/** The error answer (RFC 9457). `errors` lists every fault of a body, each with where it is. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
  /** With a stale version: the present one. */
  version: z.int().optional(),
})
export type Problem = z.infer<typeof Problem>

/** Every problem the API can answer, by name; `type` is `urn:ketenkaart:problem:<name>`. */
export const problems = {
  'bad-request': { status: 400, title: 'The request is not right' },
  forbidden: { status: 403, title: 'Not from another site' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'Not with this method' },
  'not-acceptable': { status: 406, title: 'Only JSON can be sent back' },
  'too-slow': { status: 408, title: 'The request took too long to arrive' },
  conflict: { status: 409, title: 'Later changes stand in the way' },
  'version-stale': { status: 412, title: 'The region has changed since' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'Only JSON is read' },
  misdirected: { status: 421, title: 'Not for this host' },
  'version-missing': { status: 428, title: 'Say which version you saw' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'The address or headers are too long' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'The database does not answer' },
} as const
export type ProblemName = keyof typeof problems
