import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

/** What gives way in the bar where it has too little room, one after the other until all of it fits: see `style/width/bar.css`. */
const steps = [
  'bring-word',
  'share-word',
  'brand-name',
  'tools',
  'take-word',
  'search',
  'moment-word',
  'present-word',
  'space',
]

/** Lets as little as possible give way, whatever makes the bar wide or narrow: the window, the letters, a name, a language. */
function fit(bar: HTMLElement): void {
  for (let count = 0; count <= steps.length; count++) {
    const given = steps.slice(0, count).join(' ')
    if (bar.dataset['fold'] !== given) bar.dataset['fold'] = given
    if (bar.scrollWidth <= bar.clientWidth) return
  }
}

/** Keeps a bar in order while it, or what stands in it, gets another width. */
export function useFit(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const bar = place.current
    if (bar === null) return
    const width = new ResizeObserver(() => {
      fit(bar)
    })
    // In the next frame: what stands beside what changed may change in turn, which an observer may not do at once.
    let next = 0
    const contents = new ResizeObserver(() => {
      cancelAnimationFrame(next)
      next = requestAnimationFrame(() => {
        fit(bar)
      })
    })
    const watch = () => {
      contents.disconnect()
      for (const child of bar.children) contents.observe(child)
    }
    const children = new MutationObserver(watch)
    watch()
    width.observe(bar)
    children.observe(bar, { childList: true })
    fit(bar)
    return () => {
      cancelAnimationFrame(next)
      width.disconnect()
      contents.disconnect()
      children.disconnect()
    }
  }, [place])
}
