import type { Figures } from '../../../contract/figures.ts'
import type { Scene } from '../../scene/scene.ts'
import { disc, n, rect } from '../path.ts'
import { type Picture, plane, type Primitive, stroke, word, type Word } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'
import { axisOf, placedDots } from './dot-places.ts'

/** The sheet of the dots, and the height of their axis, px. */
export const dotsSheet = { width: 280, height: 112, axis: 92 }
const { width, axis } = dotsSheet

type Named = { figures: Figures; scene: Scene; name: (id: string) => string; end: (most: number) => string }

/** With how many others each partner works: a dot each, stacked; too many for dots become bars. `end`: said at the end of the axis. */
export function dotsPicture({ figures, scene, name, end }: Named, tokens: Tokens): Picture {
  const { dots, bars, most, x, top } = placedDots(figures.partners, width)
  const soft = tokens['ink-soft']
  const said = (at: number, y: number, text: string, anchor: Word['anchor'], record: string | null = null) =>
    word(at, y, text, soft, { size: 12, anchor, record })
  const { alone } = figures.fragile
  const [first] = alone
  const dotOf = dotLook(figures, scene, tokens)
  return [
    stroke(`M0 ${axis}H${width}`, soft),
    ...axisOf(most).flatMap((tick) => [
      stroke(`M${n(x(tick))} ${axis}v4`, soft),
      said(x(tick), axis + 16, String(tick), tick === 0 ? 'start' : 'middle'),
    ]),
    said(width, axis + 16, end(most), 'end'),
    ...(bars ?? []).map((bar) => plane(rect(bar.x, axis - bar.height, bar.wide, bar.height), tokens.ink)),
    ...dots.flatMap(({ id, x: at, up }) => dotOf(id, at, axis - up)),
    ...(first !== undefined && alone.length === 1 && bars === null
      ? [stroke(`M${n(x(0))} ${axis - 8}V${axis - 42}`, soft), said(0, axis - 46, name(first), 'start', first)]
      : []),
    ...(top === undefined ? [] : [said(width, axis - 14, name(top), 'end', top)]),
  ]
}

/** Who is chosen, who is faint, and who would cut the network in two. */
function dotLook({ fragile }: Figures, { marks }: Scene, tokens: Tokens) {
  const cut = new Set(fragile.partners)
  const chosen = new Set(marks.filter(({ step }) => step === 0).flatMap(({ members }) => members))
  const faded = new Set(marks.filter((mark) => mark.filtered).flatMap(({ members }) => members))
  return (id: string, x: number, y: number): Primitive[] => {
    const d = disc(x, y, 2.3)
    const fill = cut.has(id) ? tokens['on-marker'] : chosen.has(id) ? tokens.action : tokens.ink
    const opacity = !chosen.has(id) && faded.has(id) ? 0.3 : 1
    return [
      ...(cut.has(id) ? [plane(rect(x - 5, y - 5, 10, 10), tokens.marker, { record: id })] : []),
      plane(d, fill, { opacity, record: id }),
      ...(chosen.has(id) ? [stroke(d, tokens.action, { width: 3, record: id })] : []),
    ]
  }
}
