import { type Arc, hasChosenFinding, isChosenFinding, type Scene } from '../../../scene/scene.ts'
import { type Primitive, stroke } from '../../primitives.ts'
import type { Tokens } from '../../style/tokens.ts'
import type { PlacedNetwork } from '../layout/types.ts'
import type { Polyline } from '../layout/polyline.ts'
import type { PlacedMark } from '../placed-marks.ts'
import type { TieShape } from '../ties.ts'
import { looseTies } from './loose-ties.ts'
import { FADED_LINE } from './faint.ts'
import { levelDash } from './ribbon-look.ts'

/** Direct ties and findings between two, each level on a line of its own. */
export function tieLines(
  net: PlacedNetwork,
  scene: Scene,
  shownMarks: readonly PlacedMark[],
  tokens: Tokens,
): Primitive[] {
  return [...net.ties, ...looseTies(net, scene, shownMarks)].flatMap(({ tie, line }) => drawn(tie, line, scene, tokens))
}

function drawn(tie: TieShape, line: Polyline, scene: Scene, tokens: Tokens): Primitive[] {
  const { faded, chosen } = tieState(tie, scene)
  return [
    stroke(line.d, tokens.canvas, { width: tie.width + 4 }),
    stroke(line.d, colourOf(tie, chosen, tokens), {
      width: chosen && tie.what === 'tie' ? Math.max(2, tie.width) : tie.width,
      dash: dashOf(tie),
      opacity: faded ? FADED_LINE : 1,
      record: tie.records[0] ?? null,
    }),
  ]
}

/** Whether a line between two steps back, or is one of what is chosen. */
export function tieState({ what, records }: TieShape, scene: Scene): { faded: boolean; chosen: boolean } {
  const { focus } = scene
  if (what !== 'tie') {
    const own = scene.findings.find(({ id }) => records.includes(id))
    const chosen = own !== undefined && isChosenFinding(scene, own)
    const near = focus === null || (!hasChosenFinding(scene) && own?.marks.some((mark) => focus.marks.includes(mark)))
    return { faded: own?.filtered === true || !(chosen || near === true), chosen }
  }
  const arcs = records.flatMap((id): Arc[] => scene.arcs.filter((arc) => arc.id === id))
  const own = (mark: string) => focus?.marks.includes(mark) === true
  const chosen = arcs.some((arc) => !arc.faded && (own(arc.a) || own(arc.b)))
  return { faded: arcs.every((arc) => arc.faded) || (focus !== null && focus.marks.length > 0 && !chosen), chosen }
}

const colourOf = ({ what, how }: TieShape, chosen: boolean, tokens: Tokens) =>
  what === 'fragile'
    ? tokens.marker
    : how === 'trial'
      ? tokens.action
      : what === 'want' || chosen
        ? tokens.ink
        : tokens['ink-faint']
const dashOf = ({ what, how, side }: TieShape): readonly number[] =>
  what === 'want' ? [2, 5] : what === 'fragile' ? [] : how === 'differ' ? [1.6, 7] : levelDash(side)
