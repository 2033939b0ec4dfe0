import helmet from 'helmet'
import { rateLimit } from 'express-rate-limit'
import { apiBase, apiVersion } from '../../contract/api.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { isApiRequest, isEmbedRequest, pathOf, type Middleware } from './middleware.ts'

/**
 * Cytoscape 3.34 puts one style element in the head: `.__________cytoscape_container { position: relative; }`.
 * A test takes the text from the installed package and holds it against this hash.
 */
export const cytoscapeStyle = 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='

/** Nothing but our own. The typeface is a file of ours, hence font-src; the last two do not follow default-src. */
const policy = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", `'${cytoscapeStyle}'`],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'frame-ancestors': ["'none'"],
  'require-trusted-types-for': ["'script'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** The policy as a header says it, but for these directives. */
export const policyText = (other: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries({ ...policy, ...other })
    .map(([name, values]) => [name, ...values].join(' '))
    .join(';')

/** Headers of every answer. HSTS is for whoever ends TLS in front of us. */
export const headers = helmet({
  contentSecurityPolicy: { useDefaults: false, directives: policy },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: false,
})

const contractPath = `${apiBase}/openapi.json`

export const apiHeaders: Middleware = (request, response, next) => {
  response.setHeader('API-Version', apiVersion)
  if (isApiRequest(request)) response.setHeader('Cache-Control', 'no-store')
  if (pathOf(request) === contractPath) response.setHeader('Access-Control-Allow-Origin', '*')
  next()
}

/** `example.nl:7420` -> `example.nl`; undefined for what is no host. */
function nameOf(host: string): string | undefined {
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined
}

/**
 * Answers only to names we go by: a foreign name that resolves to us (DNS rebinding) gets 421, and so does an address
 * that names its server itself, as to a proxy: the guards look at the path.
 */
export const allowedHosts = (hosts: readonly string[]): Middleware => {
  const ours = new Set(hosts.map((host) => nameOf(host) ?? host))
  return (request, _response, next) => {
    const { host = '' } = request.headers
    const known = /^[^\s/?#@\\]+$/.test(host) && ours.has(nameOf(host) ?? '')
    if (known && request.url?.startsWith('/')) next()
    else
      next(
        new ProblemError('misdirected', 'This server does not go by that name. Use the address it was started with.'),
      )
  }
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS'])
/**
 * Writes come from our own pages, or from a program that says where it stands (SEC-04). A page of another site may not even
 * ask to read: it would not get the answer, but the server would have worked for it. The contract is for everybody.
 */
export const csrfGuard: Middleware = (request, _response, next) => {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (site === 'cross-site' && isApiRequest(request) && pathOf(request) !== contractPath) {
    next(new ProblemError('forbidden', 'The API answers pages of this server, and programs; not pages of other sites.'))
    return
  }
  const same = origin !== undefined && URL.canParse(origin) && new URL(origin).host === hostOf(host)
  const own = site === undefined ? same : site === 'same-origin' || site === 'none'
  if (safe.has(request.method ?? '') || own) next()
  else
    next(new ProblemError('forbidden', 'Writing is for pages of this server. A program sends Origin with our address.'))
}
const hostOf = (host = '') => (URL.canParse(`http://${host}`) ? new URL(`http://${host}`).host : undefined)

const minute = 60_000
const loopback = /^(?:::1|(?:::ffff:)?127\.[0-9.]+)$/
/** Per address and minute: enough that no person notices, few enough that a runaway script does. */
export const requestsPerMinute = { loopback: 60_000, network: 600 }

export const rateLimiter = (most = requestsPerMinute) =>
  rateLimit({
    windowMs: minute,
    limit: (request) => (loopback.test(request.ip ?? '') ? most.loopback : most.network),
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // A proxy's word for who asks is not taken without being told to trust that proxy.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    skip: (request) =>
      !(isApiRequest(request) || isEmbedRequest(request)) || pathOf(request).startsWith(`${apiBase}/health/`),
    handler: (_request, _response, next) => {
      next(new ProblemError('too-many-requests', 'Wait as long as Retry-After says, then go on.'))
    },
  })
