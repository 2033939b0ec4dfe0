import type { ItemData } from '../../../picture/items.ts'

type Point = { x: number; y: number }
type Tapped = {
  /** What lies at a point of the element, px, in what is on the screen now; null for the empty paper. */
  at: (point: Point, touch: boolean) => ItemData | null
  onTap: (data: ItemData | null) => void
  /** The second of two taps on the same, beside being a tap. */
  onDoubleTap: (data: ItemData) => void
}

/** A pointer that strays farther than this, px, drags. */
const STRAY_PX = { mouse: 4, touch: 10 }
/** Two taps farther apart than this, ms, are two taps. */
const DOUBLE_MS = 300

/**
 * Hears taps and clicks on an element. What counts is what was drawn where and when the pointer went down: what is drawn
 * anew meanwhile takes no click away. Returns how to stop.
 */
export function hearTaps(element: HTMLElement, { at, onTap, onDoubleTap }: Tapped): () => void {
  let before: { at: number; select: string | undefined } | null = null
  let down: { id: number; x: number; y: number; data: ItemData | null } | null = null
  const pressed = ({ pointerId: id, isPrimary, button, pointerType, clientX: x, clientY: y }: PointerEvent) => {
    // A second finger makes it a pinch.
    down = null
    if (!isPrimary || button !== 0) return
    const { left, top } = element.getBoundingClientRect()
    down = { id, x, y, data: at({ x: x - left, y: y - top }, pointerType === 'touch') }
  }
  const strayed = ({ clientX, clientY, pointerType }: PointerEvent) => {
    if (down === null) return
    const most = pointerType === 'touch' ? STRAY_PX.touch : STRAY_PX.mouse
    if (Math.hypot(clientX - down.x, clientY - down.y) > most) down = null
  }
  const lifted = (event: PointerEvent) => {
    strayed(event)
    if (down?.id !== event.pointerId) return
    const { data } = down
    down = null
    const again = before !== null && event.timeStamp - before.at <= DOUBLE_MS && before.select === data?.select
    before = again ? null : { at: event.timeStamp, select: data?.select }
    onTap(data)
    if (again && data !== null) onDoubleTap(data)
  }
  const lost = () => {
    down = null
  }
  const heard = [
    ['pointerdown', pressed],
    ['pointermove', strayed],
    ['pointerup', lifted],
    ['pointercancel', lost],
  ] as const
  for (const [name, hear] of heard) element.addEventListener(name, hear, { capture: true })
  return () => {
    for (const [name, hear] of heard) element.removeEventListener(name, hear, { capture: true })
  }
}
