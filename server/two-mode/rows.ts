import type { Person } from '../../contract/graph.ts'
import type { Level } from '../../contract/vocabulary.ts'
import { counts } from '../gaps/said.ts'
import type { Read as MeasureInput } from '../gaps/readings.ts'

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

/** Who may carry lines: where it works, and until when if that is temporary. */
export type PersonRow = { id: string; until: string | null; at: readonly string[] }
export const personOf = ({ id, temporaryUntil, worksAt }: Person): PersonRow => ({
  id,
  until: temporaryUntil,
  at: worksAt === null ? [] : [worksAt],
})

const bare = { strength: null, confirmed: null, carriers: [], planned: false }

/** Which lines join partners with each other and with tables, as far as they count; and where mentions stand (R1 to R3, R5, R12). */
export function linesOf({ said, parts, recorded }: MeasureInput): LineRow[] {
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
    ...recorded
      .of('mention')
      .map(({ id, at }): LineRow => ({ ...bare, id, what: 'mention', from: id, to: at, tie: false })),
  ]
}
