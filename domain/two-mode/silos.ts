import { kinds, type Sector, sectors } from '../../contract/vocabulary.ts'
import { groupBy } from '../group-by.ts'
import type { RegionState } from '../region-state.ts'
import { nodeEndsOf, isStatement, type Line, type TwoMode, twoModeOf } from './graph.ts'

/** How two sectors meet on the floor, in one way. */
export type SectorMeeting = {
  /** Partners that act there, of the sector with the fewest. */
  partners: number
  /** Tables where either sits, and where both do. */
  tables: number
  shared: number
  /** Whether a tie joins a partner of the one and a partner of the other. */
  tied: boolean
}
/** Two sectors that are apart as it is recorded, in a way in which statements without level may lie. */
export type Silo = {
  sectors: [Sector, Sector]
  seen: SectorMeeting
  /** Whether the level of a statement decides, and whether a mention does. */
  turnsOnLevel: boolean
  turnsOnMention: boolean
  mentions: string[]
  unlevelled: string[]
  evidence: string[]
}

/** `isApart` says how few meetings are too few. What has no level is tried as it would be the strongest case, and the weakest. */
export function silosOf(state: RegionState, isApart: (meeting: SectorMeeting) => boolean): Silo[] {
  const two = twoModeOf(state)
  const [recorded, mentioned] = [floorOf(two, false), floorOf(two, true)]
  return sectors.flatMap((a, i) =>
    sectors.slice(i + 1).flatMap((b): Silo[] => {
      const now = verdictsOf(two, recorded, [i, i + 1 + sectors.slice(i + 1).indexOf(b)], isApart)
      if (now.apart === null) return []
      const then = verdictsOf(two, mentioned, [i, i + 1 + sectors.slice(i + 1).indexOf(b)], isApart)
      return [
        {
          sectors: [a, b],
          seen: now.apart,
          turnsOnLevel: now.mayMeet || (then.mayMeet && then.apart !== null),
          turnsOnMention: then.mayMeet && (!now.mayMeet || then.apart === null),
          ...statementsOf(two, a, b),
        },
      ]
    }),
  )
}

/** The floor: who acts there for certain, by partner, and which sectors sit at each table, a bit for each. */
type Floor = { acts: Uint8Array; seated: ReadonlyMap<number, number>; tied: ReadonlySet<number> }

const bits = new Map(Object.entries(kinds).map(([kind, { sector }]) => [kind, 1 << sectors.indexOf(sector)]))
const bitOf = (v: number, { kinds: of }: TwoMode): number => bits.get(of[v] ?? '') ?? 0

function floorOf(two: TwoMode, mentioned: boolean): Floor {
  const acts = two.floor.slice()
  const seated = new Map<number, number>()
  const tied = new Set<number>()
  const seat = (table: number, v: number) => seated.set(table, (seated.get(table) ?? 0) | bitOf(v, two))
  for (const { a, b, level } of two.lines) {
    if (level !== 'operational') continue
    if (b < two.partners) tied.add(bitOf(a, two) | bitOf(b, two))
    else seat(b, a)
  }
  for (const { at: table, may, operational } of mentioned ? two.mentions : [])
    for (const v of operational ? may : []) {
      acts[v] = 1
      seat(table, v)
    }
  return { acts, seated, tied }
}

/** Whether two sectors are apart in some way (the meeting in it), and whether they are not in some way. */
function verdictsOf(
  two: TwoMode,
  floor: Floor,
  [a, b]: [number, number],
  isApart: (meeting: SectorMeeting) => boolean,
) {
  const both = (1 << a) | (1 << b)
  const meet = meetingOn(two, floor, a, b)
  const plain = meet([])
  const open = two.unlevelled.filter(({ a: v, b: w }) => ((bitOf(v, two) | bitOf(w, two)) & both) !== 0)
  if (open.length === 0) return { apart: isApart(plain) ? plain : null, mayMeet: !isApart(plain) }
  const ties = open.filter((line) => (bitOf(line.a, two) | bitOf(line.b, two)) === both && isTie(line, two))
  const seats = groupBy(
    open.filter(({ b: table }) => table >= two.partners),
    ({ b: table }) => table,
  )
  // Seats by which a table may be shared: without them it is not.
  const mayShare = [...seats].flatMap(([table, lines]) => {
    const seated = (floor.seated.get(table) ?? 0) & both
    const all = lines.reduce((bits, line) => bits | (bitOf(line.a, two) & both), seated)
    return seated !== both && all === both ? [{ seated, lines }] : []
  })
  const sharing = new Set(mayShare.flatMap(({ lines }) => lines))
  const harmless = open.filter((line) => !sharing.has(line) && !ties.includes(line))
  const apart = [[], ...choicesOf(mayShare, two).map((choice) => [...harmless, ...choice])].map(meet).find(isApart)
  const mayMeet = ties.length > 0 || [[], [...sharing]].some((chosen) => !isApart(meet(chosen)))
  return { apart: apart ?? null, mayMeet }
}

