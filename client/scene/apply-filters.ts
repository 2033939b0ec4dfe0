import { kinds } from '../../contract/vocabulary.ts'
import { passesFilter } from '../../domain/scope/record-filter.ts'
import type { Filters } from './filters.ts'
import { levelless } from './make/rows.ts'
import type { Arc, NumberedFinding, Mark, Scene, Seat } from './scene.ts'
import { levelOfSide } from './pair/sides.ts'

/** Marks what the filters hold back. Nothing is taken away: what is held back is drawn faint, and counted. */
export function applyFilters(scene: Scene, filters: Filters): Scene {
  const findings = scene.findings.map((finding) => ({ ...finding, filtered: heldBack(finding, filters) }))
  const about = new Set(findings.filter(({ filtered }) => !filtered).flatMap(({ marks }) => marks))
  const byMark = (mark: Mark) =>
    filters.hidden.sectors.includes(mark.sector) ||
    allKindsOff(mark, filters) ||
    (filters.onlyGaps && !about.has(mark.id))
  const out = new Set(scene.marks.filter(byMark).map(({ id }) => id))

  const seats = scene.seats.map((seat) => held(seat, out.has(seat.mark) || !said(seat, filters)))
  const asked = scene.asked.map((one) =>
    held(one, out.has(one.mark) || (one.involvements.length > 0 && !one.involvements.some(passes(filters)))),
  )
  const arcs = scene.arcs.map((arc) => held(arc, out.has(arc.a) || out.has(arc.b) || !tied(arc, filters)))
  // Who has statements, but none that the filters let through, is held back with them.
  const spoken = new Map<string, boolean>()
  const speak = (mark: string, filtered: boolean) => spoken.set(mark, (spoken.get(mark) ?? false) || !filtered)
  for (const seat of seats) if (seat.how !== 'expected') speak(seat.mark, seat.filtered)
  for (const arc of arcs) [arc.a, arc.b].forEach((mark) => speak(mark, arc.filtered))
  const open = new Set(seats.filter(({ filtered }) => !filtered).map(({ row }) => row))
  const full = new Set(seats.map(({ row }) => row))

  const marks = scene.marks.map((mark) => held(mark, out.has(mark.id) || spoken.get(mark.id) === false))
  const rows = scene.rows.map((row) =>
    held(row, filters.hidden.levels.includes(levelOfSide[row.side]) || (full.has(row.id) && !open.has(row.id))),
  )
  return { ...scene, findings, marks, rows, seats, asked, arcs }
}

/** Held back or not: what is, is drawn faint. */
const held = <T extends { filtered: boolean; faded: boolean }>(one: T, filtered: boolean): T => ({
  ...one,
  filtered,
  faded: filtered,
})

const heldBack = (
  { rule, severity, decided }: NumberedFinding,
  { hidden: { rules, severities }, onlyFound }: Filters,
) => rules.includes(rule) || severities.includes(severity) || (onlyFound && !decided)

function allKindsOff(mark: Mark, filters: Filters): boolean {
  if (mark.mentions.length === 0) return mark.kind !== null && filters.hidden.kinds.includes(mark.kind)
  const own = mark.mentions.flatMap((mention) => mention.kinds).filter((kind) => kinds[kind].sector === mark.sector)
  return own.length > 0 && own.every((kind) => filters.hidden.kinds.includes(kind))
}

/** Whether a statement is let through by the filters on level, source and strength. */
export const passes = (filters: Filters) => passesFilter(filters.hidden)

function said(seat: Seat, filters: Filters): boolean {
  if (seat.how === 'expected') return true
  const mentioned = seat.mentions.map(({ level, source }) => ({ level: level ?? levelless, source, strength: null }))
  return [...seat.involvements, ...mentioned].some(passes(filters))
}
const tied = (arc: Arc, filters: Filters) => arc.ties.some(passes(filters))
