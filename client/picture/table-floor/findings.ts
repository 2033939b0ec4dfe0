import { firstOfRule } from '../../scene/group-by-rule.ts'
import { type NumberedFinding, isMarked, type Scene } from '../../scene/scene.ts'
import { grid } from './grid.ts'
import type { Rows } from './place.ts'
import type { RowBadge, PlacedPairFinding, Swipe } from './types.ts'

/** Badges and marker on the side where something is missing. Only what is to be discussed gets the marker. */
export function placeFindings(
  scene: Scene,
  rows: Rows,
  xs: ReadonlyMap<string, number>,
  pictures: readonly PlacedPairFinding[] = [],
): { badges: RowBadge[]; swipes: Swipe[] } {
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const seated = new Set(scene.seats.map(({ mark, row }) => `${mark}@${row.slice(row.lastIndexOf(':') + 1)}`))
  const between = new Map(pictures.map((finding) => [finding.finding.id, finding]))
  const taken = new Map<string, number>()
  const stands = firstOfRule()
  const picksFindings = scene.focus !== null && (scene.focus.finding !== null || scene.focus.findings.length > 0)
  const badges: RowBadge[] = []
  const swipes: Swipe[] = []
  for (const finding of scene.findings) {
    const together = scene.focus?.findings.includes(finding.number) === true
    const chosen = scene.focus?.finding === finding.number || together
    const drawn = between.get(finding.id)
    if (drawn !== undefined) {
      badges.push({ id: `${finding.id}@between`, finding, ...drawn.badge, faded: drawn.faded, chosen })
      continue
    }
    for (const id of finding.marks) {
      const [x, mark] = [xs.get(id), marks.get(id)]
      if (x === undefined || mark === undefined) continue
      for (const up of sidesOf(finding, (side) => seated.has(`${id}@${side}`))) {
        const place = `${id} ${up ? 'up' : 'down'}`
        if (!stands(place, finding, chosen)) continue
        const nth = taken.get(place) ?? 0
        taken.set(place, nth + 1)
        // A folded sector shows the first; the others come when it is opened.
        if (mark.what === 'sector' && nth > 0) continue
        const edge = up ? rows.band.top : rows.band.bottom
        const away = grid.swipe.height / 2 + nth * (grid.badge + 6)
        const faded = !chosen && (finding.filtered || mark.faded || picksFindings)
        badges.push({ id: `${finding.id}@${place}`, finding, x, y: up ? edge - away : edge + away, faded, chosen })
        if (!isMarked(finding) || nth > 0) continue
        const whole = chosen || (!picksFindings && scene.focus !== null && scene.focus.marks.includes(id))
        const far = whole ? (up ? 0 : rows.height - 6) : up ? edge - grid.swipe.height : edge + grid.swipe.height
        swipes.push({ id: place, x, top: Math.min(edge, far), bottom: Math.max(edge, far), faded, whole, up })
      }
    }
    if (finding.marks.length > 0) continue
    rows.rows
      .filter(({ row }) => finding.rows.includes(row.id) && stands(row.id, finding, chosen))
      .forEach(({ row, y }) => {
        const faded = !chosen && (finding.filtered || scene.focus !== null)
        badges.push({ id: `${finding.id}@${row.id}`, finding, x: grid.gutter - 18, y, faded, chosen })
      })
  }
  return { badges, swipes }
}

/** Up, down or both; without a side of its own, where the column is empty, and else on the floor. */
function sidesOf(finding: NumberedFinding, seated: (side: string) => boolean): boolean[] {
  if (finding.side === 'table' || finding.side === 'policy') return [true]
  if (finding.side === 'floor') return [false]
  return [seated('floor') && !seated('table')]
}
