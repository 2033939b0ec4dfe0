import type { IncomingMessage } from 'node:http'
import { sep } from 'node:path'
import compression from 'compression'
import express, { type Express, type RequestHandler } from 'express'
import type { Logger } from 'pino'
import { apiBase } from '../../contract/api.ts'
import { type Identify, identifyLocal } from './asker.ts'
import { type Embedding, embedPage } from './embed.ts'
import type { Handlers } from './handler.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { answerProblem, createRouter, methodNotAllowed } from './router.ts'
import { apiHeaders, headers, rateLimiter, allowedHosts, type requestsPerMinute, csrfGuard } from './security.ts'
import { isApiRequest, isEmbedRequest, type Middleware } from './middleware.ts'

export type AppParts = {
  deps: { log: Logger }
  handlers: Handlers
  /** The built screen, or null to serve the API alone. */
  clientFolder: string | null
  /** Views in pages of other sites; not given where no site may show them. */
  embed?: Embedding
  /** Names this server goes by, without port: `127.0.0.1`, `localhost`, `[::1]`. Others get 421. */
  hosts: readonly string[]
  /** Requests allowed per address and minute; the defaults are those of security.ts. */
  limits?: typeof requestsPerMinute
  /** Who sends a request; the person of this machine unless said otherwise. */
  identify?: Identify
}

/** The web application, whole: guards in order, then the API, then the screen. It never listens by itself. */
export function createApp({
  deps,
  handlers,
  clientFolder,
  embed,
  hosts,
  limits,
  identify = identifyLocal,
}: AppParts): Express {
  const app = express()
  app.disable('x-powered-by')
  app.enable('strict routing')
  app.enable('case sensitive routing')
  app.set('query parser', 'simple')
  app.set('etag', false)
  app.use(headers, apiHeaders, allowedHosts(hosts), rateLimiter(limits), csrfGuard, readableAddress)
  app.use(compression())
  app.use(apiBase, createRouter(handlers, identify))
  app.use(nothingAt(isApiRequest))
  if (clientFolder !== null) app.use(onlyReads, ...embedded(clientFolder, embed), ...screen(clientFolder))
  app.use(nothing)
  app.use(answerProblem(deps.log))
  return app
}

/**
 * A `%` that encodes nothing, in path or query, is a fault of a request of the API and not a text to be guessed at. An
 * address of the screen may have been cut off by whoever passed it on: it gets the page, which leaves out what it cannot read.
 */
const readableAddress: Middleware = (request, _response, next) => {
  if (isApiRequest(request) && !isReadable(request.url ?? ''))
    throw new ProblemError('bad-request', 'The address holds a % that encodes nothing in UTF-8. Write a real % as %25.')
  next()
}

function isReadable(address: string): boolean {
  try {
    decodeURIComponent(address)
    return true
  } catch {
    return false
  }
}

const nothing: Middleware = () => {
  throw new ProblemError('not-found', 'There is nothing at this address.')
}
/** There is nothing where `isThis` is so; the rest goes on. */
const nothingAt =
  (isThis: (request: IncomingMessage) => boolean): Middleware =>
  (request, response, next) => {
    if (isThis(request)) nothing(request, response, next)
    else next()
  }

/** Pages for other sites, where any may show them. Their own files are fetched from an origin of no name, so anybody may have them. */
function embedded(folder: string, embed: Embedding | undefined): RequestHandler[] {
  if (embed === undefined || embed.origins.length === 0) return [nothingAt(isEmbedRequest)]
  const page = embedPage(folder, embed)
  return [
    async (request, response, next) => {
      if (isEmbedRequest(request)) {
        await page(request, response, next)
        return
      }
      if (request.path.startsWith('/assets/')) response.setHeader('Access-Control-Allow-Origin', '*')
      next()
    },
  ]
}

const reads = new Set(['GET', 'HEAD'])
const onlyReads: RequestHandler = (request, response, next) => {
  if (reads.has(request.method)) next()
  else methodNotAllowed(['GET'])(request, response, next)
}

/**
 * Files of the screen: those with a hash in their name for ever, the rest to be asked for again.
 * Any other address without a dot is a place within the screen (`/AM24/map`) and gets its first page.
 */
function screen(folder: string): RequestHandler[] {
  const options = { root: folder, acceptRanges: false, cacheControl: false, headers: { 'Cache-Control': 'no-cache' } }
  const page: RequestHandler = (request, response, next) => {
    if (request.path.includes('.')) next()
    else
      response.sendFile('index.html', options, (error?: Error) => {
        // Called at a good end too; and who has gone away needs no answer.
        if (error && !response.headersSent && !response.destroyed) next(error)
      })
  }
  const staticFiles = express.static(folder, {
    index: false,
    redirect: false,
    acceptRanges: false,
    cacheControl: false,
    setHeaders: (response, file) => {
      const hashed = file.includes(`${sep}assets${sep}`)
      response.setHeader('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const files: RequestHandler = (request, response, next) => {
    if (isReadable(request.path)) staticFiles(request, response, next)
    else next()
  }
  return [files, page]
}
