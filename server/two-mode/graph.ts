import { type Kind, type Level, levels } from '../../contract/vocabulary.ts'
import type { Read } from '../gaps/readings.ts'
import { grouped } from '../../domain/grouped.ts'
import type { LineRow } from './rows.ts'

/** A statement or a membership (`level` null) between two points. */
export type Line = {
  id: string
  a: number
  b: number
  level: Level | null
  strength: number | null
  /** The day it was last confirmed. */
  confirmed: string | null
  carriers: readonly string[]
  /** At a planned activity: without a level it cannot be work on the floor (R5). */
  planned: boolean
}
/** Words that name nobody in particular, at the point `at`; `may`: the acting partners they may stand for. */
export type Mention = { id: string; at: number; may: readonly number[]; operational: boolean }

/**
 * The two-mode graph of R12. Points are numbers: first the partners with a positive statement of their own, then the bodies
 * and activities, each in the order of their ids. Lines are positive statements and memberships that are in force.
 */
export type TwoMode = {
  ids: readonly string[]
  /** By id. */
  point: ReadonlyMap<string, number>
  /** Points below this are partners. */
  partners: number
  /** Of each partner. */
  kinds: readonly Kind[]
  lines: readonly Line[]
  /** By point. */
  linesAt: readonly (readonly Line[])[]
  /** "Asked, and there is none". An end is -1 where no point is: a partner that does not act. */
  zeros: readonly Line[]
  mentions: readonly Mention[]
  /** By partner: 2 when it acts on the floor, 1 when it may for all that a statement without level says, else 0. */
  floor: Uint8Array
}

type Known = Pick<Read, 'kin' | 'statements'> & { given: Pick<Read['given'], 'partners' | 'mentions'> }

/** Lays the rows out as a graph. What lies outside the region, within a family (R2, R4) or with who does not act is no line. */
export function twoModeOf(rows: readonly LineRow[], { given, kin, statements }: Known): TwoMode {
  const acting = new Set(statements.flatMap(({ partner, positive }) => (positive.length > 0 ? [partner] : [])))
  const partners = given.partners.filter(({ id }) => acting.has(id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  const tables = [...new Set(rows.filter(({ tie }) => !tie).map(({ to }) => to))].sort()
  const ids = [...partners.map(({ id }) => id), ...tables]
  const point = new Map(ids.map((id, v) => [id, v]))
  const present = new Set(given.partners.map(({ id }) => id))
  const counted = rows.filter(
    ({ what, tie, from, to }) =>
      what !== 'mention' &&
      present.has(from) &&
      (!tie || (present.has(to) && (what === 'member' || kin[from]?.includes(to) !== true))),
  )
  const stated = counted.map((row) => lineOf(row, point))
  const lines = stated.filter(({ a, b, strength }) => strength !== 0 && a !== -1 && b !== -1 && a !== b)
  const linesAt = ids.map((): Line[] => [])
  for (const line of lines) {
    linesAt[line.a]?.push(line)
    linesAt[line.b]?.push(line)
  }
  const floor = new Uint8Array(partners.length)
  for (const { partner, level, positive, planned } of statements) {
    const v = point.get(partner)
    if (v === undefined) continue
    const may = level === 'unspecified' && positive.some((id) => !planned.includes(id))
    if (level === 'operational' && positive.length > 0) floor[v] = 2
    else if (may && floor[v] === 0) floor[v] = 1
  }
  return {
    ids,
    point,
    partners: partners.length,
    kinds: partners.map(({ kind }) => kind),
    lines,
    linesAt,
    zeros: stated.filter(({ strength }) => strength === 0),
    mentions: mentionsOf(rows, given, partners, point),
    floor,
  }
}

const levelOf = (what: LineRow['what']): Level | null => levels.find((level) => level === what) ?? null

function lineOf(row: LineRow, point: ReadonlyMap<string, number>): Line {
  const { id, what, strength, confirmed, carriers, planned } = row
  const [a, b] = [point.get(row.from) ?? -1, point.get(row.to) ?? -1]
  return { id, a, b, level: levelOf(what), strength, confirmed, carriers, planned }
}

function mentionsOf(
  rows: readonly LineRow[],
  given: Known['given'],
  partners: readonly { kind: string }[],
  point: ReadonlyMap<string, number>,
): Mention[] {
  const places = new Map(rows.filter(({ what }) => what === 'mention').map(({ id, to }) => [id, to]))
  const ofKind = grouped(partners.keys(), (v) => partners[v]?.kind)
  return given.mentions.flatMap(({ id, kinds, levels: at }) => {
    const table = point.get(places.get(id) ?? '')
    const may = [...new Set(kinds)].flatMap((kind) => ofKind.get(kind) ?? []).sort((a, b) => a - b)
    return table === undefined ? [] : [{ id, at: table, may, operational: at.includes('operational') }]
  })
}
