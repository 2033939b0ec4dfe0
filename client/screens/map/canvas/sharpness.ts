/**
 * Calls back when a px of the page takes another number of dots: the window went to another screen, or the page was
 * enlarged. Returns how to stop.
 */
export function onSharpnessChange(changed: () => void): () => void {
  const stop = new AbortController()
  const follow = () => {
    // A query is of one number of dots: at each change it is asked anew.
    matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`).addEventListener(
      'change',
      () => {
        follow()
        changed()
      },
      { once: true, signal: stop.signal },
    )
  }
  follow()
  return () => {
    stop.abort()
  }
}
