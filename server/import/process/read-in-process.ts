import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ImportPreview } from '../../../contract/answers/import.ts'
import type { ImportTask } from '../preview/make-preview.ts'

/** A file may take so long, and so much memory (SEC-10). */
export const READ_LIMIT_MS = 30_000
export const READ_MEMORY_MB = 128
/** So many files are read beside each other; the others wait. */
const MAX_READING = 2

const root = fileURLToPath(new URL('../../../', import.meta.url))
const code = fileURLToPath(new URL('reading-process.ts', import.meta.url))

/** `memory`: the most it held, in bytes. */
type Sent = { preview: ImportPreview; memory: number } | { fault: string }
type Measured = { preview: ImportPreview; memory: number }
let reading = 0
const waiting: (() => void)[] = []

/** `limit` in milliseconds; `cancel` ends the reading. */
type ReadingTerms = { limit?: number; cancel?: AbortSignal | undefined }

/**
 * Reads a file in a process of its own, which is killed when it takes too long or too much memory: then the answer is a refusal,
 * `too-long`. Throws what is a fault of ours, and an AbortError once it is cancelled.
 */
export const readInProcess = async (task: ImportTask, terms: ReadingTerms = {}): Promise<ImportPreview> =>
  (await measuredReading(task, terms)).preview

/** The same, with the most memory that process held, in bytes; 0 where it was killed. */
export async function measuredReading(
  task: ImportTask,
  { limit = READ_LIMIT_MS, cancel }: ReadingTerms = {},
): Promise<Measured> {
  while (reading >= MAX_READING) await turn(cancel)
  cancel?.throwIfAborted()
  reading += 1
  try {
    return (await runProcess(task, limit, cancel)) ?? { preview: tooLong(task), memory: 0 }
  } finally {
    reading -= 1
    waiting.shift()?.()
  }
}

/** Until another file is read; who goes away while waiting leaves the row to the next. */
const turn = (cancel: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const next = () => {
      cancel?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      waiting.splice(waiting.indexOf(next), 1)
      reject(cancel?.reason as Error)
    }
    if (cancel?.aborted === true) {
      reject(cancel.reason as Error)
      return
    }
    waiting.push(next)
    cancel?.addEventListener('abort', leave, { once: true })
  })

/** Null when it was killed. */
function runProcess(task: ImportTask, limit: number, cancel: AbortSignal | undefined): Promise<Measured | null> {
  const child = fork(code, {
    cwd: root,
    execArgv: [`--max-old-space-size=${READ_MEMORY_MB}`, '--import', 'tsx'],
    // Nothing of the server's own settings, and nothing that a test runner gave it.
    env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    ...(cancel ? { signal: cancel, killSignal: 'SIGKILL' as const } : {}),
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), limit)
    let sent: Sent | null = null
    child.once('message', (message: Sent) => {
      sent = message
    })
    child.once('error', reject)
    child.once('exit', () => {
      clearTimeout(late)
      if (sent === null) resolve(null)
      else if ('fault' in sent) reject(new Error(sent.fault))
      else resolve(sent)
    })
    child.send(task, (error) => {
      // A process that died before it was sent anything says so by its end.
      if (error !== null && !child.killed) child.kill('SIGKILL')
    })
  })
}

const tooLong = ({ name, graph }: ImportTask): ImportPreview => ({
  ...{
    file: name,
    outcome: 'refused',
    reading: { region: graph.region.id },
    sheets: [],
    rows: 0,
    questions: [],
    errors: [{ code: 'too-long', kind: 'fault' }],
  },
  ...{
    many: {},
    counts: { new: 0, changed: 0, same: 0, unclear: 0, stopped: 1 },
    items: [],
    gone: [],
    changeSet: null,
  },
})
