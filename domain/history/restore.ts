import type { StepDetail } from '../../contract/answers/change-log.ts'
import type { Change, ChangeRecord, Put } from '../../contract/change.ts'
import { namesIn } from '../../contract/records/links.ts'
import { sameRecord, type RecordDiff, withoutCarriers } from '../changes.ts'
import { isErased } from './step-story.ts'

/** A step of the log with all it did. */
export type LoggedStep = { change: ChangeRecord; detail: Pick<StepDetail, 'diffs'> }

/**
 * What has to change in a region to be as it was before these steps. Newest first, none left out between them: the newest says of each
 * record what it is now, the oldest what it was. `wanted`: only these records. The making of a region is not taken back, and who was
 * erased does not return.
 */
export function diffsBack(
  steps: readonly Pick<StepDetail, 'diffs'>[],
  wanted: (diff: RecordDiff) => boolean = () => true,
): RecordDiff[] {
  const back = new Map<string, RecordDiff>()
  for (const { diffs } of steps)
    for (const { id, what, before, after } of diffs) {
      const later = back.get(id)
      back.set(id, { id, what, before: later === undefined ? after : later.before, after: before })
    }
  return [...back.values()]
    .filter((diff) => !isErased(diff.id) && wanted(diff))
    .map((diff) => ({ ...diff, after: diff.after && withoutCarriers(diff.after, isErased) }))
    .filter(({ what, before, after }) => !sameRecord(before, after) && !(what === 'region' && after === null))
}

/** What is written to make it so. */
export const changesOf = (diffs: readonly RecordDiff[]): Change[] =>
  diffs.flatMap(({ id, what, after }): Change[] => {
    if (after !== null) return [after]
    return what === 'region' ? [] : [{ op: 'remove', what, id }]
  })

/** How many records come back, are changed, and go. */
export function sumsOf(diffs: readonly RecordDiff[]): { back: number; changed: number; gone: number } {
  const back = diffs.filter(({ before }) => before === null).length
  const gone = diffs.filter(({ after }) => after === null).length
  return { back, gone, changed: diffs.length - back - gone }
}

/**
 * The later steps that stand on a step, and on those in turn, newest first: they changed a record that it changed, they name one that it
 * made, or took out one that it needs to be put back. `later`: in whatever order; what was taken back stands on nothing.
 */
export function stepsUpon(step: LoggedStep, later: readonly LoggedStep[]): LoggedStep[] {
  const upon: LoggedStep[] = []
  const ground = [step]
  const inForce = later.filter(
    ({ change }) => change.version > step.change.version && change.undoes === null && change.undoneBy === null,
  )
  for (const one of inForce.toSorted((a, b) => a.change.version - b.change.version))
    if (ground.some((below) => standsOn(one, below))) {
      ground.push(one)
      upon.unshift(one)
    }
  return upon
}

function standsOn({ detail }: LoggedStep, below: LoggedStep): boolean {
  const touched = new Set(below.detail.diffs.map(({ id }) => id))
  const made = new Set(below.detail.diffs.flatMap(({ id, before }) => (before === null ? [id] : [])))
  const needed = new Set(below.detail.diffs.flatMap(({ before }) => (before === null ? [] : idsIn(before))))
  return detail.diffs.some(
    ({ id, after }) =>
      touched.has(id) || (after === null ? needed.has(id) : idsIn(after).some((named) => made.has(named))),
  )
}
const idsIn = (put: Put) => namesIn(put).map(({ id }) => id)
