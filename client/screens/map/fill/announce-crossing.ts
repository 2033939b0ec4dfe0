import type { Scene } from '../../../scene/scene.ts'
import { announce } from '../../../store/actions.ts'
import { cursor } from '../../../store/fill/cursor.ts'
import { crossingText, placeOf } from '../../../store/fill/give-answer.ts'

/** Says where the cursor stands and what is known there. */
export function announceCrossing(scene: Scene): void {
  const place = cursor.value === null ? null : placeOf(scene, cursor.value)
  if (place !== null) announce(crossingText(place.mark, place.row))
}
