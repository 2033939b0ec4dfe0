import { grid } from './grid.ts'
import type { Tier } from './types.ts'
import type { Setting } from './wrap.ts'

export type Name = { x: number; settings: readonly Setting[]; stored: Tier | null; margin: number }
export type PlacedName = { tier: Tier; lines: string[]; x: number; width: number }

type State = { ends: readonly [number, number]; tier: Tier; cost: number; placed: Placed | null }
type Placed = { name: PlacedName; before: Placed | null }

const beam = 60
const leans = [0, -6, 6, -12, 12]

/**
 * Names in two tiers, above and below the marks: a beam search from left to right over tier, lines and a small lean,
 * for the least bending that leaves air between neighbours. What was stored keeps its tier unless that would overlap.
 */
export function placeNames(names: readonly Name[], left: number, right: number): PlacedName[] {
  let states: State[] = [{ ends: [left, left], tier: 1, cost: 0, placed: null }]
  for (const name of names) {
    states = states
      .flatMap((state) => name.settings.flatMap((setting) => extend(state, name, setting, right)))
      .sort((a, b) => a.cost - b.cost)
    states = distinct(states).slice(0, beam)
  }
  const placed: PlacedName[] = []
  for (let at = states[0]?.placed ?? null; at !== null; at = at.before) placed.unshift(at.name)
  return placed
}

function extend(state: State, name: Name, setting: Setting, right: number): State[] {
  return ([0, 1] as const).flatMap((tier) =>
    leans.map((lean): State => {
      const half = setting.width / 2 + name.margin
      const x = Math.min(name.x + lean, right - half)
      const overlap = Math.max(0, state.ends[tier] + grid.air - (x - half))
      const moved = name.stored !== null && name.stored !== tier
      const cost =
        state.cost +
        setting.cost +
        Math.abs(x - name.x) * 0.5 +
        (overlap > 0 ? 1000 + overlap * 20 : 0) +
        (moved ? 90 : 0) +
        (tier === state.tier ? 2 : 0)
      const end = x + half
      return {
        ends: tier === 0 ? [end, state.ends[1]] : [state.ends[0], end],
        tier,
        cost,
        placed: { name: { tier, lines: setting.lines, x, width: setting.width }, before: state.placed },
      }
    }),
  )
}

/** Of states that end alike only the cheapest can win. */
function distinct(states: readonly State[]): State[] {
  const seen = new Set<string>()
  return states.filter(({ ends, tier }) => {
    const key = `${Math.round(ends[0] / 3)} ${Math.round(ends[1] / 3)} ${tier}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
