import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Request, Response } from 'express'
import type { Route } from '../../contract/api.ts'
import type { RouteName } from '../../contract/routes.ts'
import { systemCode } from '../errors/startup-error.ts'
import type { Reply } from './handler.ts'

/*
 * How an answer goes out. One that stays the same (`keep`) is held against its schema, made into text and compressed once, for as
 * long as the answer itself is kept by who made it.
 */

/** Below this many bytes compressing costs more than it saves. */
const MIN_COMPRESSED_BYTES = 1_024
const compressors = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (text: Buffer) => promisify(gzip)(text),
}
/** Server-sent events. */
export const eventStream = 'text/event-stream'
type Encoding = keyof typeof compressors
type KeptText = { text: Buffer; compressed: Map<Encoding, Promise<Buffer>> }
const keptTexts = new WeakMap<object, KeptText>()

/** The answer of a route as text. Throws when it is not what the contract says. */
export function textOf(route: Route, answer: unknown): string {
  const parsed = route.answer.safeParse(answer)
  if (!parsed.success)
    throw new Error(`${route.method} ${route.path} answered outside its contract: ${issuePaths(parsed.error)}`)
  return JSON.stringify(parsed.data)
}

/** Where an answer is wrong and how, without the values: those may be about people. */
const issuePaths = ({ issues }: { issues: { path: PropertyKey[]; code?: string | undefined }[] }): string =>
  issues
    .slice(0, 5)
    .map(({ path, code }) => `${path.map(String).join('.')} ${code ?? ''}`)
    .join(', ')

export async function sendAnswer(
  request: Request,
  response: Response,
  route: Route,
  { answer, keep, file }: Reply<RouteName>,
): Promise<void> {
  const status = route.status ?? 200
  if (route.media?.out !== undefined) {
    response.statusCode = status
    const types = [route.media.out].flat()
    if (file !== undefined) response.setHeader('Content-Disposition', `attachment; filename="${file.name}"`)
    const stream = route.answer.parse(answer) as ReadableStream
    await sendStream(request, response, file?.type ?? types[0] ?? '', stream)
    return
  }
  if (keep !== true) {
    send(response, status, 'application/json', Buffer.from(textOf(route, answer)))
    return
  }
  const kept: KeptText = keptTexts.get(answer) ?? { text: Buffer.from(textOf(route, answer)), compressed: new Map() }
  keptTexts.set(answer, kept)
  const encoding = kept.text.length < MIN_COMPRESSED_BYTES ? false : request.acceptsEncodings('br', 'gzip', 'identity')
  if (encoding !== 'br' && encoding !== 'gzip') {
    send(response, status, 'application/json', kept.text)
    return
  }
  const compressed = kept.compressed.get(encoding) ?? compressors[encoding](kept.text)
  kept.compressed.set(encoding, compressed)
  const bytes = await compressed
  response.vary('Accept-Encoding')
  response.setHeader('Content-Encoding', encoding)
  send(response, status, 'application/json', bytes)
}

/** Sent as it is made: when it fails half-way the connection is broken off, so that nobody takes it for whole. */
async function sendStream(request: Request, response: Response, type: string, stream: ReadableStream): Promise<void> {
  response.setHeader('Content-Type', type)
  if (type === eventStream) {
    // Nothing on the way may compress it or hold it back until there is more of it.
    response.setHeader('Cache-Control', 'no-store, no-transform')
    response.setHeader('X-Accel-Buffering', 'no')
  }
  if (request.method === 'HEAD') {
    await stream.cancel()
    response.end()
    return
  }
  await pipeline(Readable.fromWeb(stream), response).catch((error: unknown) => {
    // Who has gone away is told nothing.
    if (systemCode(error) !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

/** Written without Express's `send`: that would make a 304 of a matching If-None-Match (docs/adr). */
export function send(response: Response, status: number, type: string, bytes: Buffer): void {
  response.statusCode = status
  response.setHeader('Content-Type', type)
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}
