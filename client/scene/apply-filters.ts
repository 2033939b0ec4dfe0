import { kinds } from '../../contract/vocabulary.ts'
import { unconfirmedIds } from '../../domain/confirmation/unconfirmed.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { passesFilter } from '../../domain/scope/record-filter.ts'
import type { Filters } from './filters.ts'
import { levelless } from './make/rows.ts'
import type { NumberedFinding, Mark, Scene, Seat } from './scene.ts'
import { levelOfSide } from './pair/sides.ts'

/** Marks what the filters hold back. Nothing is taken away: what is held back is drawn faint, and counted. */
export function applyFilters(scene: Scene, filters: Filters): Scene {
  const findings = scene.findings.map((finding) => ({ ...finding, filtered: heldBack(finding, filters) }))
  const about = new Set(findings.filter(({ filtered }) => !filtered).flatMap(({ marks }) => marks))
  const byMark = (mark: Mark) =>
    filters.hidden.sectors.includes(mark.sector) ||
    allKindsOff(mark, filters) ||
    (filters.onlyGaps && !about.has(mark.id))
  const through = passes(filters, scene.region)
  const out = new Set(scene.marks.filter(byMark).map(({ id }) => id))

  const seats = scene.seats.map((seat) => held(seat, out.has(seat.mark) || !said(seat, filters, through)))
  const asked = scene.asked.map((one) =>
    held(one, out.has(one.mark) || (one.involvements.length > 0 && !one.involvements.some(through))),
  )
  const arcs = scene.arcs.map((arc) => held(arc, out.has(arc.a) || out.has(arc.b) || !arc.ties.some(through)))
  // Who has statements, but none that the filters let through, is held back with them.
  const spoken = new Map<string, boolean>()
  const speak = (mark: string, filtered: boolean) => spoken.set(mark, (spoken.get(mark) ?? false) || !filtered)
  for (const seat of seats) if (seat.how !== 'expected') speak(seat.mark, seat.filtered)
  for (const arc of arcs) [arc.a, arc.b].forEach((mark) => speak(mark, arc.filtered))
  const open = new Set(seats.filter(({ filtered }) => !filtered).map(({ row }) => row))
  const full = new Set(seats.map(({ row }) => row))

  const marks = scene.marks.map((mark) =>
    held(mark, out.has(mark.id) || !(spoken.get(mark.id) ?? !filters.onlyUnconfirmed)),
  )
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

type Said = Parameters<ReturnType<typeof passesFilter>>[0] & { id: string }
/** Whether a statement of a region is let through by the filters on level, source and strength, and on what is not confirmed yet. */
export function passes({ hidden, onlyUnconfirmed }: Filters, region: RegionState): (said: Said) => boolean {
  const isThrough = passesFilter(hidden)
  if (!onlyUnconfirmed) return isThrough
  const open = unconfirmedIds(region)
  return (said) => isThrough(said) && open.has(said.id)
}

function said(seat: Seat, { onlyUnconfirmed }: Filters, through: (said: Said) => boolean): boolean {
  if (seat.how === 'expected') return !onlyUnconfirmed
  const mentioned = seat.mentions.map(({ id, level, source }) => ({
    ...{ id, level: level ?? levelless, source, strength: null },
  }))
  return [...seat.involvements, ...mentioned].some(through)
}
