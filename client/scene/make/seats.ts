import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Kind, Preset } from '../../../contract/vocabulary.ts'
import { isPositive, statementsInScope } from '../../../domain/counting.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { graphInForce, recordsOfStatements } from '../../../domain/records.ts'
import { kinOf } from '../../../domain/kin.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { surestOf } from '../../../domain/sources/provenance.ts'
import { sideOfLevel, strengthOf } from '../pair/sides.ts'
import type { AskedPlace, Mark, Row, Seat } from '../scene.ts'
import { expectedRows } from './expected.ts'
import { levelless } from './rows.ts'

const plain = {
  lead: false,
  strength: null,
  involvements: [],
  mentions: [],
  count: null,
  filtered: false,
  faded: false,
}

/** Who sits where: by its own statements, by being mentioned, or by counting through its kin. */
export function makeSeats(region: RegionState, marks: readonly Mark[], rows: readonly Row[]): Seat[] {
  const kin = (partner: string) => kinOf(region, partner)
  const byRow = saidByRow(graphInForce(region).involvements)
  const near = candidates(marks, kin)
  return rows.flatMap((row) => {
    const seated = byRow.get(row.id) ?? new Map<string, Involvement[]>()
    return near([row.table, ...seated.keys()]).flatMap((mark) => {
      const seat =
        mark.what === 'mention'
          ? mentioned(mark, row)
          : (own(region, mark, row, seated) ?? through(mark, row, seated, kin))
      return seat === null ? [] : [seat]
    })
  })
}

/** What is said of each partner at each row. */
function saidByRow(involvements: readonly Involvement[]) {
  const rows = groupBy(involvements, ({ at, level }) => `${at}:${sideOfLevel[level]}`)
  return new Map([...rows].map(([row, all]) => [row, groupBy(all, ({ partner }): string => partner)] as const))
}

/** Where it was asked and nobody takes part, or nobody knew; of a stack, where that was asked of every one of them. */
export function makeAsked(region: RegionState, marks: readonly Mark[], rows: readonly Row[]): AskedPlace[] {
  const zeros = new Set(statementsInScope(region).filter((statement) => !isPositive(statement)))
  const none = saidByRow(recordsOfStatements(region, zeros).flatMap((one) => ('at' in one ? [one] : [])))
  const seated = saidByRow(graphInForce(region).involvements)
  const inquiries = new Set(
    region.graph.inquiries.map(({ partner, at, level }) => `${partner}@${at}:${sideOfLevel[level]}`),
  )
  return rows.flatMap((row) => {
    const [sits, sitsNot] = [seated.get(row.id), none.get(row.id)]
    return marks.flatMap(({ id: mark, members }): AskedPlace[] => {
      // Where one says so and another not, that it is so.
      if (members.length === 0 || members.some((member) => sits?.has(member) === true)) return []
      const place = { id: `${mark}@${row.id}`, mark, row: row.id, filtered: false, faded: false }
      const said = members.map((member) => sitsNot?.get(member) ?? [])
      if (said.every((all) => all.length > 0)) return [{ ...place, answer: 'none', involvements: said.flat() }]
      const isOpen = (member: string) => inquiries.has(`${member}@${row.id}`) && sitsNot?.has(member) !== true
      return members.every(isOpen) ? [{ ...place, answer: 'unknown', involvements: [] }] : []
    })
  })
}

/** By the ids of a table and of who sits at it: the marks that may sit there too, in their own order. */
function candidates(marks: readonly Mark[], kin: (partner: string) => readonly string[]) {
  const touched = new Map<string, Set<number>>()
  const touch = (id: string, mark: number) => touched.set(id, (touched.get(id) ?? new Set()).add(mark))
  marks.forEach(({ members, mentions }, mark) => {
    for (const member of members) for (const id of kin(member)) touch(id, mark)
    for (const { at } of mentions) touch(at, mark)
  })
  return (ids: readonly string[]): Mark[] => {
    const found = new Set(ids.flatMap((id) => [...(touched.get(id) ?? [])]))
    return [...found].sort((a, b) => a - b).flatMap((mark) => marks[mark] ?? [])
  }
}

const at = (mark: Mark, row: Row) => ({ ...plain, id: `${mark.id}@${row.id}`, mark: mark.id, row: row.id })

function own(region: RegionState, mark: Mark, row: Row, seated: ReadonlyMap<string, Involvement[]>): Seat | null {
  const involvements = mark.members.flatMap((member) => seated.get(member) ?? [])
  if (involvements.length === 0) return null
  const lead = involvements.some(({ role }) => role === 'lead')
  return {
    ...at(mark, row),
    how: surestOf(region, involvements),
    lead,
    strength: strengthOf(involvements),
    involvements,
  }
}

/** A stack counts through its kin only where every member does: else the seat would say too much. */
function through(
  mark: Mark,
  row: Row,
  seated: ReadonlyMap<string, Involvement[]>,
  kin: (partner: string) => readonly string[],
): Seat | null {
  if (seated.size === 0 || mark.members.length === 0) return null
  const found = mark.members.map((member) => kin(member).flatMap((one) => seated.get(one) ?? []))
  if (found.some((involvements) => involvements.length === 0)) return null
  return { ...at(mark, row), how: 'members', involvements: [...new Set(found.flat())] }
}

function mentioned(mark: Mark, row: Row): Seat | null {
  const mentions = mark.mentions.filter(
    (mention) => mention.at === row.table && sideOfLevel[mention.level ?? levelless] === row.side,
  )
  return mentions.length === 0 ? null : { ...at(mark, row), how: 'mentioned', mentions }
}

/** The places the period expects at a table that is not there yet. */
export function expectedSeats(preset: Preset, marks: readonly Mark[], rows: readonly Row[]): Seat[] {
  const places = new Map<string, readonly Kind[]>(
    expectedRows(preset, new Set()).map(({ key, side, kinds }) => [`expected:${key}:${side}`, kinds]),
  )
  return rows.flatMap((row) => {
    const kinds = places.get(row.id) ?? []
    const expected = marks.filter(({ what, kind }) => what !== 'mention' && kind !== null && kinds.includes(kind))
    return expected.map((mark): Seat => ({ ...at(mark, row), how: 'expected' }))
  })
}
