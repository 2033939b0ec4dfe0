import type { MeasureInput } from '../measures.ts'
import { bridgesIn } from '../../domain/network/articulation-points.ts'
import { at } from '../../domain/network/net.ts'
import { type Graph, graphOf } from './of-input.ts'
import { across, cutOfLine, endsOf, seatsOf, touching } from './pieces.ts'
import { countIn, mostNamed, type Part, type Shape, whoIn } from './shape.ts'

/** A line that alone joins two groups of partners, all levels together. */
export type Bridge = {
  /** The ids of its two ends. */
  ends: [string, string]
  /** How many partners are in the smaller group, and who are the first of them. */
  smaller: number
  who: string[]
  /** How many there would be with every mention joined; 0 when it would not be the only line any more. */
  ifNamed: number
  mentions: string[]
  /** The highest strength that is known of it. */
  strongest: number | null
  /** The day it was last confirmed; null when that is not known of all that is said of it. */
  confirmed: string | null
  evidence: string[]
}

export const bridges = (input: MeasureInput): Bridge[] => bridgesOf(graphOf(input))

export function bridgesOf({ two, shape }: Graph): Bridge[] {
  const [sure, named] = [shape(), shape({ named: true })]
  const { parent } = sure.walk
  const then = new Map(
    bridgesIn(named.walk).map((w) => [key(w, at(named.walk.parent, w)), sidesOf(w, named)[0].partners]),
  )
  const mentions = touching(two.mentions, seatsOf, sure)
  return bridgesIn(sure.walk).map((w) => {
    const ends = [w, at(parent, w)].sort((a, b) => a - b)
    const [smaller] = sidesOf(w, sure)
    const lines = (two.linesAt[w] ?? []).filter((line) => endsOf(line).includes(at(parent, w)))
    const said = lines.filter(({ level }) => level !== null)
    const days = lines.map(({ confirmed }) => confirmed ?? '').sort()
    return {
      ends: [two.ids[ends[0] ?? -1] ?? '', two.ids[ends[1] ?? -1] ?? ''],
      smaller: smaller.partners,
      who: whoIn([smaller], sure, two.ids, mostNamed),
      ifNamed: then.get(key(w, at(parent, w))) ?? 0,
      mentions: across(cutOfLine(w, sure), mentions),
      strongest: said.reduce((most: number | null, { strength }) => higher(most, strength), null),
      confirmed: days[0] === '' ? null : (days.at(-1) ?? null),
      evidence: lines.map(({ id }) => id),
    }
  })
}

const key = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`
export const higher = (a: number | null, b: number | null) => (a === null || (b !== null && b > a) ? b : a)

/** What stands on either side of the line above w, the smaller side first; of two alike, the one below. */
function sidesOf(w: number, { walk: { position: place, end, root }, before }: Shape): [Part, Part] {
  const part = (piece: number, ...stretches: [number, number][]): Part => ({
    piece,
    stretches,
    partners: countIn(before, stretches),
  })
  const first = at(root, w)
  const below = part(0, [at(place, w), at(end, w)])
  const above = part(-1, [at(place, first), at(place, w)], [at(end, w), at(end, first)])
  return below.partners <= above.partners ? [below, above] : [above, below]
}
