import { type Level, levels } from '../../contract/vocabulary.ts'
import type { Completeness } from '../../contract/figures.ts'
import type { Activity } from '../../contract/records/nodes/activity.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import type { Source } from '../../contract/records/nodes/source.ts'
import type { Read } from '../gaps/readings.ts'
import { validOn } from '../../domain/in-force.ts'
import type { SaidRow } from '../gaps/said.ts'

/** A statement in force. */
export type Said = SaidRow

export type ActivityFacts = Pick<Activity, 'id' | 'status' | 'structuralMoney' | 'bodyPlace'> & {
  owned: boolean
  bodies: string[]
}

export { isPositive as positive } from '../gaps/rows.ts'
export { counts } from '../gaps/said.ts'

/** All that the figures are reckoned from, beside the readings that they share with the rules. */
export type Rows = {
  /** The clusters above each member, at any depth. */
  clusters: ReadonlyMap<string, ReadonlySet<string>>
  /** What is said of who takes part in what, and who works with whom, "asked, and none" included (R1, R2). */
  said: readonly Said[]
  mentioned: readonly Mention[]
  /** Activities that should last, with the bodies that carry them. */
  activities: readonly ActivityFacts[]
  /** In the region's order, each with the partners in force that cover it on the day (R1). */
  stages: readonly { id: string; partners: readonly string[] }[]
  sources: readonly { id: Source['id']; dated: boolean }[]
}

export function rowsOf({ recorded, given, kin, above, said }: Read): Rows {
  const { of, on } = recorded
  const there = new Set<string>(given.partners.map(({ id }) => id))
  const families = new Map(Object.entries(kin).map(([id, family]) => [id, new Set(family)]))
  const covers = of('coverage').filter((one) => validOn(on)(one) && there.has(one.partner))
  const distinct = (ids: readonly string[]) => [...new Set(ids)].sort()
  return {
    clusters: new Map(Object.entries(above).map(([member, over]) => [member, new Set(over)])),
    said: said.filter(
      ({ what, partner, at }) =>
        there.has(partner) && (what !== 'partner' || (there.has(at) && families.get(partner)?.has(at) !== true)),
    ),
    mentioned: of('mention'),
    activities: of('activity')
      .filter(({ status }) => status !== 'stopped' && status !== 'not_realised')
      .map(({ id, status, owner, structuralMoney, bodyPlace }) => ({
        id,
        status,
        owned: owner !== null,
        structuralMoney,
        bodyPlace,
        bodies: distinct(
          of('carrying')
            .filter(({ activity }) => activity === id)
            .map(({ body }) => body),
        ),
      })),
    stages: of('stage').map(({ id }) => ({
      id,
      partners: distinct(covers.filter(({ stage }) => stage === id).map(({ partner }) => partner)),
    })),
    sources: of('source').map(({ id, date }) => ({ id, dated: date !== null })),
  }
}

/** On how much the figures rest: what is said, by whom, and what of it is our own reading. */
export function completenessOf({ said, mentioned, sources }: Rows, partners: number): Completeness {
  const all = [...said, ...mentioned]
  const distinct = (list: readonly string[]) => new Set(list).size
  const used = new Set(all.map(({ source }) => source))
  return {
    statements: distinct(all.map(({ statement }) => statement)),
    inferred: distinct(all.filter(({ inferred }) => inferred).map(({ statement }) => statement)),
    mentions: distinct(mentioned.map(({ statement }) => statement)),
    sources: used.size,
    dated: sources.filter(({ id, dated }) => dated && used.has(id)).length,
    partners,
    asked: distinct(said.filter(({ statedBy }) => statedBy === 'partner').map(({ partner }) => partner)),
  }
}

/** Partners with a positive statement of their own, at a level or at any (null). */
export type Acting = (level: Level | null) => ReadonlySet<string>

export function actingOf({ statements }: Pick<Read, 'statements'>): Acting {
  const said = statements.filter(({ positive }) => positive.length > 0)
  const at = (level: Level | null) =>
    new Set(said.filter((one) => level === null || one.level === level).map(({ partner }) => partner))
  const known = new Map<Level | null, ReadonlySet<string>>([null, ...levels].map((level) => [level, at(level)]))
  return (level) => known.get(level) ?? new Set()
}
