import type { Positions } from '../../../contract/layout.ts'
import type { Item } from '../../picture/items.ts'
import type { Picture } from '../../picture/primitives.ts'
import type { Spot, ViewBox } from '../../picture/view.ts'

/** An arrangement with every place decided: what goes under, on and over the canvas, in one system of px. */
export type MapDrawing = {
  items: Item[]
  under: Picture
  over: Picture
  /** The view in which it opens. */
  home: ViewBox
  /** The view that shows all of it, where that is another. */
  fit?: ViewBox
  /** Places of what is shown, for keeping; null while they are still sought. */
  positions: Positions | null
  /** Places of the marks, by id, for going along them with the keys. */
  marks: { id: string; x: number; y: number }[]
  /** Where something is that is to come into sight when it is chosen, where that is not its mark. */
  spot?: (id: string, view: ViewBox) => Spot | null
}
