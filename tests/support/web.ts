import { once } from 'node:events'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { brotliDecompressSync, unzipSync } from 'node:zlib'
import { pino } from 'pino'
import { type RouteName, routes } from '../../contract/routes.ts'
import { type AppParts, createApp } from '../../server/web/app.ts'
import type { Handlers } from '../../server/web/handler.ts'
import { openApiHandlers } from '../../server/web/openapi.ts'
import { answers } from './answers.ts'
import type { Sample } from './requests.ts'

export type Answered = { status: number; headers: IncomingHttpHeaders; text: string; json: unknown }
export type Ask = { method?: string; path: string; headers?: Record<string, string>; body?: unknown; raw?: string }
export type Web = {
  origin: string
  logged: string[]
  ask: (what: Ask) => Promise<Answered>
  /** The request that is right, with what is given in the place of its own. */
  send: (sample: Sample, other?: Partial<Ask>) => Promise<Answered>
  close: () => Promise<void>
}

/** Handlers that answer as the contract says, from fixed data: for the web's border alone. */
export const fixed = Object.fromEntries(
  (Object.keys(routes) as RouteName[]).map((name) => {
    const location = '/api/v1/regions/ZZ01/changes'
    return [
      name,
      () => {
        const given = answers[name]
        const version = 'version' in given ? given.version : 'change' in given ? given.change.version : 3
        return Promise.resolve({ answer: routes[name].answer.parse(given), version, location })
      },
    ]
  }),
) as unknown as Handlers

/** Handlers that all throw the same. */
export const throwing = (fault: Error): Handlers =>
  Object.fromEntries(Object.keys(routes).map((name) => [name, () => Promise.reject(fault)])) as unknown as Handlers

/** The whole answer, unpacked when it was asked for packed. */
async function read(incoming: IncomingMessage): Promise<Answered> {
  const { statusCode: status = 0, headers } = incoming
  const all = unpacked(await buffer(incoming), headers['content-encoding']).toString()
  const json: unknown = /json/.test(headers['content-type'] ?? '') && all !== '' ? JSON.parse(all) : undefined
  return { status, headers, text: all, json }
}

function unpacked(sent: Buffer, packing: string | undefined): Buffer {
  // An answer to HEAD says how it would be packed, and holds nothing.
  if (packing === undefined || sent.length === 0) return sent
  return packing === 'br' ? brotliDecompressSync(sent) : unzipSync(sent)
}

/** The app on a free port. */
export async function serve(parts: Partial<Omit<AppParts, 'deps'>> = {}): Promise<Web> {
  const logged: string[] = []
  const log = pino({}, { write: (line) => void logged.push(line) })
  const app = createApp({
    deps: { log },
    clientFolder: null,
    hosts: ['127.0.0.1', 'localhost'],
    handlers: { ...fixed, ...openApiHandlers() },
    ...parts,
  })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const ask = async ({ method = 'GET', path, headers = {}, body, raw }: Ask): Promise<Answered> => {
    const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
    const length = sent === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(sent)) }
    const outgoing = request({
      port,
      host: '127.0.0.1',
      method,
      path,
      headers: { Origin: origin, ...length, ...headers },
    })
    const arrived = new Promise<Answered>((resolve, reject) => {
      outgoing.on('error', reject)
      outgoing.on('response', (incoming) => {
        read(incoming).then(resolve, reject)
      })
    })
    outgoing.end(sent)
    return arrived
  }
  return {
    origin,
    logged,
    ask,
    send: ({ route, path, query, body, headers }, other = {}) =>
      ask({ method: route.method, path: path + query, body, ...other, headers: { ...headers, ...other.headers } }),
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
