import { z } from 'zod'
import { type ChangeRecord, ChangeSet, UndoRequest } from '../../../contract/change.ts'
import { ChangeId, RegionId } from '../../../contract/ids.ts'
import { request } from '../api.ts'
import { parseMemory, tabMemory } from '../browser-memory.ts'

/**
 * A step as it is sent: under the same operation id it can be sent again, and is written once. `draft` names what was
 * typed for it. Kept until it is answered, also over a reload.
 */
const SentStep = z.strictObject({
  region: RegionId,
  version: z.int(),
  draft: z.string().nullable(),
  undo: ChangeId.nullable(),
  body: z.union([ChangeSet, UndoRequest]),
})
export type SentStep = z.infer<typeof SentStep>
const key = 'ketenkaart.unanswered'

export const keepStep = (step: SentStep | null): void => {
  tabMemory.write(key, step === null ? null : JSON.stringify(step))
}
/** The step whose answer this tab never had; null when there is none. */
export const unansweredStep = (): SentStep | null => parseMemory(tabMemory.read(key), SentStep)

/** Throws ApiError. */
export const sendStep = ({ region, version, undo, body }: SentStep): Promise<ChangeRecord> =>
  'changes' in body
    ? request('postChange', { params: { regionId: region }, version, body })
    : request('undoChange', {
        params: { regionId: region, changeId: ChangeId.parse(undo) },
        version,
        body,
      })
