import { parentPort } from 'node:worker_threads'
import { finders } from '../../rules/finders.ts'
import { figuresOf } from '../figures/figures.ts'
import { findGaps } from '../gaps/find-gaps.ts'
import type { Answers, Done, Task } from './task.ts'

/* The other side of compute.ts: works out what it is sent, one at a time. */

function workOut(task: Task): Answers[Task['kind']] {
  if (task.kind === 'figures') return figuresOf(task.state, task.handover)
  const rules = task.rules.map((rule) => ({ rule, find: finders[rule.id] ?? null }))
  return findGaps(task.state, rules)
}

function answer(task: Task): Done {
  try {
    return { answer: workOut(task) }
  } catch (error) {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(answer(task))
})
// It is listening.
parentPort?.postMessage(null)
