import { z } from 'zod'
import type { Change } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { Region } from '../../../contract/records/nodes/region.ts'

/** How the region is governed, as it stands in the form. */
export const SteeringDraft = z.strictObject({ form: Region.shape.form })
export type SteeringDraft = z.infer<typeof SteeringDraft>

export const steeringDraftOf = ({ region: { form } }: Pick<RegionGraph, 'region'>): SteeringDraft => ({ form })

export const steeringChanges = ({ region }: Pick<RegionGraph, 'region'>, { form }: SteeringDraft): Change[] => [
  { op: 'put', what: 'region', record: { ...region, form } },
]
