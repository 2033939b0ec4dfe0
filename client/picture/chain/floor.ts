import type { RegionGraph } from '../../../contract/graph.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { groupBy } from '../../scene/group.ts'
import { kinOf } from '../../scene/kin.ts'

/**
 * Where two partners meet in the work. `strength`: the strongest way they do, null = not recorded.
 * `tables`: bodies and activities they share; `said`: the statements it rests on.
 */
export type Meeting = { strength: number | null; tables: string[]; said: (Involvement | Tie)[] }
export type Floor = {
  /** Whether anything says that it, or its kin, does the work. */
  acts: (partner: string) => boolean
  /** How two partners work together operationally with at least the strength of a handover; null = nothing says so. */
  meet: (a: string, b: string) => Meeting | null
  /** One is part of the other, at any depth. */
  areKin: (a: string, b: string) => boolean
}
const idle = new Set<string | null>(['planned', 'stopped', 'not_realised'])

/** Who does the work, and with whom from strength `least` on, in a graph of what is in force (rules.md R2 to R5 and R9). */
export function floorOf(graph: RegionGraph, least: number): Floor {
  const kin = kinOf(graph.memberships)
  const family = (partner: string) => [partner, ...kin(partner)]
  const idles = new Set<string>(graph.activities.filter(({ status }) => idle.has(status)).map(({ id }) => id))
  const goals = new Set<string>(graph.goals.map(({ id }) => id))
  const seats = graph.involvements.filter(({ level, at }) => level === 'operational' && !idles.has(at))
  const ties = graph.ties.filter(
    ({ level, from, to }) => level === 'operational' && !family(from).some((one) => one === to),
  )
  const acting = new Set<string>([
    ...seats.map(({ partner }) => partner),
    ...ties.flatMap(({ from, to }) => [from, to]),
  ])
  const seatsOf = groupBy(
    seats.filter(({ at }) => !goals.has(at)),
    ({ partner }): string => partner,
  )
  const tiesOf = groupBy(ties, ({ from, to }) => pairKey(from, to))
  const tables = familyTables(family, seatsOf)

  const meet = (a: string, b: string): Meeting | null => {
    if (a === b || kin(a).includes(b)) return null
    const direct = family(a).flatMap((x) => family(b).flatMap((y) => tied(tiesOf.get(pairKey(x, y)) ?? [], least)))
    const here = tables(b)
    const shared = [...tables(a)].flatMap(([table, mine]) => seated(table, mine, here.get(table) ?? [], least))
    const all = [...direct, ...shared]
    return all.length === 0
      ? null
      : {
          strength: all.reduce<number | null>((most, one) => strongest(most, one.strength), null),
          tables: [...new Set(shared.flatMap((one) => one.tables))],
          said: [...new Set(all.flatMap(({ said }) => said))],
        }
  }
  return {
    acts: (partner) => family(partner).some((one) => acting.has(one)),
    meet,
    areKin: (a, b) => a !== b && kin(a).includes(b),
  }
}

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`)
const strongest = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b))

/** By table, the seats of a partner and its kin; computed once for each partner. */
function familyTables(
  family: (partner: string) => string[],
  seatsOf: ReadonlyMap<string, Involvement[]>,
): (partner: string) => ReadonlyMap<string, Involvement[]> {
  const known = new Map<string, ReadonlyMap<string, Involvement[]>>()
  return (partner) => {
    const before = known.get(partner)
    if (before !== undefined) return before
    const made = groupBy(
      family(partner).flatMap((one) => seatsOf.get(one) ?? []),
      ({ at }): string => at,
    )
    known.set(partner, made)
    return made
  }
}

/** A direct tie counts when every strength that is known suffices; an unknown one beside it is left out. */
function tied(ties: readonly Tie[], least: number): Meeting[] {
  if (ties.length === 0) return []
  const known = ties.flatMap(({ strength }) => (strength === null ? [] : [strength]))
  if (known.some((one) => one < least)) return []
  return [{ strength: known.length === 0 ? null : Math.min(...known), tables: [], said: [...ties] }]
}

/** At a shared table the weaker of two seats counts; it is unknown when one of them is. */
function seated(table: string, mine: readonly Involvement[], theirs: readonly Involvement[], least: number): Meeting[] {
  return mine.flatMap((a) =>
    theirs.flatMap((b): Meeting[] => {
      if (a.partner === b.partner) return []
      if ([a, b].some(({ strength }) => strength !== null && strength < least)) return []
      const strength = a.strength === null || b.strength === null ? null : Math.min(a.strength, b.strength)
      return [{ strength, tables: [table], said: [a, b] }]
    }),
  )
}
