import { z } from 'zod'
import { Level } from '../../contract/graph.ts'
import type { MeasureInput } from '../measures.ts'

/** `what`: the level of a statement, a membership, or a mention that stands at `to`. */
export const LineRow = z.object({
  id: z.string(),
  what: z.union([Level, z.enum(['member', 'mention'])]),
  from: z.string(),
  to: z.string(),
  tie: z.boolean(),
  strength: z.number().nullable(),
  confirmed: z.string().nullable(),
  carriers: z.array(z.string()),
  planned: z.boolean(),
})
export type LineRow = z.infer<typeof LineRow>

export const PersonRow = z.object({ id: z.string(), until: z.string().nullable(), at: z.array(z.string()) })
export type PersonRow = z.infer<typeof PersonRow>

export const readLines = ({ deps, run, on, given: { region } }: MeasureInput): Promise<LineRow[]> =>
  run(deps.queries('readings/lines'), { region, on }, LineRow)
export const readPersons = ({ deps, run, given: { region } }: MeasureInput): Promise<PersonRow[]> =>
  run(deps.queries('readings/persons'), { region }, PersonRow)