const isTie = ({ b }: Line, two: TwoMode) => b !== -1 && b < two.partners

/** Tables that may be shared, beyond which no choice is tried: the others are left to one of the two sectors. */
const MAX_TABLES = 6

/** Of each of these tables: one sector alone, or both. The first choice leaves them all to one. */
function choicesOf(tables: readonly { seated: number; lines: readonly Line[] }[], two: TwoMode): Line[][] {
  let choices: Line[][] = [[]]
  for (const [i, { seated, lines }] of tables.entries()) {
    const sides = [...groupBy(lines, ({ a }) => bitOf(a, two)).entries()]
    const alone = seated === 0 ? sides.map(([, some]) => some) : [sides.find(([bit]) => bit === seated)?.[1] ?? []]
    const options = i < MAX_TABLES ? [...alone, lines] : alone.slice(0, 1)
    choices = choices.flatMap((choice) => options.map((option) => [...choice, ...option]))
  }
  return choices
}

/** How two sectors meet with some statements without level counted as operational. */
function meetingOn(two: TwoMode, { acts, seated, tied }: Floor, a: number, b: number) {
  const [bitA, bitB] = [1 << a, 1 << b]
  const both = bitA | bitB
  const acting = (bit: number, more: Iterable<number>) => {
    let count = 0
    for (const v of more) if (acts[v] !== 1 && bitOf(v, two) === bit) count++
    return count
  }
  const partners = two.kinds.map((_, v) => v).filter((v) => acts[v] === 1)
  const certain = [bitA, bitB].map((bit) => partners.filter((v) => bitOf(v, two) === bit).length)
  const masks = [...seated.values()]
  const tables = masks.filter((mask) => (mask & both) !== 0).length
  const shared = masks.filter((mask) => (mask & both) === both).length
  return (chosen: readonly Line[]): SectorMeeting => {
    const more = new Set(chosen.flatMap(nodeEndsOf).filter((v) => v < two.partners))
    const found = { tables, shared }
    for (const [table, lines] of groupBy(chosen, ({ b: at }) => at)) {
      if (table < two.partners) continue
      const before = (seated.get(table) ?? 0) & both
      const after = lines.reduce((bits, line) => bits | (bitOf(line.a, two) & both), before)
      if (before === 0 && after !== 0) found.tables++
      if (before !== both && after === both) found.shared++
    }
    const [ofA = 0, ofB = 0] = certain
    return { ...found, partners: Math.min(ofA + acting(bitA, more), ofB + acting(bitB, more)), tied: tied.has(both) }
  }
}

/** What is stated of two sectors at tables on the floor and between them, and what may be. */
function statementsOf(two: TwoMode, a: Sector, b: Sector): Pick<Silo, 'mentions' | 'unlevelled' | 'evidence'> {
  const bits = [a, b].map((sector) => 1 << sectors.indexOf(sector))
  const isEither = (v: number) => v < two.partners && bits.includes(bitOf(v, two))
  const concerns = (line: Line) => (isTie(line, two) ? nodeEndsOf(line).every(isEither) : isEither(line.a))
  const stated = [...two.lines, ...two.zeros].filter((line) => isStatement(line) && concerns(line))
  const evidence = stated.filter(({ level }) => level === 'operational').map(({ id }) => id)
  const unlevelled = two.unlevelled.filter((line) => nodeEndsOf(line).some(isEither)).map(({ id }) => id)
  const mentions = two.mentions.filter(({ operational, may }) => operational && may.some(isEither)).map(({ id }) => id)
  return { mentions, unlevelled, evidence: evidence.length > 0 ? evidence : unlevelled }
}
