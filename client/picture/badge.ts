import type { Severity } from '../../contract/vocabulary.ts'
import type { FindingLook } from '../scene/scene.ts'
import { type Picture, plane, stroke, type Stroke, word } from './primitives.ts'
import type { Tokens } from './style/tokens.ts'

/** The outline of a badge on a sheet of 26 x 26: the shape of how much its finding weighs. */
const outlines: Record<Severity, string> = {
  high: 'M13 2.500l11.500 20.500h-23z',
  medium: 'M13 1.500l11.500 11.500l-11.500 11.500l-11.500 -11.500z',
  low: 'M13 3a10 10 0 1 0 0 20a10 10 0 1 0 0 -20',
}

/** The number of a finding on 26 x 26: in outline once it is taken up, dashed while it is open. */
export function badgePicture(
  severity: Severity,
  label: string | undefined,
  look: FindingLook,
  tokens: Tokens,
): Picture {
  const d = outlines[severity]
  const edges: Record<FindingLook, Pick<Stroke, 'stroke' | 'width' | 'dash'> | null> = {
    question: null,
    undecided: { stroke: tokens['ink-soft'], width: 1.3, dash: [2.6, 2] },
    assigned: { stroke: tokens.ink, width: 1.8, dash: [] },
    settled: { stroke: tokens['ink-faint'], width: 1, dash: [] },
  }
  const edge = edges[look]
  const fill = edge === null ? tokens.paper : look === 'assigned' ? tokens.ink : tokens['ink-soft']
  const bold = edge === null || look === 'assigned'
  return [
    edge === null ? plane(d, tokens.ink) : stroke(d, edge.stroke, edge),
    ...(label === undefined
      ? []
      : [
          word(13, severity === 'high' ? 20 : 17.5, label, fill, {
            size: label.length > 2 ? 10.5 : 12,
            weight: bold ? 600 : 400,
            anchor: 'middle',
          }),
        ]),
  ]
}
