import { signal } from '@preact/signals'
import type { Change } from '../../../contract/change.ts'
import type { OperationId } from '../../../contract/ids.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { sameRecord } from '../../../domain/changes.ts'
import { clip } from '../../text/clip.ts'
import { notify } from '../actions.ts'
import { ApiError } from '../api.ts'
import { browserMemory, parseMemory } from '../browser-memory.ts'
import { words } from '../language.ts'
import { load, reportError } from '../load.ts'
import { regionData } from '../region-data.ts'
import { route } from '../route.ts'
import { writing, whenWritten } from '../session.ts'
import { rememberOwnStep } from '../steps/own-steps.ts'
import { MAX_TITLE_LENGTH, newOperation, sendUntilAnswered } from '../steps/write.ts'
import { backOf, diffsOf, graphAhead, keepSitting, sitting, type Sitting, type SittingStep } from './pending.ts'
import { noSpeaker, Speaker, speakerName } from './speaker.ts'

/** Who says what is filled in, until it is changed. */
const speakerKey = 'ketenkaart.speaker'
export const speaker = signal<Speaker>(parseMemory(browserMemory.read(speakerKey), Speaker) ?? noSpeaker)
export const setSpeaker = (next: Speaker): void => {
  speaker.value = next
  browserMemory.write(speakerKey, JSON.stringify(next))
}

/** What is said of a step: who or what it is about, the rest of the sentence, and what is softer. */
export type StepWords = { name: string; text: string }

const change = (make: (now: Sitting) => Sitting): void => {
  if (sitting.value !== null) keepSitting(make(sitting.value))
}
const changeStep = (operation: OperationId, fields: Partial<SittingStep>): void => {
  change((now) => ({
    ...now,
    steps: now.steps.map((step) => (step.operation === operation ? { ...step, ...fields } : step)),
  }))
}

/** Whether one fills in on the map, is asked pair by pair, or asks the partners again. */
const isEntering = (): boolean => route.value.filling || route.value.view === 'pairs' || route.value.view === 'round'

/** Begins a sitting in the region on the screen; one of the same region goes on. */
export async function beginSitting(): Promise<void> {
  // What waits of another region goes first.
  while (sitting.value !== null && sitting.value.region !== route.value.region && sitting.value.jobs.length > 0)
    if (!(await sendAll())) return
  const region = regionData.value?.graph.region.id
  if (region === undefined || !isEntering()) return
  if (sitting.value?.region !== region) keepSitting({ region, since: new Date().toISOString(), steps: [], jobs: [] })
  void sendAll()
}

/** Ends it: what was entered dries. What is still on its way is sent all the same. */
export function endSitting(): void {
  if (sitting.value?.jobs.length === 0) keepSitting(null)
}

/** Puts a step on the screen at once, and sends it when those before it are written. */
export function enterStep({ name, text }: StepWords, changes: readonly Change[]): void {
  const graph = graphAhead.value
  if (graph === null || changes.length === 0 || sitting.value?.region !== graph.region.id) return
  const operation = newOperation()
  const step: SittingStep = {
    ...{ operation, name, text, title: clip(`${name} ${text}`.trim(), MAX_TITLE_LENGTH) },
    ...{ by: speakerName(speaker.value, words.value), changes: [...changes], back: backOf(graph, changes) },
    ...{ record: null, undo: null, undone: null, fault: null },
  }
  change((now) => ({ ...now, steps: [...now.steps, step], jobs: [...now.jobs, { operation, isUndo: false }] }))
  void sendAll()
}

/** Takes steps of this sitting back, each by itself, the latest first. */
export function takeBack(operations: readonly OperationId[]): void {
  for (const operation of operations.toReversed()) {
    const step = sitting.value?.steps.find((one) => one.operation === operation)
    if (step === undefined || step.undo !== null || step.fault !== null) continue
    const undo = newOperation()
    changeStep(operation, { undo })
    // Not on its way yet: it need not be sent at all.
    const isWaiting = sitting.value?.jobs.some((job, at) => job.operation === operation && (at > 0 || !writing.value))
    change((now) => ({
      ...now,
      jobs: isWaiting
        ? now.jobs.filter((job) => job.operation !== operation)
        : [...now.jobs, { operation, isUndo: true }],
    }))
  }
  void sendAll()
}

