import { cascadeOf } from '../paint/cascade.ts'
import type { MeasureWord, PaintStyle } from '../paint/look.ts'
import { iconTones } from './icon-image.ts'
import { makeStylesheet } from './stylesheet.ts'
import type { Tokens } from './tokens.ts'

/** The looks of the map in these colours, to make primitives of its items. */
export const paintStyleOf = (tokens: Tokens, measure: MeasureWord): PaintStyle => ({
  of: cascadeOf(makeStylesheet(tokens)),
  tones: iconTones(tokens),
  measure,
})
