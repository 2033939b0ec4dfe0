/** Mulberry32: a small generator of numbers in [0, 1), the same for the same seed on every machine. */
export type Random = {
  next: () => number
  /** A whole number from 0 to `below` - 1. */
  whole: (below: number) => number
  pick: <T>(from: readonly T[]) => T
  chance: (probability: number) => boolean
  /** `count` different items, in random order; all of them when there are fewer. */
  some: <T>(from: readonly T[], count: number) => T[]
  /** A version 4 UUID, for operation ids. */
  uuid: () => string
}

export function random(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (below: number) => Math.floor(next() * below)
  const pick = <T>(from: readonly T[]): T => {
    const item = from[whole(from.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const some = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from]
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(left.length), 1)).flat()
  }
  const hex = (digits: number) => Array.from({ length: digits }, () => whole(16).toString(16)).join('')
  return {
    next,
    whole,
    pick,
    some,
    chance: (probability) => next() < probability,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${pick(['8', '9', 'a', 'b'])}${hex(3)}-${hex(12)}`,
  }
}
