import { ellipse, type ShapeOutline, polygon, rectangle } from '../path.ts'

type Points = readonly (readonly [x: number, y: number])[]

/** Corners of a regular figure, its flat side or its point up, stretched to the square from -1 to 1. */
function figure(sides: number, radius: (corner: number) => number = () => 1): Points {
  const turn = (2 * Math.PI) / sides
  const from = Math.PI / 2 + (sides % 2 === 0 ? turn / 2 : 0)
  return fit(
    Array.from({ length: sides }, (_, corner) => {
      const angle = from + corner * turn
      return [radius(corner) * Math.cos(angle), -radius(corner) * Math.sin(angle)] as const
    }),
  )
}

function fit(points: Points): Points {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [wide, high] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const down = Math.min(0, 1 + (Math.min(...ys) * 2) / high)
  return points.map(([x, y]) => [(x * 2) / wide, (y * 2) / high - down] as const)
}

/** A star as Cytoscape draws it: ten corners, the inner ones nearer to the middle. */
const inner = 0.5 * (3 - Math.sqrt(5)) * 1.57
const star = fit(
  Array.from({ length: 10 }, (_, corner) => {
    const angle = Math.PI / 2 + (corner * Math.PI) / 5
    const radius = corner % 2 === 0 ? 1 : inner
    return [radius * Math.cos(angle), -radius * Math.sin(angle)] as const
  }),
)
const figures: Readonly<Record<string, Points>> = {
  hexagon: figure(6),
  octagon: figure(8),
  star,
  'round-triangle': figure(3),
  'round-diamond': [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ],
}

export type Shape = { name: string; w: number; h: number; radius: number | null; points: string }
const known = new Map<string, ShapeOutline>()

/** The outline of a shape. `points`: corners of a `polygon`, from -1 to 1, as in the look. */
export function outline(shape: Shape): ShapeOutline {
  const { name, w, h, radius } = shape
  const key = `${name} ${w} ${h} ${radius ?? ''}`
  const before = known.get(key)
  if (before !== undefined) return before
  const made = makeOutline(shape)
  known.set(key, made)
  return made
}

function makeOutline({ name, w, h, radius, points }: Shape): ShapeOutline {
  if (name === 'ellipse') return ellipse(w, h)
  if (name === 'rectangle') return rectangle(w, h)
  if (name === 'round-rectangle') return roundRectangle(w / 2, h / 2, radius ?? Math.min(w / 4, h / 4, 8))
  const corners = name === 'polygon' ? pairs(points) : (figures[name] ?? [])
  const at = corners.map(([x, y]) => ({ x: (x * w) / 2, y: (y * h) / 2 }))
  return polygon(at, name.startsWith('round-') ? Math.min(w / 10, h / 10, 8) : 0)
}

/** From the middle of its top, as Cytoscape does: there the dashes of a border begin. */
function roundRectangle(x: number, y: number, radius: number): ShapeOutline {
  const [across, down] = [x - radius, y - radius]
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`
  const right = `h${across}${corner(radius, radius)}v${2 * down}${corner(-radius, radius)}`
  const left = `h${-2 * across}${corner(-radius, -radius)}v${-2 * down}${corner(radius, -radius)}`
  return { x: 0, y: -y, rest: `${right}${left}z` }
}

function pairs(points: string): Points {
  const all = points.split(' ').map(Number)
  return Array.from({ length: all.length / 2 }, (_, i) => [all[2 * i] ?? 0, all[2 * i + 1] ?? 0] as const)
}
