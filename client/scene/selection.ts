import { z } from 'zod'
import type { ClosedGap } from '../../contract/gap.ts'
import { findMark } from './find.ts'
import { type Pair, pairOf } from './pair/pair.ts'
import type { NumberedFinding, Mark, Row, Scene } from './scene.ts'
import { selectionCodec } from './selection-id.ts'

/** What is chosen, as it stands in a scene. */
export type Selection =
  | { what: 'finding'; finding: NumberedFinding }
  /** All that one rule finds; what it leaves open when it finds nothing. */
  | { what: 'rule'; rule: string; findings: [NumberedFinding, ...NumberedFinding[]] }
  /** A finding that is there no more. */
  | { what: 'closed'; gap: ClosedGap }
  | { what: 'stage'; stage: Scene['stages'][number] }
  | { what: 'pair'; pair: Pair }
  /** All of a sector, or the one mark it is folded into. */
  | { what: 'sector'; marks: Mark[] }
  /** A partner, or the stack it stands in. */
  | { what: 'partner'; mark: Mark }
  | { what: 'mention'; mark: Mark }
  /** A kind that is expected, and not there. */
  | { what: 'absent'; mark: Mark }
  /** A body, an activity or a line of either, by the rows that show it. */
  | { what: 'table'; rows: [Row, ...Row[]] }
  /** What the region expects. */
  | { what: 'expectations' }
  /** An old link, or a record that was taken away. */
  | { what: 'gone' }

/** Finds what is chosen; null when nothing is. `closed`: the findings that are there no more. */
export function selectionOf(
  scene: Scene,
  selected: string | null,
  closed: readonly ClosedGap[] = [],
): Selection | null {
  if (selected === null) return null
  const id = z.decode(selectionCodec, selected)
  switch (id.what) {
    case 'expectations':
      return id
    case 'pair': {
      const pair = pairOf(scene, selected)
      return pair === null ? { what: 'gone' } : { what: 'pair', pair }
    }
    case 'sector': {
      const marks = scene.marks.filter(({ sector }) => sector === id.sector)
      return marks.length === 0 ? { what: 'gone' } : { what: 'sector', marks }
    }
    case 'rule': {
      const [first, ...others] = findsOfRule(scene.findings, id.rule)
      return first === undefined ? { what: 'gone' } : { ...id, findings: [first, ...others] }
    }
    case 'stack':
    case 'absent':
    case 'record':
      return findRecord(scene, selected, closed)
  }
}

/** What a rule finds, in the order of the meeting; what it leaves open when it finds nothing. */
export function findsOfRule(findings: readonly NumberedFinding[], rule: string): NumberedFinding[] {
  const all = findings.filter((finding) => finding.rule === rule)
  const found = all.filter(({ decided }) => decided)
  return found.length > 0 ? found : all
}

function findRecord(scene: Scene, id: string, closed: readonly ClosedGap[]): Selection {
  const finding = scene.findings.find((finding) => finding.id === id || finding.also.some((other) => other.id === id))
  if (finding !== undefined) return { what: 'finding', finding }
  const mark = findMark(scene, id)
  if (mark?.what === 'mention' || mark?.what === 'absent') return { what: mark.what, mark }
  if (mark !== undefined) return { what: 'partner', mark }
  const stage = scene.stages.find((stage) => stage.id === id)
  if (stage !== undefined) return { what: 'stage', stage }
  const gap = closed.find((one) => one.id === id)
  if (gap !== undefined) return { what: 'closed', gap }
  const [row, ...rows] = scene.rows.filter((row) => row.id === id || row.table === id || row.carries.includes(id))
  return row === undefined ? { what: 'gone' } : { what: 'table', rows: [row, ...rows] }
}
