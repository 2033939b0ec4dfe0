import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { pino } from 'pino'
import { Problem } from '../../contract/problem.ts'
import { createApp } from '../../server/web/app.ts'
import { type Listening, listen } from '../../server/web/listen.ts'
import { fixed } from '../support/web.ts'

let server: Listening
beforeAll(async () => {
  const log = pino({ level: 'silent' })
  const app = createApp({ deps: { log }, handlers: fixed, clientFolder: null, hosts: ['127.0.0.1'] })
  server = await listen(app, 0, '127.0.0.1')
})
afterAll(() => server.stop(0))

/** Sends these very bytes and reads until the line is closed. */
async function spoken(bytes: string): Promise<{ status: number; head: string; body: string }> {
  const socket = connect(Number(new URL(server.address).port), '127.0.0.1')
  socket.write(bytes, 'latin1')
  const all = await text(socket)
  const [head = '', body = ''] = all.split('\r\n\r\n')
  return { status: Number(head.split(' ')[1]), head, body }
}
const request = (line: string, ...headers: string[]) =>
  [line, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', ''].join('\r\n')
const post = 'POST /api/v1/regions/ZZ01/changes/b7a5bb73-5c0a-4f3e-9d6b-0e3c1f7f3a11/undo HTTP/1.1'

describe('what is hardly a request', () => {
  const damaged: [string, string, number][] = [
    ['no HTTP', 'hello\r\n\r\n', 400],
    ['a control character in the address', request('GET /api/v1/\u0001 HTTP/1.1'), 400],
    ['two lengths', request(post, 'Content-Length: 1', 'Content-Length: 2'), 400],
    ['a length and chunks', request(post, 'Content-Length: 1', 'Transfer-Encoding: chunked'), 400],
    ['a length below nothing', request(post, 'Content-Length: -1'), 400],
    ['a header without end', request('GET /api/v1/regions HTTP/1.1', `X: ${'x'.repeat(20_000)}`), 431],
    ['an address without end', request(`GET /api/v1/search?q=${'x'.repeat(20_000)} HTTP/1.1`), 431],
    ['no Host', 'GET /api/v1/regions HTTP/1.1\r\nConnection: close\r\n\r\n', 421],
    ['an empty Host', 'GET /api/v1/regions HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n', 421],
    ['a tunnel', 'CONNECT 127.0.0.1:80 HTTP/1.1\r\nHost: 127.0.0.1:80\r\nConnection: close\r\n\r\n', 400],
    ['an invented method', request('BREW /api/v1/regions HTTP/1.1'), 400],
  ]
  it.each(damaged)('%s gets a problem', async (_what, bytes, status) => {
    const answered = await spoken(bytes)
    expect(answered.status).toBe(status)
    expect(answered.head).toMatch(/^content-type: application\/problem\+json$/im)
    expect(answered.head).toMatch(/^api-version: 1\.0\.0$/im)
    expect(Problem.parse(JSON.parse(answered.body)).status).toBe(status)
  })

  it('a Host with more than a host in it is not ours', async () => {
    for (const host of ['127.0.0.1, evil.example', 'evil.example\t', '127.0.0.1/x', 'x@127.0.0.1', '127.0.0.1\\x'])
      expect((await spoken(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)).status).toBe(421)
  })

  it('an expectation of its own is no reason not to answer', async () => {
    const { status, head } = await spoken(request('GET /api/v1/regions HTTP/1.1', 'Expect: something-else'))
    expect(status).toBe(200)
    expect(head).toMatch(/^x-content-type-options: nosniff$/im)
  })

  it('an address that names another server is no way in', async () => {
    for (const line of [
      'GET http://evil.example/api/v1/regions HTTP/1.1',
      'GET //evil.example/ HTTP/1.1',
      'OPTIONS * HTTP/1.1',
    ])
      expect((await spoken(request(line))).status).toBeGreaterThanOrEqual(400)
  })
})
