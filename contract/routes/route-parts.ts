import { z } from 'zod'
import { RecordId, RegionId } from '../ids.ts'

export const regionParams = z.strictObject({ regionId: RegionId })
export const noQuery = z.strictObject({})
/** As it was frozen by a moment, instead of as it is now. */
export const momentQuery = z.strictObject({ moment: RecordId.optional() })

/** What may be wrong with a request: to read, to find one thing, to write it. */
export const readProblems = [
  ...(['bad-request', 'forbidden', 'not-acceptable', 'misdirected'] as const),
  ...(['too-many-requests', 'internal', 'unavailable'] as const),
] as const
export const findProblems = [...readProblems, 'not-found'] as const
export const writeProblems = [...findProblems, 'too-large', 'unsupported-media-type'] as const
/** Of a write that says which version it saw. */
export const versionProblems = [...writeProblems, 'conflict', 'version-missing', 'version-stale'] as const
/** Health is asked often, by machines: never held back. */
export const probeProblems = ['bad-request', 'not-acceptable', 'misdirected', 'internal'] as const
