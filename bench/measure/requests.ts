import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/* How many requests a server answers in a second: asked by a process of its own, over sockets that are kept open. */

const SOCKETS = 16
const SECONDS = 3
const client = `
import { Agent, get } from 'node:http'
const [url, sockets, seconds] = process.argv.slice(-3)
const agent = new Agent({ keepAlive: true, maxSockets: Number(sockets) })
const headers = { 'Accept-Encoding': 'gzip, deflate, br' }
const ask = () => new Promise((resolve, reject) => {
  get(url, { agent, headers }, (answer) => {
    if (answer.statusCode !== 200) reject(new Error(url + ' answered ' + answer.statusCode))
    answer.resume().once('end', resolve)
  }).once('error', reject)
})
let count = 0
const until = performance.now() + 1000 * Number(seconds)
await Promise.all(Array.from({ length: Number(sockets) }, async () => {
  for (; performance.now() < until; count++) await ask()
}))
process.stdout.write(String(count / Number(seconds)))
process.exit(0)
`

/** Requests for an address that are answered in a second, compressed as a browser asks for it; the second of two runs. */
export async function requestsPerSecond(url: string): Promise<number> {
  await answered(url)
  return answered(url)
}

async function answered(url: string): Promise<number> {
  const words = ['--input-type=module', '-e', client, '--', url, String(SOCKETS), String(SECONDS)]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  const child = spawn(process.execPath, words, { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`${url} could not be asked again and again`)
  return Number(text)
}
