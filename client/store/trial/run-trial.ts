import { batch, effect, signal } from '@preact/signals'
import type { Trial } from '../../../contract/answers/trial.ts'
import { ApiError, request } from '../api.ts'
import { trialResult } from '../current-view.ts'
import { reportError } from '../load.ts'
import { regionData, type RegionData } from '../region-data.ts'
import { route } from '../route.ts'
import { composeChanges, followTrialSteps, loadTrialSteps, saveTrialSteps, type TrialStep } from './trial-steps.ts'

/** The steps of the region on screen, what each came to, and why the first that does not fit is refused. */
export const trialSteps = signal<readonly TrialStep[]>([])
export const stepResults = signal<readonly Trial[]>([])
export const rejectedStep = signal<{ step: number; why: string } | null>(null)
export const calculating = signal(false)
/** Taken back and not done otherwise since. */
const undone = signal<readonly TrialStep[]>([])

const change = (next: readonly TrialStep[]) => {
  const id = regionData.value?.graph.region.id
  trialSteps.value = id === undefined ? next : saveTrialSteps(id, trialSteps.value, next)
}
export const addStep = (step: TrialStep): void => {
  batch(() => {
    undone.value = []
    change([...trialSteps.value, step])
  })
}
export const removeStep = (id: string): void => {
  change(trialSteps.value.filter((one) => one.id !== id))
}
export const clearSteps = (): void => {
  batch(() => {
    undone.value = []
    change([])
  })
}
export const undoStep = (): void => {
  const last = trialSteps.value.at(-1)
  if (last === undefined) return
  batch(() => {
    undone.value = [...undone.value, last]
    change(trialSteps.value.slice(0, -1))
  })
}
export const redoStep = (): void => {
  const last = undone.value.at(-1)
  if (last === undefined) return
  batch(() => {
    undone.value = undone.value.slice(0, -1)
    change([...trialSteps.value, last])
  })
}

const answers = new Map<string, Trial>()
let asking = new AbortController()

/** What the steps come to, each upon those before it; what was reckoned before is not asked again. */
async function calculate(now: RegionData, all: readonly TrialStep[], signal: AbortSignal): Promise<void> {
  const { id: regionId } = now.graph.region
  const found: Trial[] = []
  for (let count = 1; count <= all.length; count++) {
    const changes = composeChanges(now.graph, all.slice(0, count))
    if (changes.length === 0) {
      found.push({ version: now.graph.version, graph: now.graph, gaps: now.gaps, figures: null })
      continue
    }
    const key = JSON.stringify([regionId, now.graph.version, now.gaps.on, changes])
    const answer = answers.get(key) ?? (await request('postTrial', { params: { regionId }, body: { changes }, signal }))
    if (answers.size > 60) answers.clear()
    answers.set(key, answer)
    found.push(answer)
  }
  batch(() => {
    stepResults.value = found
    rejectedStep.value = null
    trialResult.value = found.at(-1) ?? null
  })
}

async function run(now: RegionData, all: readonly TrialStep[]): Promise<void> {
  asking.abort()
  asking = new AbortController()
  const { signal } = asking
  calculating.value = true
  try {
    await calculate(now, all, signal)
  } catch (fault) {
    if (signal.aborted) return
    if (fault instanceof ApiError && fault.status === 400)
      rejectedStep.value = { step: all.length, why: fault.problem?.errors?.[0]?.message ?? fault.message }
    else reportError(fault)
  } finally {
    if (!signal.aborted) calculating.value = false
  }
}

let region: string | null = null
followTrialSteps((changed) => {
  if (changed === region) trialSteps.value = loadTrialSteps(changed)
})
/** While the trial is on, it follows the region as it is: another version is tried anew. */
effect(() => {
  const now = regionData.value
  const all = trialSteps.value
  if (now === null || !route.value.trial) {
    asking.abort()
    if (trialResult.peek() !== null) trialResult.value = null
    return
  }
  const { id } = now.graph.region
  if (region !== id) {
    region = id
    trialSteps.value = loadTrialSteps(id)
    return
  }
  if (all.length === 0) {
    stepResults.value = []
    rejectedStep.value = null
    trialResult.value = null
    return
  }
  void run(now, all)
})
