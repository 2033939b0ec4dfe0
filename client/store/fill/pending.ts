import { computed, signal } from '@preact/signals'
import { z } from 'zod'
import { Change, ChangeRecord } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { OperationId, RegionId } from '../../../contract/ids.ts'
import type { Level } from '../../../contract/vocabulary.ts'
import { apply, inverse, type RecordDiff } from '../../../domain/changes.ts'
import { recordsOf } from '../../../domain/records.ts'
import type { HeldPlaces } from '../../scene/make/rows.ts'
import { parseMemory, tabMemory } from '../browser-memory.ts'
import { regionData } from '../region-data.ts'

/** Why a step was not written: somebody changed the same meanwhile, or it goes against what is there. */
export const stepFaults = ['stale', 'refused'] as const
export type StepFault = (typeof stepFaults)[number]

/** One answer, partner or table of a sitting: a step of its own. Kept over a reload until all is written. */
const SittingStep = z.strictObject({
  operation: OperationId,
  /** As the history has it, and in two parts as the list has it: who or what, and the rest. */
  title: z.string(),
  name: z.string(),
  text: z.string(),
  by: z.string().nullable(),
  changes: z.array(Change),
  /** What puts it back, on the screen. */
  back: z.array(Change),
  record: ChangeRecord.nullable(),
  /** Under which it is taken back, once somebody wants that; and the step that did. */
  undo: OperationId.nullable(),
  undone: ChangeRecord.nullable(),
  fault: z.enum(stepFaults).nullable(),
})
export type SittingStep = z.infer<typeof SittingStep>

/** All that one filled in since one began, oldest first; `jobs`: what is still to be sent, in order. */
const Sitting = z.strictObject({
  region: RegionId,
  since: z.iso.datetime(),
  steps: z.array(SittingStep),
  jobs: z.array(z.strictObject({ operation: OperationId, isUndo: z.boolean() })),
})
export type Sitting = z.infer<typeof Sitting>

const key = 'ketenkaart.sitting'
/** Null while nobody fills in. */
export const sitting = signal<Sitting | null>(parseMemory(tabMemory.read(key), Sitting))
export const keepSitting = (next: Sitting | null): void => {
  sitting.value = next
  tabMemory.write(key, next === null ? null : JSON.stringify(next))
}

/** What changes do to the records of a graph, one after another. */
export function diffsOf(graph: RegionGraph, changes: readonly Change[]): RecordDiff[] {
  return changes.map((change) => {
    const id = change.op === 'put' ? change.record.id : change.id
    const before = change.what === 'region' ? graph.region : recordsOf(graph, change.what).find((one) => one.id === id)
    return {
      ...{ id, what: change.what, after: change.op === 'put' ? change : null },
      before: before === undefined ? null : ({ op: 'put', what: change.what, record: before } as RecordDiff['before']),
    }
  })
}

/** What puts back what changes do to a graph. */
export const backOf = (graph: RegionGraph, changes: readonly Change[]): Change[] =>
  inverse(diffsOf(graph, changes)).toReversed()

/** A graph as it is once all that is on its way has been written. */
export function withPending(graph: RegionGraph, now: Sitting | null): RegionGraph {
  if (now === null || now.region !== graph.region.id) return graph
  const isAhead = (record: ChangeRecord | null) => record === null || record.version > graph.version
  return now.steps.reduce((before, step) => {
    if (step.fault !== null) return before
    const isGone = step.undo !== null
    // Written and taken back before the graph was read, or neither: nothing to do.
    const written = isAhead(step.record) ? apply(before, diffsOf(before, step.changes)) : before
    return isGone && isAhead(step.undone) ? apply(written, diffsOf(written, step.back)) : written
  }, graph)
}

/** The region as it will be once all is written; null while none is read. */
export const graphAhead = computed(() => {
  const now = regionData.value
  return now === null ? null : withPending(now.graph, sitting.value)
})

/** Whether anything is still to be sent. */
export const isSending = computed(() => (sitting.value?.jobs.length ?? 0) > 0)

/** Tables at a level of which anything was ever asked or said, or was in this sitting: none of their rows goes while one fills in. */
export function heldPlaces(graph: RegionGraph | null, now: Sitting | null): HeldPlaces {
  const places: { at: string; level: Level }[] = [...(graph?.involvements ?? []), ...(graph?.inquiries ?? [])]
  const steps = now?.region === graph?.region.id ? (now?.steps ?? []) : []
  for (const change of steps.flatMap(({ changes, back }) => [...changes, ...back])) {
    if (change.op === 'remove') continue
    if (change.what === 'involvement' || change.what === 'inquiry') places.push(change.record)
    if (change.what === 'mention') places.push({ at: change.record.at, level: change.record.level ?? 'unspecified' })
  }
  return places
}
