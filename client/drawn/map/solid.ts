import type { Picture, Primitive } from '../../picture/primitives.ts'
import type { Tokens } from '../../picture/style/tokens.ts'

/**
 * What is faint as one in its own colours, mixed with the ground it stands on: on paper and in a hall nothing shines through a
 * seat or a mark that is not in the light. What is open stays as white as the sheet; lines keep their opacity, or one would cut the other.
 */
export const solidOn = (picture: Picture, tokens: Tokens): Picture =>
  picture.map((primitive): Primitive => {
    const { fade, ...bare } = primitive
    // The shadow of a stack is half as faint as the stack itself.
    const share = (fade ?? 1) * (primitive.what === 'plane' || fade !== undefined ? primitive.opacity : 1)
    if (fade === undefined) return primitive
    const mixed = (colour: string) => (colour === tokens.paper ? colour : mix(colour, tokens.field, share))
    const opaque = { ...bare, opacity: 1 }
    if (opaque.what === 'stroke') return { ...opaque, stroke: mixed(opaque.stroke) }
    if (opaque.what === 'word') return { ...opaque, fill: mixed(opaque.fill) }
    return typeof opaque.fill === 'string' ? { ...opaque, fill: mixed(opaque.fill) } : opaque
  })

/** So much of a colour in another, both `#rrggbb`. */
function mix(colour: string, ground: string, share: number): string {
  const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16))
  const below = channels(ground)
  const mixed = channels(colour).map((value, at) => Math.round(value * share + (below[at] ?? 255) * (1 - share)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
