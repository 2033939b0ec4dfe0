import './zod-setup.ts'
import { apiBase } from '../../contract/api.ts'
import { Problem } from '../../contract/problem.ts'
import {
  type Answer,
  type Params,
  type RouteName,
  routes,
  type SentBody,
  type SentQuery,
} from '../../contract/routes.ts'

/** What a route is asked with: only the parts it has. `version` goes along as If-Match. */
export type RequestOptions<N extends RouteName> = (Params<N> extends undefined ? object : { params: Params<N> }) &
  (SentBody<N> extends undefined ? object : { body: SentBody<N> }) & {
    query?: SentQuery<N>
    version?: number
    signal?: AbortSignal
  }

/** The server answered no, or did not answer (`status` 0), or not as agreed (`status` 1). */
export class ApiError extends Error {
  readonly status: number
  readonly problem: Problem | null
  /** Seconds to wait, as the server asked. */
  readonly retryAfter: number | null
  constructor(status: number, problem: Problem | null, retryAfter: number | null) {
    super(problem?.detail ?? `status ${status}`)
    this.status = status
    this.problem = problem
    this.retryAfter = retryAfter
  }
  /** It may go by itself: nobody there, the database gone, too busy. Nobody can say whether what was asked was done. */
  get isTemporary(): boolean {
    return [0, 429, 502, 503, 504].includes(this.status)
  }
}

type RequestParts = {
  params?: Record<string, unknown> | undefined
  query?: object | undefined
  body?: unknown
  version?: number | undefined
  signal?: AbortSignal | undefined
}

/** The only fetch of the client: path and shapes from the route table, the answer parsed before anyone sees it. */
export async function request<N extends RouteName>(name: N, asked: RequestOptions<N>): Promise<Answer<N>> {
  const route = routes[name]
  const sent: RequestParts = asked
  const response = await send(route.method, pathOf(route.path, sent), sent)
  // An answer that breaks off half-way is none.
  const body: unknown = await response.json().catch((cause: unknown) => {
    if (sent.signal?.aborted) throw cause
    if (response.ok) throw new ApiError(0, null, null)
    return null
  })
  if (!response.ok) throw apiErrorOf(response, body)
  const answer = route.answer.safeParse(body)
  if (!answer.success) throw new ApiError(1, null, null)
  // The table ties the schema to the name; TypeScript cannot follow that through an index.
  return answer.data as Answer<N>
}

function pathOf(path: string, { params = {}, query = {} }: RequestParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])))
  const words = new URLSearchParams()
  for (const [key, value] of Object.entries(query)) if (value !== undefined) words.set(key, String(value))
  return `${apiBase}${filled}${words.size === 0 ? '' : `?${words.toString()}`}`
}

async function send(method: string, path: string, { body, version, signal }: RequestParts): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (version !== undefined) headers['If-Match'] = `"${version}"`
  try {
    return await fetch(path, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ApiError(0, null, null)
  }
}

function apiErrorOf(response: Response, body: unknown): ApiError {
  const wait = Number(response.headers.get('Retry-After'))
  const problem = Problem.safeParse(body)
  return new ApiError(
    response.status,
    problem.success ? problem.data : null,
    Number.isFinite(wait) && wait > 0 ? wait : null,
  )
}
