export type Dice = {
  chance: (share: number) => boolean
  pick: <T>(from: readonly T[]) => T
  /** A whole number from 0 up to and including this one. */
  upTo: (most: number) => number
  times: <T>(count: number, make: (index: number) => T) => T[]
}

/** The same throws for the same seed. */
export function mulberry32(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  return {
    chance: (share) => next() < share,
    pick: (from) => from[upTo(from.length - 1)]!,
    upTo,
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)),
  }
}
