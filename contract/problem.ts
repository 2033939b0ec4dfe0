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
  'bad-request': { status: 400, title: 'Bad request' },
  forbidden: { status: 403, title: 'Forbidden' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'not-acceptable': { status: 406, title: 'Not acceptable' },
  'too-slow': { status: 408, title: 'Request timeout' },
  conflict: { status: 409, title: 'Conflict with later changes' },
  'version-stale': { status: 412, title: 'The region has changed in the meantime' },
  'too-large': { status: 413, title: 'Content too large' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  misdirected: { status: 421, title: 'Host not allowed' },
  'version-missing': { status: 428, title: 'If-Match required' },
  'too-many-requests': { status: 429, title: 'Too many requests' },
  'headers-too-large': { status: 431, title: 'Headers too large' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Service unavailable' },
} as const
export type ProblemName = keyof typeof problems
