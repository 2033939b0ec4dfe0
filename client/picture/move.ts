import { n, placePath, type Point, scalePath } from './path.ts'
import type { Hatch, Picture, Primitive } from './primitives.ts'

/** A picture with its origin at a point, so many times its size. */
export const movePicture = (picture: Picture, to: Point, scale = 1): Picture =>
  picture.map((primitive): Primitive => {
    if (primitive.what === 'word') {
      const { x, y, size, halo } = primitive
      const edge = halo === undefined ? {} : { halo: { ...halo, width: halo.width * scale } }
      return { ...primitive, x: to.x + x * scale, y: to.y + y * scale, size: size * scale, ...edge }
    }
    const d = (scale === 1 ? shifted(primitive.d, to) : null) ?? placePath(scalePath(primitive.d, scale), to)
    if (primitive.what === 'stroke')
      return { ...primitive, d, width: primitive.width * scale, dash: primitive.dash.map((length) => length * scale) }
    return {
      ...primitive,
      d,
      fill: typeof primitive.fill === 'string' ? primitive.fill : movedHatch(primitive.fill, to, scale),
    }
  })

/** Stripes move with what they fill: as far as the move goes across them. */
function movedHatch({ colour, pitch, width, offset }: Hatch, { x, y }: Point, scale: number): Hatch {
  const [wide, across] = [pitch * scale, offset * scale + (x + y) / Math.SQRT2]
  return { colour, pitch: wide, width: width * scale, offset: ((across % wide) + wide) % wide }
}

/** A path that goes on in relative steps only needs to begin elsewhere; null of any other. */
function shifted(d: string, { x, y }: Point): string | null {
  const [, first, second, rest] = /^M(-?[\d.]+) (-?[\d.]+)([a-z][^A-Z]*)$/.exec(d) ?? []
  return first === undefined || second === undefined || rest === undefined
    ? null
    : `M${n(Number(first) + x)} ${n(Number(second) + y)}${rest}`
}
