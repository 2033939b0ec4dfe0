import { groupBy } from '../../../domain/group-by.ts'
import { firstOfRule } from '../../scene/group-by-rule.ts'
import { isChosenFinding, isMarked, type NumberedFinding, type Scene } from '../../scene/scene.ts'
import { grid } from './grid.ts'
import type { Rows } from './place.ts'
import type { HiddenBadges, RowBadge, PlacedPairFinding, Swipe } from './types.ts'

/** So many badges beside the name of a row; its other findings are in the panel and in the list. */
export const MOST_AT_ROW = 2
/** So many badges go between the band and the nearest row above and below it; where there are more, the last says how many. */
const [MOST_ABOVE, MOST_BELOW] = [1, 2]
/** So close do two badges stand, middle to middle, px. */
const CLOSE = 18

type Placed = { badges: RowBadge[]; swipes: Swipe[]; hidden: HiddenBadges[] }

/** Badges and marker on the side where something is missing. Only what is to be discussed gets the marker. */
export function placeFindings(
  scene: Scene,
  rows: Rows,
  xs: ReadonlyMap<string, number>,
  pictures: readonly PlacedPairFinding[] = [],
): Placed {
  const between = new Map(pictures.map((finding) => [finding.finding.id, finding]))
  // What is chosen has its place before all others.
  const isChosen = (finding: NumberedFinding) => isChosenFinding(scene, finding)
  const all = scene.findings.toSorted((a, b) => Number(isChosen(b)) - Number(isChosen(a)))
  const alone = all.filter(({ id }) => !between.has(id))
  const placed = atColumns(scene, alone, rows, xs)
  placed.badges.push(...atRows(scene, alone, rows))
  for (const finding of all) {
    const drawn = between.get(finding.id)
    if (drawn === undefined) continue
    const at = placesOnArc(drawn).find((place) => isFree(place, placed.badges)) ?? drawn.badge
    const own = {
      id: `${finding.id}@between`,
      finding,
      row: null,
      faded: drawn.faded,
      chosen: isChosen(finding),
      onMarker: finding.picture === 'fragile',
    }
    placed.badges.push({ ...own, ...at })
  }
  return placed
}

function atColumns(
  scene: Scene,
  findings: readonly NumberedFinding[],
  rows: Rows,
  xs: ReadonlyMap<string, number>,
): Placed {
  const isChosen = (finding: NumberedFinding) => isChosenFinding(scene, finding)
  const hasChosen = scene.findings.some(isChosen)
  const marks = new Map(scene.marks.map((mark) => [mark.id, mark]))
  const seated = new Set(scene.seats.map(({ mark, row }) => `${mark}@${row.slice(row.lastIndexOf(':') + 1)}`))
  const stands = firstOfRule()
  const places = groupBy(
    findings.flatMap((finding) => {
      const chosen = isChosen(finding)
      return finding.marks.flatMap((id) => {
        const [x, mark] = [xs.get(id), marks.get(id)]
        if (x === undefined || mark === undefined) return []
        return sidesOf(finding, (side) => seated.has(`${id}@${side}`))
          .filter((up) => stands(`${id} ${up ? 'up' : 'down'}`, finding, chosen))
          .map((up) => ({ finding, chosen, x, mark, up }))
      })
    }),
    ({ mark, up }) => `${mark.id} ${up ? 'up' : 'down'}`,
  )
  const [badges, swipes, hidden]: [RowBadge[], Swipe[], HiddenBadges[]] = [[], [], []]
  for (const [place, all] of places) {
    const [first] = all
    if (first === undefined) continue
    const { x, mark, up } = first
    const edge = up ? rows.band.top : rows.band.bottom
    const yOf = (nth: number) => edge + (grid.swipe.height / 2 + nth * (grid.badge + 6)) * (up ? -1 : 1)
    // A folded sector shows the first; the others come when it is opened.
    const most = mark.what === 'sector' ? 1 : up ? MOST_ABOVE : MOST_BELOW
    const shown = all.length > most ? all.slice(0, Math.max(1, most - 1)) : all
    const more = all.length - shown.length
    if (more > 0 && mark.what !== 'sector')
      hidden.push({ x, y: up ? edge - grid.swipe.height : yOf(shown.length), count: more })
    for (const [nth, { finding, chosen }] of shown.entries()) {
      const faded = !chosen && (finding.filtered || mark.faded || hasChosen)
      const onMarker = isMarked(finding) && nth === 0
      badges.push({ id: `${finding.id}@${place}`, finding, row: null, x, y: yOf(nth), faded, chosen, onMarker })
      if (!onMarker) continue
      const whole = chosen || (!hasChosen && scene.focus?.marks.includes(mark.id) === true)
      const far = whole ? (up ? 0 : rows.height - 6) : edge + (up ? -grid.swipe.height : grid.swipe.height)
      swipes.push({ id: place, x, top: Math.min(edge, far), bottom: Math.max(edge, far), faded, whole, up })
    }
  }
  return { badges, swipes, hidden }
}

/** In a column of their own, at the end of the gutter: `rowLines` keeps its names clear of them. */
function atRows(scene: Scene, findings: readonly NumberedFinding[], { rows }: Rows): RowBadge[] {
  const isChosen = (finding: NumberedFinding) => isChosenFinding(scene, finding)
  const stands = firstOfRule()
  const taken = new Map<string, number>()
  return findings
    .filter(({ marks }) => marks.length === 0)
    .flatMap((finding) =>
      rows
        .filter(({ row }) => finding.rows.includes(row.id))
        .flatMap(({ row, y }): RowBadge[] => {
          const chosen = isChosen(finding)
          const nth = taken.get(row.id) ?? 0
          if (nth === MOST_AT_ROW || !stands(row.id, finding, chosen)) return []
          taken.set(row.id, nth + 1)
          const faded = !chosen && (finding.filtered || scene.focus !== null)
          const x = grid.gutter - grid.badgeColumn - nth * grid.badgePitch
          const id = `${finding.id}@${row.id}`
          return [{ id, finding, row: row.id, x, y, faded, chosen, onMarker: false }]
        }),
    )
}

/** Where the badge of two may stand: in the middle of its arc, or further along it. */
function placesOnArc({ from, to, y, bend, b, badge }: PlacedPairFinding): { x: number; y: number }[] {
  if (b === null) return [badge, { x: 2 * from - badge.x, y }]
  return [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((t) => ({
    x: from + (to - from) * t,
    y: y + 2 * t * (1 - t) * bend,
  }))
}

const isFree = ({ x, y }: { x: number; y: number }, badges: readonly RowBadge[]) =>
  badges.every((badge) => Math.hypot(badge.x - x, badge.y - y) >= CLOSE)

/** Up, down or both; without a side of its own, where the column is empty, and else on the floor. */
function sidesOf(finding: NumberedFinding, seated: (side: string) => boolean): boolean[] {
  if (finding.side === 'table' || finding.side === 'policy') return [true]
  if (finding.side === 'floor') return [false]
  return [seated('floor') && !seated('table')]
}
