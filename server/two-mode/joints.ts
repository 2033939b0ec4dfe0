import type { Kind } from '../../contract/vocabulary.ts'
import type { MeasureInput } from '../measures.ts'
import { grouped } from '../../domain/grouped.ts'
import { at } from '../../domain/network/net.ts'
import type { Line, TwoMode } from './graph.ts'
import { type Graph, graphOf } from './of-input.ts'
import { across, cutAround, endsOf, piecesAround, seatsOf, type Touching, touching } from './pieces.ts'
import { countIn, cutOff, mostNamed, type Part, partsAround, type Shape, tally, whoIn } from './shape.ts'

/** A partner or table without which others are cut off from each other, at all levels together or on the floor. */
export type Joint = {
  id: string
  /** Null for a table. */
  kind: Kind | null
  level: 'operational' | null
  /** How many partners are in the second largest part: from two parts on it separates. */
  second: number
  /** The same with every mention joined; with what has no level on the floor; with both. */
  ifNamed: number
  ifUnsaid: number
  ifBoth: number
  /** What the answer may hang on. */
  mentions: string[]
  unsaid: string[]
  parts: number
  /** No part is the largest: all are cut off. */
  tied: boolean
  /** What joins it to what is cut off. */
  evidence: string[]
  /** How many partners are cut off, the first of them, and the expected kinds that are cut off altogether. */
  cut: number
  who: string[]
  kinds: string[]
}

export function joints(input: MeasureInput): Joint[] {
  const expected = input.given.expected.map(({ kind }) => kind)
  return jointsOf(graphOf(input), expected)
}

/** Those of all levels together first; then in the order of their ids, partners before tables. */
export function jointsOf(graph: Graph, expected: readonly Kind[]): Joint[] {
  return [...jointsAt(graph, expected, false), ...jointsAt(graph, expected, true)]
}

function jointsAt({ two, shape }: Graph, expected: readonly Kind[], floor: boolean): Joint[] {
  const [sure, unsaid] = [shape({ floor }), shape({ floor, unsaid: true })]
  const [named, both] = [shape({ floor, named: true }), shape({ floor, named: true, unsaid: true })]
  const seconds = new Map([...new Set([sure, unsaid, named, both])].map((one) => [one, secondsIn(one)]))
  const second = (v: number, one: Shape) => seconds.get(one)?.[v] ?? 0
  const unlevelled = floor ? two.lines.filter((line) => line.level === 'unspecified' && unsaid.has(line)) : []
  const mayCount = mayCountIn(unlevelled, unsaid)
  const kindsOf = new Map([sure, unsaid].map((one) => [one, kindsIn(one, two, expected)]))
  const mentions = two.mentions.filter(({ operational }) => operational || !floor)
  const seats = onceOf((shape) => touching(mentions, seatsOf, shape))
  const ends = onceOf((shape) => touching(unlevelled, endsOf, shape))
  return two.ids.flatMap((id, v): Joint[] => {
    const [now, ifUnsaid] = [second(v, sure), second(v, unsaid)]
    if (now === 0 && ifUnsaid === 0) return []
    const [ifNamed, ifBoth] = [second(v, named), second(v, both)]
    const here = now === 0 ? unsaid : sure
    const parts = partsAround(v, here)
    const off = cutOff(parts)
    return [
      {
        id,
        kind: two.kinds[v] ?? null,
        level: floor ? 'operational' : null,
        second: now,
        ifNamed,
        ifUnsaid,
        ifBoth,
        mentions: ifNamed < now || ifBoth < ifUnsaid ? across(cutAround(v, here), seats(here)) : [],
        unsaid: ifUnsaid !== now || ifBoth !== ifNamed ? mayCount(v, across(cutAround(v, here), ends(here))) : [],
        parts: parts.length,
        tied: off.length === parts.length,
        evidence: linesTo(off, v, two, here),
        cut: off.reduce((sum, { partners }) => sum + partners, 0),
        who: whoIn(off, here, two.ids, mostNamed),
        kinds: kindsOf.get(here)?.(off, parts) ?? [],
      },
    ]
  })
}

function onceOf(make: (shape: Shape) => Touching): (shape: Shape) => Touching {
  const made = new Map<Shape, Touching>()
  return (shape) => {
    const known = made.get(shape) ?? make(shape)
    made.set(shape, known)
    return known
  }
}

/** By point: how many partners are in the second largest part around it. */
function secondsIn(shape: Shape): Int32Array {
  const row = new Int32Array(shape.walk.order.length)
  for (const v of shape.joints) row[v] = partsAround(v, shape)[1]?.partners ?? 0
  return row
}

/** Lines without level that may be on the floor: those that would join the pieces; else those of v, else all of its part. */
function mayCountIn(lines: readonly Line[], { walk: { root } }: Shape) {
  const idsBy = (of: ReadonlyMap<number, readonly Line[]>) =>
    new Map([...of].map(([key, some]) => [key, some.map(({ id }) => id)]))
  const ofPart = idsBy(grouped(lines, ({ a }) => at(root, a)))
  return (v: number, joining: string[]): string[] => {
    if (joining.length > 0) return joining
    const own = lines.filter(({ a, b }) => a === v || b === v)
    return own.length > 0 ? own.map(({ id }) => id) : (ofPart.get(at(root, v)) ?? [])
  }
}

/** The lines from v to some of the parts around it, by id. */
export function linesTo(parts: readonly Part[], v: number, { linesAt }: TwoMode, shape: Shape): string[] {
  const piece = piecesAround(v, shape)
  const pieces = new Set<number | undefined>(parts.map((part) => part.piece))
  const lines = (linesAt[v] ?? []).filter(shape.has)
  return lines.filter(({ a, b }) => pieces.has(piece(a === v ? b : a))).map(({ id }) => id)
}

/** Which of the expected kinds stand in the parts cut off, and in no other. */
function kindsIn({ walk, takesPart }: Shape, { kinds }: TwoMode, expected: readonly Kind[]) {
  const before = expected.map((kind) => tally(walk, (v) => takesPart(v) && kinds[v] === kind))
  const count = (row: Int32Array, parts: readonly Part[]) =>
    parts.reduce((sum, { stretches }) => sum + countIn(row, stretches), 0)
  return (off: readonly Part[], all: readonly Part[]) =>
    expected.filter((_, k) => {
      const row = before[k]
      if (row === undefined) return false
      const gone = count(row, off)
      return gone > 0 && gone === count(row, all)
    })
}
