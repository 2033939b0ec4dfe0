import { grid } from './grid.ts'
import type { Tier } from './types.ts'
import type { WrapSetting } from './wrap.ts'

export type Name = { x: number; settings: readonly WrapSetting[]; stored: Tier | null; margin: number }
export type PlacedName = { tier: Tier; lines: string[]; x: number; width: number }

type State = { ends: readonly [number, number]; tier: Tier; cost: number; placed: Placed | null }
type Placed = { name: PlacedName; before: Placed | null }
/** A way to go on from a state; it becomes a state only when it wins. */
type Step = { from: State; setting: WrapSetting; tier: Tier; x: number; end: number; cost: number; order: number }

const beam = 60
const leans = [0, -6, 6, -12, 12]
const tiers = [0, 1] as const

/**
 * Names in two tiers, above and below the marks: a beam search from left to right over tier, lines and a small lean,
 * for the least bending that leaves air between neighbours. What was stored keeps its tier unless that would overlap.
 */
export function placeNames(names: readonly Name[], left: number, right: number): PlacedName[] {
  let states: State[] = [{ ends: [left, left], tier: 1, cost: 0, placed: null }]
  for (const name of names) states = best(states, name, right).map((step) => taken(step))
  const placed: PlacedName[] = []
  for (let at = states[0]?.placed ?? null; at !== null; at = at.before) placed.unshift(at.name)
  return placed
}

/**
 * The cheapest steps. Of those that end alike only the cheapest can win. What costs no less than as many others as are
 * kept already cannot: states come cheapest first, so that most are never looked at.
 */
function best(states: readonly State[], name: Name, right: number): Step[] {
  const steps = new Map<number, Step>()
  let [order, most] = [0, Infinity]
  for (const [nth, from] of states.entries()) {
    if (from.cost >= most) break
    for (const setting of name.settings) {
      if (from.cost + setting.cost >= most) continue
      const half = setting.width / 2 + name.margin
      for (const tier of tiers) {
        const whole = from.cost + setting.cost
        const other = name.stored !== null && name.stored !== tier ? 90 : 0
        const alike = tier === from.tier ? 2 : 0
        for (const lean of leans) {
          order++
          const x = Math.min(name.x + lean, right - half)
          const overlap = Math.max(0, from.ends[tier] + grid.air - (x - half))
          const cost = whole + Math.abs(x - name.x) * 0.5 + (overlap > 0 ? 1000 + overlap * 20 : 0) + other + alike
          if (cost >= most) continue
          const end = x + half
          const key = endsOf(from, tier, end)
          if (cost < (steps.get(key)?.cost ?? Infinity)) steps.set(key, { from, setting, tier, x, end, cost, order })
        }
      }
    }
    // To look for the bound takes long as well: after the first, the second, the fourth ...
    if ((nth & (nth + 1)) === 0) most = lastKept(steps)
  }
  return [...steps.values()].sort((a, b) => a.cost - b.cost || a.order - b.order).slice(0, beam)
}

/** What the last of those that are kept costs; no bound while fewer are found. */
function lastKept(steps: ReadonlyMap<number, Step>): number {
  if (steps.size < beam) return Infinity
  const costs = Float64Array.from([...steps.values()], ({ cost }) => cost).sort()
  return costs[beam - 1] ?? Infinity
}

/** Both ends to 3 px, and the tier, as one number. */
function endsOf({ ends }: State, tier: Tier, end: number): number {
  const [upper, lower] = tier === 0 ? [end, ends[1]] : [ends[0], end]
  return (Math.round(upper / 3) * 65_536 + Math.round(lower / 3)) * 2 + tier
}

function taken({ from, setting, tier, x, end, cost }: Step): State {
  return {
    ends: tier === 0 ? [end, from.ends[1]] : [from.ends[0], end],
    tier,
    cost,
    placed: { name: { tier, lines: setting.lines, x, width: setting.width }, before: from.placed },
  }
}
