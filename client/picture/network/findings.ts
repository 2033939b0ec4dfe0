import { firstOfRule } from '../../scene/group-by-rule.ts'
import { isChosenFinding, type NumberedFinding, type Scene } from '../../scene/scene.ts'

/** A number at a mark. */
export type MarkBadge = { mark: string; finding: NumberedFinding; chosen: boolean }

/** Each finding at each of its marks, of one rule the first. `between`: those that have their number on a line. */
export function markBadges(scene: Scene, between: ReadonlySet<string>): MarkBadge[] {
  const there = new Set(scene.marks.map(({ id }) => id))
  const stands = firstOfRule()
  return scene.findings
    .filter(({ id }) => !between.has(id))
    .flatMap((finding) =>
      finding.marks.flatMap((mark): MarkBadge[] => {
        const chosen = isChosenFinding(scene, finding)
        return there.has(mark) && stands(mark, finding, chosen) ? [{ mark, finding, chosen }] : []
      }),
    )
}

/** How many numbers stand at each mark while nothing is chosen. */
export function badgeCounts(scene: Scene, between: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { mark } of markBadges({ ...scene, focus: null }, between)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}
