import type { Size, ViewBox } from '../../../picture/view.ts'

const EDGE = 6

/** Moves what lies over the map so far that all of it is seen: aside at the right, above its place at the foot. */
export function keepInside(element: HTMLElement, { x, y, zoom }: ViewBox, { width, height }: Size): void {
  element.style.translate = ''
  const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = element
  const [left, top] = [x + offsetLeft * zoom, y + offsetTop * zoom]
  const right = left + offsetWidth * zoom
  const aside = left < EDGE ? EDGE - left : Math.min(0, width - EDGE - right)
  const up = top + offsetHeight * zoom > height - EDGE ? -(offsetHeight + 46) : 0
  if (aside !== 0 || up !== 0) element.style.translate = `${aside / zoom}px ${up}px`
}
