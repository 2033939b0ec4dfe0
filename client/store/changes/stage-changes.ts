import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import { type RegionId, slugOf } from '../../../contract/ids.ts'
import { Stage } from '../../../contract/records/nodes/stage.ts'
import { type TextFault, textFault } from '../../../contract/written-text.ts'
import { freeId } from './observation.ts'

/** A stage as it stands in the editor; `id` null = new. */
export const StageDraft = z.strictObject({
  id: z.string().nullable(),
  key: z.string(),
  /** As it is typed: it may still be empty. */
  name: z.string(),
  number: Stage.shape.number,
  side: Stage.shape.side,
})
export type StageDraft = z.infer<typeof StageDraft>

export const stageDraftOf = (stages: readonly Stage[]): StageDraft[] =>
  stages.map(({ id, name, number, side }) => ({ id, name, number, side, key: id }))

/** What makes the stages of a region as they stand in the draft, in its order: only what differs. */
export function stageChanges(region: RegionId, now: readonly Stage[], draft: readonly StageDraft[]): Change[] {
  const kept = new Set(draft.map(({ id }) => id))
  const taken = new Set(now.map(({ id }) => id))
  const removed = now.filter(({ id }) => !kept.has(id)).map(({ id }): Change => ({ op: 'remove', what: 'stage', id }))
  const put = draft.flatMap(({ id, name, number, side }, at): Change[] => {
    const before = now.find((one) => one.id === id)
    const record = {
      id: id ?? newStageId(region, name.trim(), taken),
      name: name.trim(),
      order: at + 1,
      side,
      number,
      completeOn: before?.completeOn ?? null,
    }
    taken.add(record.id)
    const same = before?.name === record.name && before.order === record.order && before.number === number
    return same ? [] : [{ op: 'put', what: 'stage', record }]
  })
  return [...removed, ...put]
}

/** An id made of the name, with a number behind it when another has it. */
function newStageId(region: RegionId, name: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(name)
  return freeId(`${region.toLowerCase()}-stage-${slug === '' ? 'new' : slug}`, taken)
}

/** Why a draft cannot be saved; null when it can. */
export function stageProblem(draft: readonly StageDraft[]): 'empty' | 'nameless' | 'twice' | TextFault | null {
  if (draft.length === 0) return 'empty'
  const names = draft.map(({ name }) => name.trim().toLowerCase())
  if (names.includes('')) return 'nameless'
  const fault = draft.map(({ name }) => textFault(name)).find((one) => one !== null)
  return fault ?? (new Set(names).size < names.length ? 'twice' : null)
}
