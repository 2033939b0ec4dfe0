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
const known = new Map<string, Path2D>()

/** The outline of a shape around 0,0. `points`: corners of a `polygon`, from -1 to 1, as in the look. */
export function outline({ name, w, h, radius, points }: Shape): Path2D {
  const key = `${name} ${w} ${h} ${radius ?? ''}`
  const before = known.get(key)
  if (before !== undefined) return before
  const path = new Path2D()
  if (name === 'ellipse') path.ellipse(0, 0, w / 2, h / 2, 0, 0, 2 * Math.PI)
  else if (name === 'rectangle') path.rect(-w / 2, -h / 2, w, h)
  else if (name === 'round-rectangle') roundRectangle(path, w / 2, h / 2, radius ?? Math.min(w / 4, h / 4, 8))
  else {
    const corners = name === 'polygon' ? pairs(points) : (figures[name] ?? [])
    const at = corners.map(([x, y]) => [(x * w) / 2, (y * h) / 2] as const)
    trace(path, at, name.startsWith('round-') ? Math.min(w / 10, h / 10, 8) : 0)
  }
  known.set(key, path)
  return path
}

/** From the middle of its top, as Cytoscape does: there the dashes of a border begin. */
function roundRectangle(path: Path2D, x: number, y: number, radius: number) {
  path.moveTo(0, -y)
  path.arcTo(x, -y, x, 0, radius)
  path.arcTo(x, y, 0, y, radius)
  path.arcTo(-x, y, -x, 0, radius)
  path.arcTo(-x, -y, 0, -y, radius)
  path.closePath()
}

/** Begins where the rounding of the first corner does. */
function trace(path: Path2D, corners: Points, radius: number) {
  corners.forEach(([x, y], i) => {
    const [beforeX, beforeY] = corners.at(i - 1) ?? [x, y]
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y]
    if (i === 0) {
      const turn = Math.atan2(nextY - y, nextX - x) - Math.atan2(beforeY - y, beforeX - x)
      const back = radius / Math.abs(Math.tan(turn / 2)) / Math.hypot(beforeX - x, beforeY - y)
      path.moveTo(x + (beforeX - x) * back, y + (beforeY - y) * back)
    }
    if (radius === 0) path.lineTo(x, y)
    else path.arcTo(x, y, nextX, nextY, radius)
  })
  path.closePath()
}

function pairs(points: string): Points {
  const all = points.split(' ').map(Number)
  return Array.from({ length: all.length / 2 }, (_, i) => [all[2 * i] ?? 0, all[2 * i + 1] ?? 0] as const)
}
