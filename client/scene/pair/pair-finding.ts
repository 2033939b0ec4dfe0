import { findingLook, hasChosenFinding, isChosenFinding, type NumberedFinding, type Scene } from '../scene.ts'

/** A finding about two that stand apart: drawn between them, and not as a badge at each. */
export type PairFinding = {
  finding: NumberedFinding
  a: string
  /** The other mark; null when it is about a mark at a table, which is then `row`. */
  b: string | null
  row: string | null
  /** Where something is missing: at the table, or on the floor. */
  up: boolean
  faded: boolean
}

/** What is drawn between two, of what is found and not settled. A pair within one stack has no line to draw. */
export function pairFindingsOf(scene: Scene): PairFinding[] {
  const faded = new Map(scene.marks.map((mark) => [mark.id, mark.faded]))
  return scene.findings.flatMap((finding): PairFinding[] => {
    const [a, b, ...more] = finding.marks
    if (finding.picture === 'badge' || ['undecided', 'settled'].includes(findingLook(finding)) || a === undefined)
      return []
    const chosen = isChosenFinding(scene, finding)
    const far = hasChosenFinding(scene) && !chosen
    const dim = (other: string) =>
      !chosen && (finding.filtered || far || (faded.get(a) === true && faded.get(other) === true))
    const up = finding.side === 'table' || finding.side === 'policy'
    if (b !== undefined) return more.length > 0 ? [] : [{ finding, a, b, row: null, up, faded: dim(b) }]
    const row = scene.rows.find(
      ({ id }) => finding.rows.includes(id) && scene.seats.some((seat) => seat.mark === a && seat.row === id),
    )
    return row === undefined ? [] : [{ finding, a, b: null, row: row.id, up, faded: dim(a) }]
  })
}
