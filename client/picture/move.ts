import { placed, type Point, scaled } from './path.ts'
import type { Hatch, Picture, Primitive } from './primitives.ts'

/** A picture with its origin at a point, so many times its size. */
export const moved = (picture: Picture, to: Point, scale = 1): Picture =>
  picture.map((one): Primitive => {
    if (one.what === 'word') {
      const { x, y, size, halo } = one
      const edge = halo === undefined ? {} : { halo: { ...halo, width: halo.width * scale } }
      return { ...one, x: to.x + x * scale, y: to.y + y * scale, size: size * scale, ...edge }
    }
    const d = placed(scaled(one.d, scale), to)
    if (one.what === 'stroke')
      return { ...one, d, width: one.width * scale, dash: one.dash.map((length) => length * scale) }
    return { ...one, d, fill: typeof one.fill === 'string' ? one.fill : movedHatch(one.fill, to, scale) }
  })

/** Stripes move with what they fill: as far as the move goes across them. */
function movedHatch({ colour, pitch, width, offset }: Hatch, { x, y }: Point, scale: number): Hatch {
  const [wide, across] = [pitch * scale, offset * scale + (x + y) / Math.SQRT2]
  return { colour, pitch: wide, width: width * scale, offset: ((across % wide) + wide) % wide }
}
