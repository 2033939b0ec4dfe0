import { batch, effect, signal } from '@preact/signals'
import type { Trial } from '../../../contract/answers/trial.ts'
import { ask, Trouble } from '../api.ts'
import { fail } from '../load.ts'
import { known, type Known, place, tried } from '../state.ts'
import { composed, keep, kept, type Step } from './trial-steps.ts'

/** The steps of the region on screen, what each came to, and why the first that does not fit is refused. */
export const steps = signal<readonly Step[]>([])
export const outcomes = signal<readonly Trial[]>([])
export const refused = signal<{ step: number; why: string } | null>(null)
export const reckoning = signal(false)
/** Taken back and not done otherwise since. */
const undone = signal<readonly Step[]>([])

const change = (next: readonly Step[]) => {
  steps.value = next
  if (known.value !== null) keep(known.value.graph.region.id, next)
}
export const add = (step: Step): void => {
  batch(() => {
    undone.value = []
    change([...steps.value, step])
  })
}
export const drop = (id: string): void => {
  change(steps.value.filter((one) => one.id !== id))
}
export const clear = (): void => {
  batch(() => {
    undone.value = []
    change([])
  })
}
export const takeBackStep = (): void => {
  const last = steps.value.at(-1)
  if (last === undefined) return
  batch(() => {
    undone.value = [...undone.value, last]
    change(steps.value.slice(0, -1))
  })
}
export const doAgain = (): void => {
  const last = undone.value.at(-1)
  if (last === undefined) return
  batch(() => {
    undone.value = undone.value.slice(0, -1)
    change([...steps.value, last])
  })
}

const answers = new Map<string, Trial>()
let asking = new AbortController()

/** What the steps come to, each upon those before it; what was reckoned before is not asked again. */
async function reckon(now: Known, all: readonly Step[], signal: AbortSignal): Promise<void> {
  const { id: regionId } = now.graph.region
  const found: Trial[] = []
  for (let count = 1; count <= all.length; count++) {
    const changes = composed(now.graph, all.slice(0, count))
    if (changes.length === 0) {
      found.push({ version: now.graph.version, graph: now.graph, gaps: now.gaps, figures: null })
      continue
    }
    const key = JSON.stringify([regionId, now.graph.version, now.gaps.on, changes])
    const answer = answers.get(key) ?? (await ask('postTrial', { params: { regionId }, body: { changes }, signal }))
    if (answers.size > 60) answers.clear()
    answers.set(key, answer)
    found.push(answer)
  }
  batch(() => {
    outcomes.value = found
    refused.value = null
    tried.value = found.at(-1) ?? null
  })
}

async function run(now: Known, all: readonly Step[]): Promise<void> {
  asking.abort()
  asking = new AbortController()
  const { signal } = asking
  reckoning.value = true
  try {
    await reckon(now, all, signal)
  } catch (fault) {
    if (signal.aborted) return
    if (fault instanceof Trouble && fault.status === 400)
      refused.value = { step: all.length, why: fault.problem?.errors?.[0]?.message ?? fault.message }
    else fail(fault)
  } finally {
    if (!signal.aborted) reckoning.value = false
  }
}

let region: string | null = null
/** While the trial is on, it follows the region as it is: another version is tried anew. */
effect(() => {
  const now = known.value
  const all = steps.value
  if (now === null || !place.value.trial) {
    asking.abort()
    if (tried.peek() !== null) tried.value = null
    return
  }
  const { id } = now.graph.region
  if (region !== id) {
    region = id
    steps.value = kept(id)
    return
  }
  if (all.length === 0) {
    outcomes.value = []
    refused.value = null
    tried.value = null
    return
  }
  void run(now, all)
})
