import type { Involvement } from '../../contract/records/lines/involvement.ts'
import type { Tie } from '../../contract/records/lines/tie.ts'
import { Involvement as InvolvementSchema } from '../../contract/records/lines/involvement.ts'
import { Tie as TieSchema } from '../../contract/records/lines/tie.ts'
import type { Level } from '../../contract/vocabulary.ts'
import type { Random } from './random.ts'

/** What a generated statement has in common: most have no strength and no date, as in what regions publish. */
function said(id: string, statement: string, level: Level, source: string, random: Random) {
  const year = 2019 + random.whole(6)
  const inferred = random.chance(0.4)
  return {
    id,
    level,
    strength: random.chance(0.4) ? 1 + random.whole(5) : null,
    judgement: null,
    since: random.chance(0.3) ? `${year}-0${1 + random.whole(9)}-15` : null,
    until: null,
    lastConfirmed: random.chance(0.2) ? `${year}-11-01` : null,
    statedBy: 'document',
    source,
    statedAs: 'gegenereerd',
    statement,
    inferred,
    inferredWhy: inferred ? 'gegenereerd' : null,
    carriedBy: [],
    note: null,
  }
}

export type Where = { id: string; statement: string; level: Level; source: string }

export function involvement(where: Where, partner: string, at: string, lead: boolean, random: Random): Involvement {
  const base = said(where.id, where.statement, where.level, where.source, random)
  return InvolvementSchema.parse({ ...base, partner, at, role: lead ? 'lead' : null })
}

export function tie(where: Where, from: string, to: string, random: Random): Tie {
  return TieSchema.parse({ ...said(where.id, where.statement, where.level, where.source, random), from, to })
}
