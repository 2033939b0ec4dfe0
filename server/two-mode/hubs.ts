import type { MeasureInput } from '../measures.ts'
import { at } from '../../domain/network/net.ts'
import { linesTo } from './joints.ts'
import { type Graph, graphOf } from './of-input.ts'
import { across, cutAround, seatsOf, touching } from './pieces.ts'
import { partsAround, type Shape } from './shape.ts'

/** A partner, and how many pairs of others are connected only through it, of those that are connected. */
export type Hub = {
  id: string
  /** Partners that act in the region. */
  acting: number
  through: number
  connected: number
  share: number
  /** The share with every mention joined. */
  ifNamed: number
  mentions: string[]
  evidence: string[]
}

export const hubs = (input: MeasureInput): Hub[] => hubsOf(graphOf(input))

/** A smaller share is not looked at; no setting goes lower. */
const leastShare = 0.1

/** Those through which a share of the pairs goes, in the order of their ids. */
export function hubsOf({ two, shape }: Graph): Hub[] {
  const [sure, named] = [shape(), shape({ named: true })]
  const [all, then] = [connectedIn(sure), connectedIn(named)]
  const mentions = touching(two.mentions, seatsOf, sure)
  return sure.joints.flatMap((v): Hub[] => {
    if (v >= two.partners) return []
    const { through, connected, share } = pairsThrough(v, sure, all)
    if (share <= leastShare) return []
    return [
      {
        id: two.ids[v] ?? '',
        acting: two.partners,
        through,
        connected,
        share,
        ifNamed: pairsThrough(v, named, then).share,
        mentions: across(cutAround(v, sure), mentions),
        evidence: linesTo(partsAround(v, sure), v, two, sure),
      },
    ]
  })
}

export const pairs = (n: number) => (n * (n - 1)) / 2

/** Pairs of partners that can reach each other by any way. */
function connectedIn({ walk: { root, end, position: place }, before }: Shape): number {
  const first = Array.from(root.keys()).filter((v) => root[v] === v)
  return first.reduce((sum, v) => sum + pairs(at(before, at(end, v)) - at(before, at(place, v))), 0)
}

function pairsThrough(v: number, shape: Shape, all: number) {
  const parts = partsAround(v, shape)
  const others = parts.reduce((sum, { partners }) => sum + partners, 0)
  const through = pairs(others) - parts.reduce((sum, { partners }) => sum + pairs(partners), 0)
  const connected = all - others
  return { through, connected, share: connected === 0 ? 0 : through / connected }
}
