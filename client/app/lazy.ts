import { useEffect, useState } from 'preact/hooks'

/** Something that is fetched when it is first needed, and then there at once. */
export type Lazy<T> = { current: T | null; load: () => Promise<T> }

export const ready = <T>(value: T): Lazy<T> => ({ current: value, load: () => Promise.resolve(value) })

export function lazy<T>(fetchIt: () => Promise<T>): Lazy<T> {
  const made: Lazy<T> = {
    current: null,
    load: async () => (made.current ??= await fetchIt()),
  }
  return made
}

/** Null until it is there. */
export function useLazy<T>(wanted: Lazy<T>): T | null {
  const [, setCount] = useState(0)
  useEffect(() => {
    if (wanted.current === null)
      void wanted.load().then(() => {
        setCount((count) => count + 1)
      })
  }, [wanted])
  return wanted.current
}
