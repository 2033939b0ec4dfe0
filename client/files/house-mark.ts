import { rect } from '../picture/path.ts'
import { type Picture, plane, stroke } from '../picture/primitives.ts'
import { paperTokens } from '../picture/style/light-tokens.ts'

const { ink, marker } = paperTokens

/** The mark of the house on 32 x 32. */
export const houseMark: Picture = [
  plane(rect(19, 15, 9, 9), marker),
  stroke('M4 8.500h24M4 23.500h12M8 8.500v15M16 8.500v15M24 8.500v8', ink, { width: 3 }),
]
