import { rect } from '../picture/path.ts'
import { movePicture } from '../picture/move.ts'
import { type Picture, plane, word } from '../picture/primitives.ts'
import { paperTokens } from '../picture/style/light-tokens.ts'
import type { Typeface } from '../picture/typeface/typeface.ts'
import type { FileDrawing } from './file-document.ts'

const [ROW, GAP, BETWEEN, SIZE] = [24, 8, 26, 13]

/** A drawing on white paper with its legend under it, as one picture: for where nothing else says what signs mean. */
export function withLegend(
  { picture, width, height, legend }: Pick<FileDrawing, 'picture' | 'width' | 'height' | 'legend'>,
  typeface: Typeface,
): { picture: Picture; width: number; height: number } {
  const { paper, 'ink-soft': soft } = paperTokens
  let [x, row] = [0, 0]
  const signs = legend.flatMap(({ sign, width: wide, text }): Picture => {
    const all = wide + GAP + typeface.measure(text, SIZE, 400)
    if (x > 0 && x + all > width) [x, row] = [0, row + 1]
    const y = height + 14 + row * ROW
    const drawn = [...movePicture(sign, { x, y }), word(x + wide + GAP, y + 11.5, text, soft, { size: SIZE })]
    x += all + BETWEEN
    return drawn
  })
  const whole = legend.length === 0 ? height : height + 14 + (row + 1) * ROW
  return { picture: [plane(rect(0, 0, width, whole), paper), ...picture, ...signs], width, height: whole }
}
