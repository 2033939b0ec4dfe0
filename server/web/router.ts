import { randomUUID } from 'node:crypto'
import { type ErrorRequestHandler, json, type Request, type RequestHandler, type Response, Router } from 'express'
import type { Logger } from 'pino'
import type { Route } from '../../contract/api.ts'
import { type RouteName, routes } from '../../contract/routes.ts'
import { loggableError } from '../errors/loggable-error.ts'
import { eventStream, send, sendAnswer } from './answer.ts'
import { streamBody } from './file-body.ts'
import { type Identify, requireRight } from './asker.ts'
import type { Handler, Handlers } from './handler.ts'
import { parseInput } from './input.ts'
import { problemType, problemOf } from './problem.ts'
import { ProblemError } from '../errors/problem-error.ts'

const kilobyte = 1_000

/** The route table as Express reads it. What no route answers is passed on. */
export function createRouter(handlers: Handlers, identify: Identify, table: Record<string, Route> = routes): Router {
  const router = Router({ strict: true, caseSensitive: true })
  const handlerOf = handlers as Readonly<Record<string, Handler<RouteName>>>
  const all = Object.entries(table)
  for (const path of new Set(all.map(([, route]) => route.path))) {
    const here = all.filter(([, route]) => route.path === path)
    const target = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const [name, route] of here) mount(target, route, handlerOf[name], identify)
    target.all(methodNotAllowed(here.map(([, { method }]) => method)))
  }
  return router
}

function mount(
  target: ReturnType<Router['route']>,
  route: Route,
  handler: Handler<RouteName> | undefined,
  identify: Identify,
): void {
  if (handler === undefined) throw new Error(`Nothing answers ${route.method} ${route.path}`)
  const steps = [
    accepts([route.media?.out ?? 'application/json'].flat()),
    allowed(route, identify),
    ...(route.body ? [sends(route), readBody(route)] : []),
    answerRoute(route, handler, identify),
  ]
  if (route.method === 'GET') target.get(...steps)
  else if (route.method === 'POST') target.post(...steps)
  else target.put(...steps)
}

/** 405 with what the address does allow. HEAD is answered wherever GET is. */
export const methodNotAllowed = (methods: readonly string[]): RequestHandler => {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  return (_request, response, next) => {
    response.setHeader('Allow', allow)
    next(new ProblemError('method-not-allowed', `This address is for ${allow}.`))
  }
}

const accepts =
  (types: readonly string[]): RequestHandler =>
  (request, _response, next) => {
    if (request.accepts(...types)) next()
    else next(new ProblemError('not-acceptable', `Send Accept: ${types.join(', ')}, or none.`))
  }

const allowed =
  (route: Route, identify: Identify): RequestHandler =>
  (request, _response, next) => {
    requireRight(route, identify(request))
    next()
  }

/** What can be said before the body is read. */
const sends =
  (route: Route): RequestHandler =>
  (request, _response, next) => {
    const type = (request.get('Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase()
    if (type !== (route.media?.in ?? 'application/json'))
      throw new ProblemError(
        'unsupported-media-type',
        route.media?.in ? `Send ${route.media.in}.` : 'Send application/json in UTF-8, not compressed.',
      )
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.get('Content-Type') ?? '')?.[1]
    if (charset !== undefined && charset.toLowerCase() !== 'utf-8')
      throw new ProblemError('unsupported-media-type', 'Send text in UTF-8.')
    if (route.ifMatch && request.get('If-Match') === undefined)
      throw new ProblemError('version-missing', 'Send If-Match with the ETag of the region as you last read it.')
    next()
  }

const readBody = (route: Route): RequestHandler => {
  const limit = route.bodyLimit ?? 100 * kilobyte
  return route.media?.in === undefined ? json({ limit, inflate: false, type: () => true }) : streamBody(limit)
}

const answerRoute =
  (route: Route, handler: Handler<RouteName>, identify: Identify): RequestHandler =>
  async (request, response) => {
    const asker = identify(request)
    requireRight(route, asker)
    const { params } = request
    const query = route.media?.out === eventStream ? resumed(request) : request.query
    const body: unknown = request.body
    const input = parseInput(route, { params, query, body, ifMatch: request.get('If-Match') })
    const gone = goneSignal(response)
    const reply = await handler({ ...input, asker, gone }).catch((error: unknown) => {
      if (gone.aborted) return null
      throw error instanceof ProblemError && !route.problems.includes(error.problem)
        ? new Error(`${route.method} ${route.path} may not answer ${error.problem}`)
        : error
    })
    // Nobody is there to be answered.
    if (reply === null) return
    if (route.etag) {
      if (reply.version === undefined) throw new Error(`${route.method} ${route.path} gave no version`)
      response.setHeader('ETag', `"${reply.version}"`)
    }
    if (route.status === 201) {
      if (reply.location === undefined) throw new Error(`${route.method} ${route.path} gave no location`)
      response.setHeader('Location', reply.location)
    }
    await sendAnswer(request, response, route, reply)
  }

/** Aborts when the connection closes before the answer is out. */
function goneSignal(response: Response): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

/** A browser that lost its line says where with a header; that is newer than what its address says. */
function resumed(request: Request): unknown {
  const last = request.get('Last-Event-ID')
  return last === undefined ? request.query : { ...request.query, after: last }
}

/** Last in line: whatever was thrown becomes a problem, and what is our fault is logged under its number. */
export const answerProblem =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    const instance = `urn:uuid:${randomUUID()}`
    const { problem, headers } = problemOf(error, instance)
    if (problem.status === 500)
      log.error({ instance, method: request.method, fault: loggableError(error) }, 'Request failed')
    if (response.headersSent) {
      // Half an answer is out: to break it off is the only honest end.
      response.destroy()
      next()
      return
    }
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.setHeader('Cache-Control', 'no-store')
    for (const name of ['ETag', 'Last-Modified', 'Content-Encoding']) response.removeHeader(name)
    send(response, problem.status, problemType, Buffer.from(JSON.stringify(problem)))
  }
