import type { Positions } from '../../../contract/layout.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { Scene } from '../../scene/scene.ts'
import type { DrawInput } from '../drawn-view.ts'

/** What an arrangement is drawn from: a scene with its light, the stored places, and what is opened. */
export type MapInput = Pick<DrawInput, 'options' | 'words' | 'tokens' | 'measure'> & {
  scene: Scene
  stored: Positions
  open: readonly string[]
}
/** An arrangement as one picture from 0,0, px; `name`: size of its smallest name, px. */
export type FlatMap = { picture: Picture; width: number; height: number; name: number }

/** Size of a name before the drawing is made larger or smaller, px. */
export const NAME = 13
