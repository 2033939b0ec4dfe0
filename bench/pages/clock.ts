/** Resolves when the picture drawn now is on the screen: the second frame from here. */
export const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve()
      })
    })
  })

/** Resolves in a task of its own. */
export const anotherTask = () => new Promise<void>((resolve) => setTimeout(resolve))

/** Resolves when nothing is being worked on: before something is measured. */
export const quiet = () => new Promise<void>((resolve) => setTimeout(resolve, 400))

/** Long tasks of the main thread (over 50 ms, as browsers count them) while `work` runs: the longest, or 0. */
export async function longestTask(work: () => Promise<void>): Promise<number> {
  const found: number[] = []
  const observer = new PerformanceObserver((list) => {
    found.push(...list.getEntries().map(({ duration }) => duration))
  })
  observer.observe({ type: 'longtask' })
  await work()
  await quiet()
  found.push(...observer.takeRecords().map(({ duration }) => duration))
  observer.disconnect()
  return Math.max(0, ...found)
}

/** Milliseconds of each frame while the map in `host` is dragged and then zoomed, by the events a person causes. */
export async function frames(host: HTMLElement): Promise<number[]> {
  const found: number[] = []
  const each = async (count: number, step: (i: number) => void) => {
    for (let i = 0; i < count; i++) {
      const began = performance.now()
      step(i)
      await new Promise(requestAnimationFrame)
      found.push(performance.now() - began)
    }
  }
  const mouse = (type: string, x: number, y: number, buttons: number) =>
    new MouseEvent(type, { clientX: x, clientY: y, button: 0, buttons, bubbles: true, cancelable: true, view: window })
  const [x, y] = [790, 12]
  host.dispatchEvent(mouse('mousedown', x, y, 1))
  await each(40, (i) => host.dispatchEvent(mouse('mousemove', x + 6 * i, y + 4 * i, 1)))
  host.dispatchEvent(mouse('mouseup', x + 240, y + 160, 0))
  await each(40, (i) =>
    host.dispatchEvent(
      new WheelEvent('wheel', {
        clientX: 800,
        clientY: 450,
        deltaY: i < 20 ? -40 : 40,
        bubbles: true,
        cancelable: true,
      }),
    ),
  )
  return found.slice(2)
}

/** Resolves when everything in sight is drawn and on the screen: the map is in place and busy no more. */
export async function whole(stage: HTMLElement): Promise<void> {
  const map = () => stage.querySelector('#map-canvas')
  while (map() === null || map()?.ariaBusy === 'true') await new Promise(requestAnimationFrame)
  await painted()
}

/** Resolves when Cytoscape has all of what is drawn, and nothing is painted in its stead. */
export async function live(stage: HTMLElement): Promise<void> {
  while (stage.querySelector('.is-painted') !== null) await new Promise(requestAnimationFrame)
}
