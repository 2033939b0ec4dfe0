import type { Item } from '../../../picture/items.ts'

type Point = { x: number; y: number }
type Hovered = {
  /** What lies at a point of the element, px. */
  at: (point: Point) => Item | null
  /** Called when it is another than before; null when over nothing. */
  onHover: (item: Item | null) => void
}

/** Hears what the pointer is over, once a frame; while it drags that is nothing. `leave`: nothing either, until it moves again. */
export function hearHover(element: HTMLElement, { at, onHover }: Hovered): { leave: () => void; stop: () => void } {
  let [over, frame]: [string | null, number] = [null, 0]
  const hover = (item: Item | null) => {
    if ((item?.id ?? null) === over) return
    over = item?.id ?? null
    onHover(item)
  }
  const leave = () => {
    cancelAnimationFrame(frame)
    frame = 0
    hover(null)
  }
  const moved = ({ clientX, clientY, pointerType, buttons }: PointerEvent) => {
    if (pointerType === 'touch') return
    if (buttons !== 0) leave()
    else {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const box = element.getBoundingClientRect()
        hover(at({ x: clientX - box.left, y: clientY - box.top }))
      })
    }
  }
  element.addEventListener('pointermove', moved)
  element.addEventListener('pointerleave', leave)
  const stop = () => {
    cancelAnimationFrame(frame)
    element.removeEventListener('pointermove', moved)
    element.removeEventListener('pointerleave', leave)
  }
  return { leave, stop }
}
