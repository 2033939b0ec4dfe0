import type { MeasureInput } from '../measures.ts'
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

export const threads = (input: MeasureInput): Thread[] => threadsOf(graphOf(input).two)

export function threadsOf(two: Graph['two']): Thread[] {
  const sure = besides(two, false)
  const named = two.mentions.length === 0 ? sure : besides(two, true)
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

/** By point: whom and what it has a line with. */
type Besides = readonly ReadonlySet<number>[]

function besides(two: TwoMode, named: boolean): Besides {
  const sets = two.ids.map(() => new Set<number>())
  const join = (a: number, b: number) => {
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  for (const { a, b } of two.lines) join(a, b)
  if (named) for (const { at, may } of two.mentions) for (const v of may) join(at, v)
  return sets
}

/**
 * The one partner or table through which p reaches whom it reaches; null when there are more, or none. A table where p sits
 * alone leads nowhere: it counts only when it is all there is.
 */
function onlyWay(p: number, { partners }: TwoMode, beside: Besides): number | null {
  const all = [...(beside[p] ?? [])]
  const direct = all.filter((v) => v < partners)
  const tables = all.filter((v) => v >= partners)
  const leading = tables.filter((v) => (beside[v]?.size ?? 0) > 1)
  const [only, more] = direct.length === 0 && leading.length === 0 ? tables : [...direct, ...leading]
  if (only === undefined || more === undefined) return only ?? null
  const met = new Set(direct)
  for (const v of leading) {
    for (const q of beside[v] ?? []) if (q !== p) met.add(q)
    if (met.size > 1) return null
  }
  return met.size === 1 ? ([...met][0] ?? null) : null
}

const shareAt = (via: number, { partners }: TwoMode, beside: Besides) =>
  via < partners ? 0 : (beside[via]?.size ?? 0) / partners
