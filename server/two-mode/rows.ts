import { z } from 'zod'
import type { Level } from '../../contract/vocabulary.ts'
import { counts } from '../gaps/said.ts'
import type { MeasureInput } from '../measures.ts'

/** `what`: the level of a statement, a membership, or a mention that stands at `to`. */
export type LineRow = {
  id: string
  what: Level | 'member' | 'mention'
  from: string
  to: string
  tie: boolean
  strength: number | null
  confirmed: string | null
  carriers: readonly string[]
  planned: boolean
}

export const PersonRow = z.object({ id: z.string(), until: z.string().nullable(), at: z.array(z.string()) })
export type PersonRow = z.infer<typeof PersonRow>

const PlaceRow = z.object({ id: z.string(), at: z.string() })
const bare = { strength: null, confirmed: null, carriers: [], planned: false }

/** Which lines join partners with each other and with tables, as far as they count; and where mentions stand (R1 to R3, R5, R12). */
export async function readLines({ deps, run, given: { region }, said, parts }: MeasureInput): Promise<LineRow[]> {
  const places = await run(deps.queries('readings/mention-places'), { region }, PlaceRow)
  return [
    ...said
      .filter((row) => row.what !== 'goal' && counts(row))
      .map((row): LineRow => ({
        id: row.id,
        what: row.level,
        from: row.partner,
        to: row.at,
        tie: row.what === 'partner',
        strength: row.strength,
        confirmed: row.lastConfirmed,
        carriers: row.carriedBy,
        planned: row.status === 'planned',
      })),
    ...parts.map(({ id, member, cluster }): LineRow => ({
      ...bare,
      id,
      what: 'member',
      from: member,
      to: cluster,
      tie: true,
    })),
    ...places.map(({ id, at }): LineRow => ({ ...bare, id, what: 'mention', from: id, to: at, tie: false })),
  ]
}
export const readPersons = ({ deps, run, given: { region } }: MeasureInput): Promise<PersonRow[]> =>
  run(deps.queries('readings/persons'), { region }, PersonRow)
