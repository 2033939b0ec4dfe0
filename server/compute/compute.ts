import { Worker } from 'node:worker_threads'
import { ProblemError } from '../errors/problem-error.ts'
import type { Answers, Done, Task } from './task.ts'

/*
 * One thread beside the server for what takes long, so that no request waits for the calculation of another. It starts with the
 * first task and ends when there was none for a while.
 */

/** As long as a request may take (REL-02). */
export const COMPUTE_LIMIT_MS = 5_000
const IDLE_LIMIT_MS = 60_000

let worker: Worker | null = null
let idle: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

/** Throws ProblemError unavailable (503), which says how large the region is, when it is not done in time. */
export function compute<T extends Task>(task: T, limit = COMPUTE_LIMIT_MS): Promise<Answers[T['kind']]> {
  const answer = last.then(() => run(task, limit))
  last = answer.catch(() => undefined)
  return answer as Promise<Answers[T['kind']]>
}

async function run(task: Task, limit: number): Promise<Answers[Task['kind']]> {
  clearTimeout(idle)
  const thread = (worker ??= await startWorker())
  thread.ref()
  try {
    const done = await answerOf(thread, task, limit)
    if ('error' in done) throw done.error
    return done.answer
  } catch (error) {
    // What is broken or still busy is no use to the next.
    if (error instanceof ProblemError) stop(thread)
    throw error
  } finally {
    thread.unref()
    idle = setTimeout(() => {
      stop(thread)
    }, IDLE_LIMIT_MS).unref()
  }
}

function answerOf(thread: Worker, task: Task, limit: number): Promise<Done> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      settle(() => {
        reject(tooLong(task, limit))
      })
    }, limit)
    const settle = (how: () => void) => {
      clearTimeout(late)
      thread.removeAllListeners('message').removeAllListeners('error')
      how()
    }
    thread.once('message', (done: Done) => {
      settle(() => {
        resolve(done)
      })
    })
    thread.once('error', (error) => {
      worker = null
      settle(() => {
        reject(error)
      })
    })
    thread.postMessage(task)
  })
}

function tooLong({ kind, state: { graph } }: Task, limit: number): ProblemError {
  const size = `${graph.partners.length} partners and ${graph.ties.length + graph.involvements.length} ties`
  return new ProblemError(
    'unavailable',
    `The ${kind} of this region, with ${size}, take more than ${limit / 1_000} seconds. Cut it into regions, or record fewer partners at one table.`,
  )
}

function stop(thread: Worker): void {
  if (worker === thread) worker = null
  void thread.terminate()
}

/** Resolves once it has read its code: that is no part of the time a task may take. */
function startWorker(): Promise<Worker> {
  const thread = new Worker(new URL('start-worker.mjs', import.meta.url))
  return new Promise((resolve, reject) => {
    thread.once('message', () => {
      resolve(thread)
    })
    thread.once('error', reject)
  })
}
