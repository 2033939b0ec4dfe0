import type { FocusOptions } from './filters.ts'
import { groupBy } from '../../domain/group-by.ts'
import { type Pair, sharedBy } from './pair/pair.ts'
import type { Focus, NumberedFinding, Scene } from './scene.ts'
import { type Selection, selectionOf } from './selection.ts'

/** Marks what is chosen and what lies within so many steps of it; the rest fades. */
export function applyFocus(scene: Scene, choice: FocusOptions): Scene {
  const { selected } = choice
  if (selected === null)
    return choice.highlighted === null ? { ...scene, focus: null } : light(scene, choice.highlighted)
  const selection = selectionOf(scene, selected)
  if (selection?.what === 'pair') return lightPair(scene, selected, selection.pair)
  if (selection?.what === 'rule') return lightFindings(scene, selected, selection.findings)
  const focus = selection === null ? null : focusOn(selected, selection)
  if (focus === null || focus.marks.length + focus.rows.length === 0) return { ...scene, focus }
  const { steps, rows } = walk(scene, focus, choice.depth)
  const far = (mark: string) => !steps.has(mark)
  return {
    ...scene,
    focus,
    marks: scene.marks.map((mark) => ({
      ...mark,
      step: steps.get(mark.id) ?? null,
      faded: mark.filtered || far(mark.id),
    })),
    rows: scene.rows.map((row) => ({ ...row, faded: row.filtered || !rows.has(row.id) })),
    ...seatsFaded(scene, (seat) => !rows.has(seat.row) || far(seat.mark)),
    arcs: scene.arcs.map((arc) => {
      const near = Math.min(steps.get(arc.a) ?? Infinity, steps.get(arc.b) ?? Infinity)
      return { ...arc, faded: arc.filtered || near >= choice.depth }
    }),
  }
}

type SeatPlace = { mark: string; row: string; filtered: boolean; faded: boolean }
/** Seats, and places where it was asked, of which these lie outside the light. */
function seatsFaded({ seats, asked }: Pick<Scene, 'seats' | 'asked'>, isOut: (place: SeatPlace) => boolean) {
  const fade = <T extends SeatPlace>(one: T): T => ({ ...one, faded: one.filtered || isOut(one) })
  return { seats: seats.map(fade), asked: asked.map(fade) }
}

/** Who and what an answer is about stays lit; the rest fades. */
function light(scene: Scene, { partners, tables }: NonNullable<FocusOptions['highlighted']>): Scene {
  const marks = scene.marks.filter(({ members }) => members.some((member) => partners.includes(member)))
  const rows = scene.rows.filter(({ table }) => tables.includes(table))
  return lightOnly(scene, new Set(marks.map(({ id }) => id)), new Set(rows.map(({ id }) => id)))
}

/** All that is found by one rule stays lit; the rest fades. What is found of the region as a whole lights all of it. */
function lightFindings(scene: Scene, id: string, findings: readonly NumberedFinding[]): Scene {
  const shown = findings.filter(({ filtered }) => !filtered)
  const marks = new Set(shown.flatMap((finding) => finding.marks))
  const rows = new Set(shown.flatMap((finding) => finding.rows))
  const focus: Focus = {
    id,
    marks: [...marks],
    rows: [...rows],
    finding: null,
    findings: shown.map(({ number }) => number),
  }
  return { ...(marks.size + rows.size === 0 ? scene : lightOnly(scene, marks, rows)), focus }
}

function lightOnly(scene: Scene, marks: ReadonlySet<string>, rows: ReadonlySet<string>): Scene {
  const faded = ({ filtered }: { filtered: boolean }, lit: boolean) => filtered || !lit
  return {
    ...scene,
    marks: scene.marks.map((mark) => ({ ...mark, faded: faded(mark, marks.has(mark.id)) })),
    rows: scene.rows.map((row) => ({ ...row, faded: faded(row, rows.has(row.id)) })),
    ...seatsFaded(
      scene,
      (seat) => !((marks.size === 0 || marks.has(seat.mark)) && (rows.size === 0 || rows.has(seat.row))),
    ),
    arcs: scene.arcs.map((arc) => ({ ...arc, faded: faded(arc, marks.has(arc.a) && marks.has(arc.b)) })),
  }
}

