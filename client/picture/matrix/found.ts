import { actingPartnersAt } from '../../../domain/counting.ts'
import { expectedKindSet } from '../../../domain/expected.ts'
import { levelOfSide } from '../../scene/pair/sides.ts'
import { core, hasPlace } from '../../scene/make/expected.ts'
import { type NumberedFinding, findingLook, type Scene, type Side } from '../../scene/scene.ts'
import { type Cells, meets, sides } from './cells.ts'
import type { MatrixLine } from './types.ts'

/** Lines of each finding, and findings of each line. */
export function cellFindings(scene: Scene, lines: readonly MatrixLine[]): NumberedFinding[][] {
  return lines.map((line) => scene.findings.filter((finding) => concerns(finding, line)))
}
const concerns = (finding: NumberedFinding, { id, mark }: MatrixLine) =>
  mark === null ? finding.about.some((one) => one === id) : finding.marks.includes(id)

/** Found, not put aside by a decision and not held back: what the matrix draws in its cells. */
const stands = (finding: NumberedFinding) =>
  !finding.advice && !finding.filtered && ['question', 'assigned'].includes(findingLook(finding))

/**
 * Puts findings where they are about. One about two partners (or two sectors) stands in their cell. One about a partner
 * that is missing at a level stands dotted in its cells with those who act there and on whom one counts in every period
 * (`core`), provided that one counts on the partner too.
 */
export function fillFindings(scene: Scene, lines: readonly MatrixLine[], cells: Cells): void {
  const { region } = scene
  const expected = expectedKindSet(region)
  /** By statements of its own. */
  const acts = ({ mark }: MatrixLine, side: Side) =>
    mark?.members.some((member) => actingPartnersAt(region, levelOfSide[side]).has(member)) === true
  const put = (row: number, column: number, side: Side, of: NumberedFinding, missing: boolean) => {
    cells.put(row, column, side, (half) => (half.finding === null ? { ...half, finding: { of, missing } } : half))
  }
  for (const finding of scene.findings.filter(stands)) {
    const at = lines.flatMap((line, index) => (concerns(finding, line) ? [index] : []))
    const [a, b] = at.length === 1 && inside(finding, lines[at[0] ?? 0]) ? [at[0], at[0]] : at
    if (a !== undefined && b !== undefined && at.length <= 2) {
      const missing = finding.picture === 'ghost' || finding.picture === 'split'
      for (const side of pairSides(finding, (side) => meets(cells.at(a, b).halves[side])))
        put(a, b, side, finding, missing)
      continue
    }
    const mark = a === undefined ? null : (lines[a]?.mark ?? null)
    if (a === undefined || at.length !== 1 || mark === null || mark.kind === null || finding.picture !== 'badge')
      continue
    if (!expected.has(mark.kind)) continue
    for (const side of lacks(finding)) {
      if (mark.what === 'absent' && !hasPlace(region.graph.region.preset, mark.kind, side)) continue
      lines.forEach((line, index) => {
        const counted = line.mark?.kind != null && core.includes(line.mark.kind) && acts(line, side)
        const cell = cells.at(a, index)
        if (counted && cell.what === 'pair' && !meets(cell.halves[side])) put(a, index, side, finding, true)
      })
    }
  }
}

/** Two partners of one stack, or two times the same sector. */
const inside = ({ about }: NumberedFinding, line: MatrixLine | undefined) =>
  line?.mark != null && about.filter((id) => line.mark?.members.includes(id)).length === 2

const lacks = ({ side }: NumberedFinding): Side[] =>
  side === 'both' ? ['table', 'floor'] : side === 'none' ? [] : [side]

/** The halves a finding about a pair belongs to; without a side of its own: where they meet, or else both. */
function pairSides(finding: NumberedFinding, met: (side: Side) => boolean): Side[] {
  const own = lacks(finding)
  if (own.length > 0) return own
  const there = sides.filter(met)
  return there.length > 0 ? there.slice(0, 1) : ['table', 'floor']
}
