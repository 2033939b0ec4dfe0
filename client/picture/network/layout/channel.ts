/** A stretch of a line across a channel, from its lane to one of the sides. */
export type Stub = { y: number; to: 'axis' | 'out' }
/** A line within a channel: a vertical on a lane of its own, with a stub at each of its ends or branches. */
export type Wire = { id: string; stubs: Stub[]; width: number }
/** Px of each wire's lane from the side of the channel that is nearest to the axis; and how wide they are together. */
export type Lanes = { at: Map<string, number>; width: number }

/** Room between lines that run side by side, px. */
const APART = 4
/** Nearer than this in height, two stubs are taken for one. */
const NEAR = 8
/** What two stubs on top of each other cost, in crossings. */
const OVERLAP = 6

const spanOf = ({ stubs }: Wire) => {
  const ys = stubs.map(({ y }) => y)
  return { top: Math.min(...ys), foot: Math.max(...ys) }
}
const within = (y: number, { top, foot }: ReturnType<typeof spanOf>) => y > top - 2 && y < foot + 2

/** Crossings of two wires when `near` has the lane nearer to the axis. */
function cost(near: Wire, far: Wire): number {
  const [nearSpan, farSpan] = [spanOf(near), spanOf(far)]
  let sum = 0
  for (const { y, to } of near.stubs) if (to === 'out' && within(y, farSpan)) sum += 1
  for (const { y, to } of far.stubs) if (to === 'axis' && within(y, nearSpan)) sum += 1
  for (const a of near.stubs)
    for (const b of far.stubs) if (a.to === 'out' && b.to === 'axis' && Math.abs(a.y - b.y) < NEAR) sum += OVERLAP
  return sum
}

/** Lanes with fewest crossings: each wire in turn goes where it crosses least, until none moves. `pitch`: lane to lane, px. */
export function layLanes(wires: readonly Wire[], pitch: number): Lanes {
  const count = wires.length
  const costs = wires.map((a) => wires.map((b) => (a === b ? 0 : cost(a, b))))
  const between = (near: number, far: number) => costs[near]?.[far] ?? 0
  let order = wires.map((_, index) => index)
  for (let pass = 0; pass < 6; pass++) {
    const before = order.join()
    for (let wire = 0; wire < count; wire++) {
      const rest = order.filter((one) => one !== wire)
      // At the first place all others lie beyond it; each step turns one of them round.
      let [sum, least, best] = [0, 0, 0]
      const now = order.indexOf(wire)
      let atNow = 0
      rest.forEach((other, index) => {
        if (index === now) atNow = sum
        sum += between(other, wire) - between(wire, other)
        if (sum < least) [least, best] = [sum, index + 1]
      })
      if (now === rest.length) atNow = sum
      if (least < atNow) order = [...rest.slice(0, best), wire, ...rest.slice(best)]
    }
    if (order.join() === before) break
  }
  return pack(
    order.flatMap((index) => wires[index] ?? []),
    pitch,
  )
}

/** As near to the axis as goes: wires that never lie beside each other share a lane. */
function pack(order: readonly Wire[], pitch: number): Lanes {
  const at = new Map<string, number>()
  const laid: { wire: Wire; top: number; foot: number; lane: number }[] = []
  for (const wire of order) {
    const { top, foot } = spanOf(wire)
    const beside = laid.filter((other) => other.top - NEAR < foot && other.foot + NEAR > top)
    const lane = Math.max(
      0,
      ...beside.map((other) => other.lane + Math.max(pitch, APART + (other.wire.width + wire.width) / 2)),
    )
    at.set(wire.id, lane)
    laid.push({ wire, top, foot, lane })
  }
  return { at, width: Math.max(0, ...at.values()) }
}
