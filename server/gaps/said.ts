import { z } from 'zod'
import { activityStatuses, levels, roles, statedBys } from '../../contract/vocabulary.ts'
import { SourceId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import type { FactsRow, Said } from './rows.ts'

const text = z.string().nullable()
/** A line of the region, as it is recorded: everything that measures, rules and evidence ask of it, read once. */
export const SaidRow = z.object({
  id: z.string(),
  partner: z.string(),
  /** The partner, table or goal it is said of. */
  at: z.string(),
  what: z.enum(['partner', 'body', 'activity', 'goal']),
  /** Of an activity. */
  status: z.enum(activityStatuses).nullable(),
  level: z.enum(levels),
  strength: z.number().nullable(),
  judgement: z.number().nullable(),
  role: z.enum(roles).nullable(),
  since: text,
  until: text,
  lastConfirmed: text,
  statedBy: z.enum(statedBys),
  source: SourceId,
  statement: z.string(),
  statedAs: text,
  inferred: z.boolean(),
  inferredWhy: text,
  carriedBy: z.array(z.string()),
})
export type SaidRow = z.infer<typeof SaidRow>

/** By id, so that the order in which things were written never shows in an answer. */
export async function readSaid(queries: Queries, run: Run, region: string, on: string): Promise<SaidRow[]> {
  const rows = await run(queries('readings/said'), { region, on }, SaidRow)
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Counts nowhere in an activity that stopped or was not realised, nor as work on the floor of one that is only planned (R5). */
export const counts = ({ status, level }: Pick<SaidRow, 'status' | 'level'>): boolean =>
  status !== 'stopped' && status !== 'not_realised' && !(status === 'planned' && level === 'operational')

/**
 * What is said of each partner at each level, as far as it counts, each with what it is said of (R2, R5): a tie by each of its
 * ends, and none to oneself, to one's kin or to who is not among `partners`.
 */
export function statementsOf(
  rows: readonly SaidRow[],
  partners: readonly string[],
  kin: Readonly<Record<string, readonly string[]>>,
): { partner: string; level: SaidRow['level']; said: Said[] }[] {
  const there = new Set(partners)
  const families = new Map<string, ReadonlySet<string>>()
  for (const id of partners) {
    const family = kin[id] ?? []
    if (family.length > 1) families.set(id, new Set(family))
  }
  const all: { partner: string; level: SaidRow['level']; said: Said[] }[] = []
  const found = new Map<string, Partial<Record<SaidRow['level'], Said[]>>>()
  const of = (partner: string, level: SaidRow['level']): Said[] => {
    const levels = found.get(partner) ?? {}
    found.set(partner, levels)
    const known = levels[level]
    if (known !== undefined) return known
    const said: Said[] = []
    levels[level] = said
    all.push({ partner, level, said })
    return said
  }
  const add = (partner: string, at: string, row: SaidRow) => {
    of(partner, row.level).push({
      id: row.id,
      at,
      what: row.what,
      strength: row.strength,
      judgement: row.judgement,
      by: row.statedBy === 'partner' && row.what === 'partner' ? row.partner : null,
      lead: row.role === 'lead',
      planned: row.status === 'planned',
    })
  }
  for (const row of rows) {
    const { partner, at, what } = row
    if (!there.has(partner) || !counts(row)) continue
    if (what !== 'partner') add(partner, at, row)
    else if (there.has(at) && at !== partner && families.get(partner)?.has(at) !== true) {
      add(partner, at, row)
      add(at, partner, row)
    }
  }
  return all
}

/** A statement as evidence: what is recorded of it. */
export function factsOf(row: SaidRow): FactsRow {
  const { id, partner, at, what, level, source, statement, strength, since, until, lastConfirmed } = row
  const { judgement, statedBy, statedAs, inferred, inferredWhy, carriedBy } = row
  const said = {
    level,
    strength,
    since,
    until,
    lastConfirmed,
    judgement,
    statedBy,
    statedAs,
    inferred,
    inferredWhy,
    carriedBy,
  }
  const tie = what === 'partner'
  const facts = tie ? { from: partner, to: at, ...said } : { partner, at, role: row.role, ...said }
  return {
    evidence: { id, what: tie ? 'tie' : 'involvement', facts, source },
    statement,
    partners: tie ? [partner, at] : [partner],
  }
}
