import { createServer, type RequestListener, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { apiVersion } from '../../contract/api.ts'
import type { ProblemName } from '../../contract/problem.ts'
import { problem, problemType } from './problem.ts'
import { systemCode, StartupError } from '../errors/startup-error.ts'

export type Listening = {
  address: string
  /** Answers what was asked, then ends; after `patience` milliseconds it ends whatever is left. */
  stop(patience: number): Promise<void>
}

/** After the word to stop, this long (ms) answers still go out with "close", so that no client writes into a closed line. */
const farewell = 300

/** Listens. Throws StartupError when the port is taken or may not be used. */
export async function listen(app: RequestListener, port: number, host: string): Promise<Listening> {
  let leaving = false
  const underWay = new Set<ServerResponse>()
  const answer: RequestListener = (request, response) => {
    underWay.add(response)
    response.once('close', () => underWay.delete(response))
    response.shouldKeepAlive &&= !leaving
    app(request, response)
  }
  // A request without Host is answered by the guard of hosts, with a problem; what is expected of us beyond that is ignored.
  const options = { headersTimeout: 10_000, requestTimeout: 30_000, requireHostHeader: false }
  const server = createServer(options, answer).on('checkExpectation', answer)
  server.on('clientError', answerDamaged)
  server.on('connect', (_request, socket: Socket) => {
    sendProblem(socket, 'bad-request', 'This server is no proxy.')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, port, host))
    })
    server.listen(port, host, resolve)
  })
  const bound = server.address()
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async stop(patience) {
      leaving = true
      for (const response of underWay) response.shouldKeepAlive = false
      await sleep(Math.min(farewell, patience))
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const timer = setTimeout(() => {
        server.closeAllConnections()
      }, patience)
      await closed
      clearTimeout(timer)
    },
  }
}

const faults: Readonly<Record<string, readonly [ProblemName, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'Address and headers together may be 16 kB.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['too-slow', 'Send the whole request within 30 seconds.'],
}

/** What never became a request gets its problem all the same. */
function answerDamaged(error: Error, socket: Socket): void {
  if (!socket.writable || systemCode(error) === 'ECONNRESET') {
    socket.destroy()
    return
  }
  sendProblem(socket, ...(faults[systemCode(error) ?? ''] ?? ['bad-request', 'This is not HTTP as we read it.']))
}

function sendProblem(socket: Socket, name: ProblemName, detail: string): void {
  const said = problem(name, detail)
  const body = JSON.stringify(said)
  const head = [
    `HTTP/1.1 ${said.status} ${STATUS_CODES[said.status] ?? ''}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `API-Version: ${apiVersion}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function explain(error: Error, port: number, host: string): Error {
  const code = systemCode(error)
  if (code === 'EADDRINUSE')
    return new StartupError(
      `Port ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    )
  if (code === 'EACCES')
    return new StartupError(`Port ${port} needs rights you do not have. Choose one above 1023 with PORT.`)
  return error
}