/** Sends a step again that was not written. */
export function tryAgain(operation: OperationId): void {
  changeStep(operation, { fault: null })
  change((now) => ({ ...now, jobs: [...now.jobs, { operation, isUndo: false }] }))
  void sendAll()
}
/** Lets go of a step that was not written. */
export function dropStep(operation: OperationId): void {
  change((now) => ({ ...now, steps: now.steps.filter((step) => step.operation !== operation) }))
}

/** The version after the last step this tab wrote: the next is made upon it, before the region is read again. */
let last = { region: '', version: 0 }
let sending: Promise<boolean> | null = null

/** Sends what waits, one after another, until nothing does; then the region is read, with what is missing in it now. False when it stopped. */
const sendAll = (): Promise<boolean> =>
  (sending ??= sendJobs().finally(() => {
    sending = null
  }))

async function sendJobs(): Promise<boolean> {
  await whenWritten()
  writing.value = true
  try {
    for (let job = sitting.value?.jobs[0]; job !== undefined; job = sitting.value?.jobs[0])
      if (!(await sendJob(job))) return false
  } finally {
    writing.value = false
  }
  // What is entered while the region is read is sent meanwhile.
  if (regionData.value?.graph.region.id === last.region && regionData.value.graph.version < last.version) void load()
  return true
}

type Job = Sitting['jobs'][number]

/** False when sending stops for now. */
async function sendJob({ operation, isUndo }: Job): Promise<boolean> {
  const now = sitting.value
  const step = now?.steps.find((one) => one.operation === operation)
  const end = () => {
    change((after) => ({
      ...after,
      jobs: after.jobs.filter((job) => job.operation !== operation || job.isUndo !== isUndo),
    }))
  }
  if (now === null || step === undefined || (isUndo && step.record === null)) {
    end()
    return true
  }
  const read = regionData.value?.graph
  const ofRead = read?.region.id === now.region ? read.version : 0
  const version = Math.max(ofRead, last.region === now.region ? last.version : 0)
  const body = isUndo
    ? { operationId: step.undo ?? newOperation(), by: null }
    : { operationId: step.operation, title: step.title, by: step.by, changes: step.changes }
  try {
    const undo = isUndo ? (step.record?.id ?? null) : null
    const record = await sendUntilAnswered({ region: now.region, version, draft: null, undo, body })
    if (record === null) return true
    rememberOwnStep(record.id)
    last = { region: now.region, version: Math.max(version, record.version) }
    changeStep(operation, isUndo ? { undone: record } : { record })
    end()
    return true
  } catch (fault) {
    if (!(fault instanceof ApiError)) {
      reportError(fault)
      return false
    }
    if (fault.status === 412 && read !== undefined && (await isStillSo(read, step, isUndo))) return true
    // It stands again: why is said on top.
    if (isUndo) notify(words.value.t(fault.status === 412 ? 'write.stale' : 'write.conflict'))
    changeStep(operation, isUndo ? { undo: null } : { fault: fault.status === 412 ? 'stale' : 'refused' })
    end()
    return true
  }
}

/** Somebody else wrote meanwhile: reads the region, and says whether what the step changes is as it was when it was made. */
async function isStillSo(before: RegionGraph, step: SittingStep, isUndo: boolean): Promise<boolean> {
  last = { region: '', version: 0 }
  await load()
  const now = regionData.value?.graph
  if (now === undefined || now.region.id !== before.region.id || now.version <= before.version) return false
  if (isUndo) return true
  const [then, after] = [diffsOf(before, step.changes), diffsOf(now, step.changes)]
  return then.every(({ before: was }, at) => sameRecord(was, after[at]?.before))
}

/** Steps that stand, oldest first: written or on their way, and not taken back. */
export const standingSteps = (now: Sitting | null): SittingStep[] =>
  now?.steps.filter(({ undo, fault }) => undo === null && fault === null) ?? []
/** The records that were written in this sitting, by id: their ink is wet. */
export const wetIds = (now: Sitting | null): ReadonlySet<string> =>
  new Set(
    standingSteps(now).flatMap(({ changes }) => changes.map((one) => (one.op === 'put' ? one.record.id : one.id))),
  )
