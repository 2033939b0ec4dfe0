import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import express from 'express'
import { z } from 'zod'
import type { Route } from '../../contract/api.ts'
import { identifyLocal } from '../../server/web/asker.ts'
import { createRouter } from '../../server/web/router.ts'

const checked: number[] = []
const list = { words: Array.from({ length: 2_000 }, (_, i) => `word ${i}`) }
const Words = z.object({ words: z.array(z.string()) }).transform((words) => {
  checked.push(1)
  return words
})
const shared = { right: 'read', problems: ['too-large'] } as const
const table: Record<string, Route> = {
  getKept: { method: 'GET', path: '/kept', summary: 'The same for all', answer: Words, ...shared },
  getFresh: { method: 'GET', path: '/fresh', summary: 'Made for each', answer: Words, ...shared },
  getStream: {
    method: 'GET',
    path: '/stream',
    summary: 'Line by line',
    answer: z.instanceof(ReadableStream),
    media: { out: 'application/x-ndjson' },
    ...shared,
  },
  postFile: {
    method: 'POST',
    path: '/file',
    summary: 'A file',
    body: z.instanceof(ReadableStream),
    answer: z.object({ bytes: z.int() }),
    bodyLimit: 100_000,
    media: { in: 'text/csv' },
    ...shared,
  },
}
async function sizeOf(stream: ReadableStream<Uint8Array>) {
  let bytes = 0
  for await (const chunk of stream) bytes += chunk.length
  return bytes
}
const handlers = {
  getKept: () => Promise.resolve({ answer: list, keep: true }),
  getFresh: () => Promise.resolve({ answer: list }),
  getStream: () => Promise.resolve({ answer: new Blob(['{"a":1}\n', '{"a":2}\n']).stream() }),
  postFile: async ({ body }: { body: ReadableStream<Uint8Array> }) => ({ answer: { bytes: await sizeOf(body) } }),
}
const app = express().use(createRouter(handlers as never, identifyLocal, table))
app.use(((error: { problem?: string }, _request, response, next) => {
  if (response.headersSent) next(error)
  else response.status(500).end(error.problem ?? 'unknown')
}) as express.ErrorRequestHandler)
const server = app.listen(0, '127.0.0.1')
let origin = ''

beforeAll(async () => {
  if (!server.listening) await once(server, 'listening')
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

describe('an answer that is kept', () => {
  it.each(['br', 'gzip', 'identity'])('is the same compressed or not: %s', async (encoding) => {
    const response = await fetch(`${origin}/kept`, { headers: { 'Accept-Encoding': encoding } })
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    if (encoding !== 'identity') expect(response.headers.get('vary')).toContain('Accept-Encoding')
    expect(await response.json()).toEqual(list)
  })

  it('is checked against the contract once; one that is not, each time', async () => {
    checked.length = 0
    for (let i = 0; i < 3; i += 1) await fetch(`${origin}/kept`)
    expect(checked).toHaveLength(0)
    for (let i = 0; i < 3; i += 1) await fetch(`${origin}/fresh`)
    expect(checked).toHaveLength(3)
  })
})

describe('a route that is no JSON', () => {
  it('gives its answer as a stream', async () => {
    const response = await fetch(`${origin}/stream`)
    expect(response.headers.get('content-type')).toBe('application/x-ndjson')
    expect(await response.text()).toBe('{"a":1}\n{"a":2}\n')
    expect((await fetch(`${origin}/stream`, { headers: { Accept: 'application/json' } })).status).toBe(500)
  })

  it('is given a file as a stream, up to its limit', async () => {
    const send = (body: string | ReadableStream, type = 'text/csv') =>
      fetch(`${origin}/file`, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body,
        duplex: 'half',
      } as RequestInit)
    expect(await (await send('x'.repeat(90_000))).json()).toEqual({ bytes: 90_000 })
    expect(await (await send('x'.repeat(100_001))).text()).toBe('too-large')
    expect(await (await send(new Blob(['x'.repeat(100_001)]).stream())).text()).toBe('too-large')
    expect(await (await send('{}', 'application/json')).text()).toBe('unsupported-media-type')
  })
})
