import { type Provenance, provenances, surestOf } from '../../../domain/sources/provenance.ts'
import { z } from 'zod'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import { levels, type Sector } from '../../../contract/vocabulary.ts'
import {
  type Contact,
  contactsBetween,
  cooperationOf,
  type End as ContactEnd,
  endsOf,
  isOfItself,
} from '../../../domain/contacts/contacts.ts'
import { isPositive } from '../../../domain/counting.ts'
import { recordsOfStatements } from '../../../domain/records.ts'
import { findMark } from '../find.ts'
import type { Mark, Row, Scene, Side } from '../scene.ts'
import { selectionCodec } from '../selection-id.ts'
import { sideOfLevel } from './sides.ts'

/** One end of a pair: a partner, a stack, an absent kind; or all of a sector. */
export type PairEnd = { id: string; marks: Mark[]; sector: Sector | null }
/** Two ends; the same one twice stands for what is inside a stack or a sector. */
export type Pair = { a: PairEnd; b: PairEnd }
/**
 * A table where both ends sit at a level by their own statements; stated only when both seats are. `row`: its line, null where
 * there is none. `differ`: sources contradict each other about it.
 */
export type Shared = {
  table: string
  side: Side
  row: Row | null
  name: string
  said: (Involvement | Tie)[]
  how: Provenance
  filtered: boolean
  differ: boolean
}

/** The pair an id stands for in this scene; null when it is none, or one of the two is gone. */
export function pairOf(scene: Scene, id: string): Pair | null {
  const ends = z.decode(selectionCodec, id)
  if (ends.what !== 'pair') return null
  const [a, b] = [endOf(scene, ends.a), endOf(scene, ends.b)]
  return a === null || b === null ? null : { a, b }
}

function endOf(scene: Scene, id: string): PairEnd | null {
  const end = z.decode(selectionCodec, id)
  if (end.what === 'sector') {
    const { sector } = end
    const marks = scene.marks.filter((mark) => mark.sector === sector && mark.members.length > 0)
    return marks.length === 0 ? null : { id, marks, sector }
  }
  const mark = findMark(scene, id)
  return mark === undefined ? null : { id: mark.id, marks: [mark], sector: null }
}

/** The partners an end stands for. */
export const membersOf = ({ marks }: PairEnd): ReadonlySet<string> => new Set(marks.flatMap(({ members }) => members))

/** Where the two ends meet, level by level, in the order of the lines; and where sources contradict each other about it. */
export function sharedBy(scene: Scene, pair: Pair): Shared[] {
  const { region } = scene
  const rows = new Map(scene.rows.map((row, at) => [row.id, { row, at }]))
  const [a, b] = [membersOf(pair.a), membersOf(pair.b)]
  return levels
    .flatMap((level) => {
      const side = sideOfLevel[level]
      const contacts = [...contactsBetween(region, a, b, level)]
      const differ = cooperationOf(contacts).state === 'differ'
      return contacts.flatMap((contact): Shared[] => {
        const { table, low } = contact
        if (table === null || !isOfItself(contact) || (low === 0 && !differ)) return []
        const row = rows.get(`${table}:${side}`)?.row ?? null
        return [{ table, side, row, name: row?.name ?? nameOf(scene, table), ...sittingOf(scene, side, contact) }]
      })
    })
    .sort((one, other) => (rows.get(idOf(one))?.at ?? rows.size) - (rows.get(idOf(other))?.at ?? rows.size))
}

const idOf = ({ table, side }: Shared) => `${table}:${side}`

function sittingOf(scene: Scene, side: Side, contact: Contact): Pick<Shared, 'said' | 'how' | 'filtered' | 'differ'> {
  const seats = new Map(scene.seats.map((seat) => [seat.id, seat]))
  const markOf = new Map(scene.marks.flatMap(({ id, members }) => members.map((member) => [member, id] as const)))
  const isHeld = ({ statements }: ContactEnd) =>
    statements.every(({ partner, at }) => seats.get(`${markOf.get(partner) ?? ''}@${at}:${side}`)?.filtered === true)
  const wordOf = (ends: readonly ContactEnd[]) =>
    surestOf(
      scene.region,
      ends.flatMap(({ statements }) => statements.filter(isPositive)),
    )
  const sides = [contact.ours, contact.theirs]
  return {
    said: recordsOfStatements(scene.region, new Set(endsOf(contact).flatMap(({ statements }) => statements))),
    how: leastOf(sides.map(wordOf)),
    filtered: sides.some((ends) => ends.every(isHeld)),
    differ: contact.low === 0,
  }
}

/** Two are as surely together as the one of them that is least sure. */
const leastOf = (words: readonly Provenance[]): Provenance =>
  provenances.findLast((one) => words.includes(one)) ?? 'inferred'

/** Of a table where nobody sits but by a body that carries it there is no line. */
const nameOf = ({ region: { graph } }: Scene, table: string): string => {
  const found = [...graph.bodies, ...graph.activities].find(({ id }) => id === table)
  return found?.short ?? found?.name ?? table
}
