import type { SectorFigures } from '../../../contract/figures.ts'
import { n, rect } from '../path.ts'
import { type Picture, plane, stroke } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { boxHatch } from './box-picture.ts'

/** The height of the bars; the width of the sector with most partners, and of what is seen at least, px. */
export const levelBarsSize = { height: 9, longest: 40, least: 6 }
const { height, longest, least } = levelBarsSize

type LevelBar = { look: 'stated' | 'inferred' | 'unknown'; x: number; width: number }
type Level = { part: SectorFigures['levels']['administrative']; partners: number; most: number }

/** Of the partners of a sector those that take part at a level, by whose word, and those of whom nobody knows. */
export function levelBars({ part: { own, stated }, partners, most }: Level): LevelBar[] {
  const counts = [
    { look: 'stated', count: stated },
    { look: 'inferred', count: own - stated },
    { look: 'unknown', count: partners - own },
  ] as const
  let x = 0
  return counts.flatMap(({ look, count }) => {
    if (count === 0) return []
    const bar = { look, x, width: Math.max((count / most) * longest, least) }
    x += bar.width
    return [bar]
  })
}

/** They share the edge between them. */
export const levelBarsPicture = (bars: readonly LevelBar[], tokens: Tokens): Picture =>
  bars.flatMap(({ look, x, width }): Picture => {
    if (look === 'stated') return [plane(rect(x, 0, width, height), tokens.ink)]
    const [line, colour] = look === 'inferred' ? [1.5, tokens.ink] : [1, tokens.hatch]
    const half = line / 2
    const across = `H${n(x + width - half)}V${n(height - half)}H`
    const edge = x === 0 ? `M${half} ${half}${across}${half}z` : `M${n(x)} ${half}${across}${n(x)}`
    return [
      ...(look === 'unknown' ? [plane(rect(x, 0, width, height), boxHatch(tokens))] : []),
      stroke(edge, colour, { width: line }),
    ]
  })
