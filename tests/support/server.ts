import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from './files.ts'

/** The real server in a process of its own, as `npm start` runs it once packages and page are there. */
export type Served = {
  pid: number
  said: () => string
  /** Waits until it has said something, and gives the milliseconds since it was started. */
  until: (text: string, patience?: number) => Promise<number>
  origin: () => string
  ask: (path: string) => Promise<Response>
  kill: (signal: NodeJS.Signals) => Promise<number | null>
  /** Its exit code, when it has ended. */
  ended: Promise<number | null>
}

export function serveForReal(env: Record<string, string>): Served {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/start/main.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'silent', ...env },
  })
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
  child.stderr.setEncoding('utf8').on('data', (part: string) => (text += part))
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  const origin = () => /at (http:\/\/\S+);/.exec(text)?.[1] ?? ''
  return {
    pid: child.pid ?? 0,
    said: () => text,
    origin,
    async until(wanted, patience = 150_000) {
      while (!text.includes(wanted)) {
        const spent = performance.now() - began
        if (spent > patience || child.exitCode !== null) throw new Error(`It did not say "${wanted}" but:\n${text}`)
        await sleep(20)
      }
      return performance.now() - began
    },
    ask: (path) => fetch(`${origin()}${path}`),
    kill(signal) {
      child.kill(signal)
      return ended
    },
    ended,
  }
}
