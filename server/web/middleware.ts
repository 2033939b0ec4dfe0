import type { IncomingMessage, ServerResponse } from 'node:http'

/** A step of the web server: passes on with `next()`, or with the fault to answer. */
export type Middleware = (request: IncomingMessage, response: ServerResponse, next: (fault?: unknown) => void) => void

/** The path asked for, without the query. Express shortens `url` below a mount; this one it leaves alone. */
export const pathOf = (request: IncomingMessage & { originalUrl?: string }): string =>
  (request.originalUrl ?? request.url ?? '').split('?', 1)[0] ?? ''
export const isApiRequest = (request: IncomingMessage): boolean => /^\/api(?:\/|$)/i.test(pathOf(request))
/** A page that shows a view on another site, in whatever case its address is written. */
export const isEmbedRequest = (request: IncomingMessage): boolean => /^\/embed(?:\/|$)/i.test(pathOf(request))
