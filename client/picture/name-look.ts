import type { Mark } from '../scene/scene.ts'
import { n } from './path.ts'
import type { Word } from './primitives.ts'
import type { Tokens } from './style/tokens.ts'

type NameLook = Pick<Word, 'fill' | 'weight' | 'record'>

/** The look of a mark's name, the same in both arrangements. `marked`: a question is about it. */
export const nameLook = (mark: Mark, marked: boolean, tokens: Tokens): NameLook => ({
  fill: mark.faded
    ? tokens['ink-faint']
    : marked
      ? tokens['on-marker']
      : mark.wet === true
        ? tokens.action
        : mark.how === 'mentioned' || mark.how === 'expected'
          ? tokens['ink-soft']
          : tokens.ink,
  weight: mark.step === 0 ? 600 : 400,
  record: mark.id,
})

/** The marker behind a name: a stroke of it is never quite straight. */
export const markerPath = (x: number, y: number, w: number, h: number): string =>
  `M${n(x)} ${n(y + 1)}L${n(x + w)} ${n(y)}L${n(x + w - 1)} ${n(y + h)}L${n(x + 1)} ${n(y + h - 1)}z`

/** How faint the marker is behind the name of what is faded. */
export const FADED_MARKER = 0.26
