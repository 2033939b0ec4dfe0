import type { MeasureInput } from '../measures.ts'
import { neighboursOf } from '../../domain/network/net.ts'
import type { Net } from '../../domain/network/net.ts'
import { higher } from './bridges.ts'
import type { TwoMode } from './graph.ts'
import { type Graph, graphOf } from './of-input.ts'
import { endsOf } from './pieces.ts'

/** A partner that reaches others through one other partner, or through one table. */
export type Thread = {
  id: string
  via: string
  /** Of a table: the share of the acting partners that sit there; 0 of a partner. */
  share: number
  /** The same with every mention joined; null when it would not hang on one any more. */
  ifNamed: number | null
  mentions: string[]
  /** The highest strength that is known of its lines. */
  strongest: number | null
  evidence: string[]
}

export const threads = (input: MeasureInput): Thread[] => threadsOf(graphOf(input))

export function threadsOf({ two, shape }: Graph): Thread[] {
  const [sure, named] = [shape().net, shape({ named: true }).net]
  return two.kinds.flatMap((_, p): Thread[] => {
    const via = onlyWay(p, two, sure)
    if (via === null) return []
    const then = onlyWay(p, two, named)
    const lines = two.linesAt[p] ?? []
    const tables = lines.flatMap(endsOf).filter((v) => v >= two.partners)
    return [
      {
        id: two.ids[p] ?? '',
        via: two.ids[via] ?? '',
        share: shareAt(via, two, sure),
        ifNamed: then === null ? null : shareAt(then, two, named),
        mentions: two.mentions.filter(({ at, may }) => may.includes(p) || tables.includes(at)).map(({ id }) => id),
        strongest: lines.reduce((most: number | null, { strength }) => higher(most, strength), null),
        evidence: [...lines, ...two.zeros.filter((zero) => endsOf(zero).includes(p))].map(({ id }) => id),
      },
    ]
  })
}

/**
 * The one partner or table through which p reaches whom it reaches; null when there are more, or none. A table where p sits
 * alone leads nowhere: it counts only when it is all there is.
 */
function onlyWay(p: number, { partners }: TwoMode, net: Net): number | null {
  const all = neighboursOf(net, p)
  const direct = all.filter((v) => v < partners)
  const tables = all.filter((v) => v >= partners)
  const leading = tables.filter((v) => neighboursOf(net, v).length > 1)
  const [only, more] = direct.length === 0 && leading.length === 0 ? tables : [...direct, ...leading]
  if (only === undefined || more === undefined) return only ?? null
  const met = new Set(direct)
  for (const v of leading) {
    for (const q of neighboursOf(net, v)) if (q !== p) met.add(q)
    if (met.size > 1) return null
  }
  return met.size === 1 ? ([...met][0] ?? null) : null
}

const shareAt = (via: number, { partners }: TwoMode, net: Net) =>
  via < partners ? 0 : neighboursOf(net, via).length / partners
