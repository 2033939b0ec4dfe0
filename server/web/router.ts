import { randomUUID } from 'node:crypto'
import { type ErrorRequestHandler, json, type RequestHandler, type Response, Router } from 'express'
import type { Logger } from 'pino'
import { type Route, type RouteName, routes } from '../../contract/routes.ts'
import { loggableError } from '../errors/loggable-error.ts'
import type { Handler, Handlers } from './handler.ts'
import { parseInput } from './input.ts'
import { problemType, problemOf } from './problem.ts'
import { ProblemError } from '../errors/problem-error.ts'

const kilobyte = 1_000

/** The route table as Express reads it. What no route answers is passed on. */
export function createRouter(handlers: Handlers): Router {
  const router = Router({ strict: true, caseSensitive: true })
  const all = Object.keys(routes) as RouteName[]
  for (const path of new Set(all.map((name) => routes[name].path))) {
    const names = all.filter((name) => routes[name].path === path)
    const place = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'))
    for (const name of names) mount(place, name, handlers[name])
    place.all(methodNotAllowed(names.map((name) => routes[name].method)))
  }
  return router
}

function mount(place: ReturnType<Router['route']>, name: RouteName, handler: Handler<RouteName>): void {
  const route: Route = routes[name]
  const steps = [acceptsJson, ...(route.body ? [sendsJson(route), readJson(route)] : []), answer(route, handler)]
  if (route.method === 'GET') place.get(...steps)
  else if (route.method === 'POST') place.post(...steps)
  else place.put(...steps)
}

/** 405 with what the address does allow. HEAD is answered wherever GET is. */
export const methodNotAllowed = (methods: readonly string[]): RequestHandler => {
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ')
  return (_request, response, next) => {
    response.setHeader('Allow', allow)
    next(new ProblemError('method-not-allowed', `This address is for ${allow}.`))
  }
}

const acceptsJson: RequestHandler = (request, _response, next) => {
  if (request.accepts('application/json')) next()
  else next(new ProblemError('not-acceptable', 'Send Accept: application/json, or none.'))
}

/** What can be said before the body is read. */
const sendsJson =
  (route: Route): RequestHandler =>
  (request, _response, next) => {
    if (!/^application\/json\s*(?:;|$)/i.test(request.get('Content-Type') ?? ''))
      throw new ProblemError('unsupported-media-type', 'Send application/json in UTF-8, not compressed.')
    if (route.ifMatch && request.get('If-Match') === undefined)
      throw new ProblemError('version-missing', 'Send If-Match with the ETag of the region as you last read it.')
    next()
  }

const readJson = (route: Route): RequestHandler =>
  json({ limit: route.bodyLimit ?? 100 * kilobyte, inflate: false, type: () => true })

const answer =
  (route: Route, handler: Handler<RouteName>): RequestHandler =>
  async (request, response) => {
    const { params, query } = request
    const body: unknown = request.body
    const reply = await handler(parseInput(route, { params, query, body, ifMatch: request.get('If-Match') })).catch(
      (error: unknown) => {
        throw error instanceof ProblemError && !route.problems.includes(error.problem)
          ? new Error(`${route.method} ${route.path} may not answer ${error.problem}`)
          : error
      },
    )
    const parsed = route.answer.safeParse(reply.answer)
    if (!parsed.success)
      throw new Error(`${route.method} ${route.path} answered outside its contract: ${where(parsed)}`)
    if (route.etag) {
      if (reply.version === undefined) throw new Error(`${route.method} ${route.path} gave no version`)
      response.setHeader('ETag', `"${reply.version}"`)
    }
    if (route.status === 201) {
      if (reply.location === undefined) throw new Error(`${route.method} ${route.path} gave no location`)
      response.setHeader('Location', reply.location)
    }
    write(response, route.status ?? 200, 'application/json', parsed.data)
  }

/** Where an answer is wrong and how, without the values: those may be about people. */
const where = ({ error }: { error: { issues: { path: PropertyKey[]; code?: string | undefined }[] } }): string =>
  error.issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.map(String).join('.')} ${code ?? ''}`)
    .join(', ')

/** Written without Express's `send`: that would make a 304 of a matching If-None-Match (docs/adr). */
function write(response: Response, status: number, type: string, content: unknown): void {
  const text = JSON.stringify(content)
  response.statusCode = status
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', Buffer.byteLength(text))
  response.end(text)
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
    write(response, problem.status, problemType, problem)
  }
