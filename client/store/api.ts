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

/** A file of a region, with the name it goes by. `heard` is told how many bytes have come. */
export async function requestFile(
  asked: RequestOptions<'getExport'>,
  heard: (bytes: number) => void,
): Promise<{ name: string; content: Blob }> {
  const { method, path } = routes.getExport
  const sent: RequestParts = asked
  const response = await send(method, pathOf(path, sent), sent, '*/*')
  if (!response.ok || response.body === null) throw apiErrorOf(response, await response.json().catch(() => null))
  const parts: BlobPart[] = []
  let bytes = 0
  try {
    const reader = response.body.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value)
      bytes += part.value.length
      heard(bytes)
    }
  } catch (cause) {
    // What breaks off half-way is no file.
    if (sent.signal?.aborted) throw cause
    throw new ApiError(0, null, null)
  }
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'ketenkaart'
  return { name, content: new Blob(parts, { type: response.headers.get('Content-Type') ?? '' }) }
}

function pathOf(path: string, { params = {}, query = {} }: RequestParts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(String(params[key])))
  const words = new URLSearchParams()
  for (const [key, value] of Object.entries(query) as [string, string | number | readonly string[] | undefined][])
    for (const one of [value].flat()) if (one !== undefined) words.append(key, String(one))
  return `${apiBase}${filled}${words.size === 0 ? '' : `?${words.toString()}`}`
}

async function send(
  method: string,
  path: string,
  { body, version, signal }: RequestParts,
  accept = 'application/json',
): Promise<Response> {
  const headers: Record<string, string> = { Accept: accept }
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
