import type { ActivityStatus } from '../../contract/vocabulary.ts'
import { contradictedTies } from '../../domain/contacts/tied-pairs.ts'
import { countsInActivity, otherEnd, statementsAt } from '../../domain/counting.ts'
import { isPresent } from '../../domain/presence.ts'
import { leastSureOf, type Provenance, provenances } from '../../domain/sources/provenance.ts'
import { reading } from '../../domain/region-state.ts'
import { levelOfSide } from '../scene/pair/sides.ts'
import type { How, Mark, Row, Scene, Seat, Side } from '../scene/scene.ts'
import { type HeldCount, heldCount } from './tally.ts'

/** By how much a mark is present at a side, and how. */
export type Presence = {
  side: Side
  /** Tables where it is named by its own statements. */
  named: number
  /** Lines of the side where anybody is named. */
  of: number
  /** Partners it is tied to directly; of whom sources contradict each other; goals it takes part in. */
  direct: number
  differ: number
  goals: number
  /** Present, but only through its members or its cluster. */
  via: boolean
  mentioned: number
  /** By whose word, as far as the least sure of its statements goes. */
  word: Provenance
}

/** How many things it is present by, itself. */
export const ownPresence = ({ named, direct, differ, goals }: Presence): number => named + direct + differ + goals

export function presenceOf(scene: Scene, mark: string, side: Side): Presence {
  const { region } = scene
  const level = levelOfSide[side]
  const { members, mentions } = scene.marks.find(({ id }) => id === mark) ?? { members: [], mentions: [] }
  const own = members.flatMap((member) =>
    statementsAt(region, member, level).positive.map((statement) => ({ statement, member })),
  )
  const distinct = (isOne: (one: (typeof own)[number]) => boolean) =>
    new Set(own.filter(isOne).map(({ statement, member }) => otherEnd(statement, member))).size
  const isTie = ({ statement }: (typeof own)[number]) => statement.what === 'partner'
  const isContradicted = ({ statement }: (typeof own)[number]) => contradictedTies(region).has(statement.id)
  const rows = scene.rows.filter((row) => row.side === side && !row.silent && isCounted(scene, row))
  return {
    side,
    named: distinct(({ statement: { what } }) => what === 'body' || what === 'activity'),
    of: rows.length,
    direct: distinct((one) => isTie(one) && !isContradicted(one)),
    differ: distinct((one) => isTie(one) && isContradicted(one)),
    goals: distinct(({ statement: { what } }) => what === 'goal'),
    via: own.length === 0 && level !== 'unspecified' && isThroughKin(scene, members, level),
    mentioned: mentions.length === 0 ? 0 : scene.seats.filter((seat) => seat.mark === mark && isAt(seat, rows)).length,
    word: leastSureOf(
      region,
      own.map(({ statement }) => statement),
    ),
  }
}

/** A stack counts through its kin only where every member does: else it would say too much. */
const isThroughKin = ({ region }: Scene, members: readonly string[], level: Parameters<typeof isPresent>[2]) =>
  members.length > 0 && members.every((member) => isPresent(region, member, level))

const isAt = ({ row }: Seat, rows: readonly Row[]) => rows.some(({ id }) => id === row)

/** Whether what is said on a line counts: not of an activity that stopped (R5). */
const isCounted = ({ region }: Scene, { table, side }: Row): boolean =>
  countsInActivity({ status: statuses(region).get(table) ?? null, level: levelOfSide[side] })
const statuses = reading(
  ({ graph }) => new Map<string, ActivityStatus | null>(graph.activities.map(({ id, status }) => [id, status])),
)

/** Present by a statement of its own at any side. */
export const isNamedAnywhere = (scene: Scene, { id }: Mark): boolean =>
  (['table', 'policy', 'floor', 'unspecified'] as const).some((side) => ownPresence(presenceOf(scene, id, side)) > 0)

/** Partners that are named at a line, by whosever word; those that the filters let through of all. */
export const namedAt = ({ seats }: Scene, row: string): HeldCount =>
  heldCount(
    seats.filter((seat) => seat.row === row && isProvenance(seat.how)),
    ({ involvements }) => involvements.map(({ partner }) => partner),
  )
/** Whether somebody sits there by whosever word, and not by mention or through others. */
export const isProvenance = (how: How): how is Provenance => (provenances as readonly How[]).includes(how)

/** The seats of a mark, in the order of the lines. */
export function seatTexts(scene: Scene, mark: string, side: Side): Seat[] {
  const rows = scene.rows.filter((row) => row.side === side)
  return rows.flatMap((row) => scene.seats.filter((seat) => seat.row === row.id && seat.mark === mark))
}
