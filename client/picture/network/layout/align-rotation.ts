import type { Point } from './rects.ts'

/** Turned, mirrored if that is better, so that places lie as near as they can to what they are held against. */
export function turnedTo(places: ReadonlyMap<string, Point>, wanted: ReadonlyMap<string, Point>): Map<string, Point> {
  const [plain, mirrored] = [1, -1].map((mirror) => {
    let [along, across] = [0, 0]
    for (const [id, want] of wanted) {
      const at = places.get(id)
      if (!at) continue
      along += at.x * want.x + at.y * mirror * want.y
      across += at.x * want.y - at.y * mirror * want.x
    }
    return { mirror, angle: Math.atan2(across, along), fit: Math.hypot(along, across) }
  })
  const best = mirrored && plain && mirrored.fit > plain.fit ? mirrored : plain
  const { mirror, angle } = best ?? { mirror: 1, angle: 0 }
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return new Map(
    [...places].map(([id, { x, y }]) => [id, { x: x * cos - y * mirror * sin, y: x * sin + y * mirror * cos }]),
  )
}