function focusOn(id: string, selection: Exclude<Selection, { what: 'pair' | 'rule' }>): Focus | null {
  switch (selection.what) {
    case 'finding': {
      const { marks, rows, number } = selection.finding
      return { id, marks, rows, finding: number, findings: [] }
    }
    case 'stage':
      return { id, marks: selection.stage.marks, rows: [], finding: null, findings: [] }
    case 'sector':
      return { id, marks: selection.marks.map((mark) => mark.id), rows: [], finding: null, findings: [] }
    case 'partner':
    case 'mention':
    case 'absent':
      return { id, marks: [selection.mark.id], rows: [], finding: null, findings: [] }
    case 'table':
      return { id, marks: [], rows: selection.rows.map((row) => row.id), finding: null, findings: [] }
    case 'closed':
    case 'expectations':
    case 'gone':
      return null
  }
}

/** Only the two of a pair and what they share: the lines where both sit, and the ties between them. */
function lightPair(scene: Scene, id: string, pair: Pair): Scene {
  const [a, b] = [pair.a, pair.b].map(({ marks }) => new Set(marks.map((mark) => mark.id)))
  const lit = new Set([...(a ?? []), ...(b ?? [])])
  const rows = new Set(sharedBy(scene, pair).flatMap(({ row, filtered }) => (filtered || row === null ? [] : [row.id])))
  return {
    ...scene,
    focus: { id, marks: [...lit], rows: [...rows], finding: null, findings: [] },
    marks: scene.marks.map((mark) => ({
      ...mark,
      step: lit.has(mark.id) ? 0 : null,
      faded: mark.filtered || !lit.has(mark.id),
    })),
    rows: scene.rows.map((row) => ({ ...row, faded: row.filtered || !rows.has(row.id) })),
    ...seatsFaded(scene, (seat) => !rows.has(seat.row) || !lit.has(seat.mark)),
    arcs: scene.arcs.map((arc) => {
      const between = (a?.has(arc.a) && b?.has(arc.b)) || (a?.has(arc.b) && b?.has(arc.a))
      return { ...arc, faded: arc.filtered || between !== true }
    }),
  }
}

/** Breadth first over seats and arcs. Who counts only through its kin is not met at a table, so leads nowhere. */
function walk(scene: Scene, focus: Focus, depth: number): { steps: Map<string, number>; rows: Set<string> } {
  const met = scene.seats.filter((seat) => !seat.filtered && seat.how !== 'members')
  const byRow = groupBy(met, ({ row }) => row)
  const byMark = groupBy(met, ({ mark }) => mark)
  const ties = scene.arcs.filter(({ filtered }) => !filtered)
  const steps = new Map(focus.marks.map((mark) => [mark, 0]))
  const rows = new Set(focus.rows)
  const reach = (mark: string, step: number, next: string[]) => {
    if (steps.has(mark)) return
    steps.set(mark, step)
    next.push(mark)
  }
  let at = [...focus.marks]
  const sit = (row: string, step: number, next: string[]) => {
    rows.add(row)
    for (const { mark } of byRow.get(row) ?? []) reach(mark, step, next)
  }
  for (let step = 1; step <= depth; step++) {
    const next: string[] = []
    if (step === 1) for (const row of focus.rows) sit(row, step, next)
    for (const mark of at) {
      for (const { row } of byMark.get(mark) ?? []) sit(row, step, next)
      for (const { a, b } of ties) {
        if (a === mark) reach(b, step, next)
        if (b === mark) reach(a, step, next)
      }
    }
    at = next
  }
  return { steps, rows }
}
