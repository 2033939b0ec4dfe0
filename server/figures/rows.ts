import { z } from 'zod'
import { Activity, Involvement, Kind, Level, NamedLevel } from '../../contract/graph.ts'
import type { Run } from '../database.ts'
import type { Read } from '../gaps/readings.ts'
import type { Deps } from '../handler.ts'

/* Rows of cypher/figures/, as the database returns them. */

const SaidRow = z.object({
  partner: z.string(),
  at: z.string(),
  what: z.enum(['partner', 'body', 'activity', 'goal']),
  status: Activity.shape.status,
  level: Level,
  strength: z.int().nullable(),
  inferred: z.boolean(),
  statedBy: Involvement.shape.statedBy,
  carriedBy: z.array(z.string()),
  statement: z.string(),
  source: z.string(),
})
/** A statement in force. */
export type Said = z.infer<typeof SaidRow>

const MentionRow = z.object({
  id: z.string(),
  kinds: z.array(Kind),
  level: NamedLevel.nullable(),
  at: z.string(),
  statement: z.string(),
  source: z.string(),
  inferred: z.boolean(),
})
export type Mentioned = z.infer<typeof MentionRow>

const ActivityRow = z.object({
  id: z.string(),
  status: Activity.shape.status,
  owned: z.boolean(),
  structuralMoney: Activity.shape.structuralMoney,
  bodyPlace: Activity.shape.bodyPlace,
  bodies: z.array(z.string()),
})
export type ActivityFacts = z.infer<typeof ActivityRow>

const StageRow = z.object({ id: z.string(), partners: z.array(z.string()) })
const SourceRow = z.object({ id: z.string(), dated: z.boolean() })

/** Strength 0 says "asked, and there is none"; an unknown strength is a tie. */
export const positive = ({ strength }: Pick<Said, 'strength'>): boolean => strength !== 0

/** Counts where all activities do: not what has stopped, nor work on the floor of what is only planned (R5). */
export const counts = ({ status, level }: Pick<Said, 'status' | 'level'>): boolean =>
  status !== 'stopped' && status !== 'not_realised' && !(status === 'planned' && level === 'operational')

/** All that the figures are reckoned from, beside the readings that they share with the rules. */
export async function readRows(queries: Deps['queries'], run: Run, { given, kin, above }: Read) {
  const { region, on } = given
  const partners = given.partners.map(({ id }) => id)
  const clusters = new Map(Object.entries(above).map(([member, over]) => [member, new Set(over)]))
  return {
    /** The clusters above each member, at any depth. */
    clusters,
    said: await run(queries('figures/said'), { region, on, partners, kin }, SaidRow),
    mentioned: await run(queries('figures/mentions'), { region }, MentionRow),
    activities: await run(queries('figures/activities'), { region }, ActivityRow),
    stages: await run(queries('figures/stages'), { region, on, partners }, StageRow),
    sources: await run(queries('figures/sources'), { region }, SourceRow),
  }
}
export type Rows = Awaited<ReturnType<typeof readRows>>
