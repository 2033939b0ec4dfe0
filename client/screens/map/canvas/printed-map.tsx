import { useMemo } from 'preact/hooks'
import { Drawn, HatchPatterns } from '../../../parts/drawn.tsx'
import { measureWord } from '../../../parts/measure-text.ts'
import { pictureOf } from '../../../picture/paint/layer.ts'
import { hatchesOf } from '../../../picture/pens/svg-attributes.ts'
import { paintStyleOf } from '../../../picture/style/paint-style.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import type { MapDrawing } from '../drawing.ts'

const look = paintStyleOf(pageTokens, measureWord)
/** Air around the middle of marks and the end of words, px: for what is drawn around them. */
const AROUND = 26

/** What the marks and words of a drawing take, as the box of an SVG. */
function boxOf({ items, over }: MapDrawing): string {
  const nodes = items.flatMap(({ at, classes, data: { w = 0, h = 0 } }) =>
    at === null || /^(hit|anchor)( |$)/.test(classes)
      ? []
      : [{ x1: at.x - w / 2, x2: at.x + w / 2, y1: at.y - h / 2, y2: at.y + h / 2 }],
  )
  const words = over.flatMap((one) => {
    if (one.what !== 'word') return []
    const long = measureWord(one.text, one.size, one.weight)
    const x1 = one.x - (one.anchor === 'middle' ? long / 2 : one.anchor === 'end' ? long : 0)
    return [{ x1, x2: x1 + long, y1: one.y - one.size, y2: one.y }]
  })
  const all = [...nodes, ...words]
  if (all.length === 0) return '0 0 1 1'
  const [x, y] = [Math.min(...all.map(({ x1 }) => x1)) - AROUND, Math.min(...all.map(({ y1 }) => y1)) - AROUND]
  const [right, foot] = [Math.max(...all.map(({ x2 }) => x2)) + AROUND, Math.max(...all.map(({ y2 }) => y2)) + AROUND]
  return [x, y, right - x, foot - y].join(' ')
}

/** The whole map as lines that stay sharp on paper, in the colours of the page, wherever the one on the screen was moved to. */
export function PrintedMap({ drawing }: { drawing: MapDrawing }) {
  const picture = useMemo(
    () => [
      ...drawing.under,
      ...pictureOf(
        drawing.items.filter(({ classes }) => classes !== 'hit'),
        look,
      ),
      ...drawing.over,
    ],
    [drawing],
  )
  return (
    <svg class="printed-map" viewBox={boxOf(drawing)} aria-hidden="true">
      <HatchPatterns hatches={hatchesOf(picture)} />
      <Drawn picture={picture} />
    </svg>
  )
}
