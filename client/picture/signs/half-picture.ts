import type { CellHalf } from '../../text/cell.ts'
import { rect, roundRect } from '../path.ts'
import { type Picture, plane, stroke, word } from '../primitives.ts'
import type { Tokens } from '../style/tokens.ts'

/** Half a cell of the list, px. */
export const halfSize = { width: 25, height: 16 }

/** Half a cell of the list, by whose word it is: with how many tables, the marker where something is missing. */
export function halfPicture({ look, text }: CellHalf, tokens: Tokens): Picture {
  const { width, height } = halfSize
  const outline = (edge: number) => roundRect(edge / 2, edge / 2, width - edge, height - edge, 2)
  const said = (fill: string, weight = 600) =>
    text === '' ? [] : [word(width / 2, height / 2 + 4.2, text, fill, { size: 12, weight, anchor: 'middle' })]
  const { ink, paper } = tokens
  const soft = tokens['ink-soft']
  switch (look) {
    case 'stated':
      return [plane(roundRect(0, 0, width, height, 2), ink), ...said(paper)]
    case 'own':
      return [
        plane(outline(1.5), paper),
        stroke(outline(1.5), ink, { width: 1.5 }),
        stroke(rect(3.5, 3.5, width - 7, height - 7), ink),
        ...said(ink),
      ]
    case 'inferred':
      return [plane(outline(1.5), paper), stroke(outline(1.5), ink, { width: 1.5 }), ...said(ink)]
    case 'trial':
      return [
        plane(outline(1.5), paper),
        stroke(outline(1.5), tokens.action, { width: 1.5, dash: [3, 2] }),
        ...said(tokens.action),
      ]
    case 'members':
      return [plane(outline(1), paper), stroke(outline(1), soft), ...said(ink)]
    case 'mentioned':
      return [stroke(outline(1), soft, { dash: [3, 2] }), ...said(soft, 400)]
    case 'unknown':
      return [
        plane(outline(1), { colour: tokens.hatch, pitch: 5, width: 1, offset: 4.5 }),
        stroke(outline(1), tokens.hatch),
      ]
    case 'missing':
      return [
        plane(outline(1.5), tokens.marker),
        stroke(outline(1.5), tokens['on-marker'], { width: 1.5, dash: [0.01, 3], cap: 'round' }),
      ]
  }
}
