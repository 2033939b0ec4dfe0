import type { Read as MeasureInput } from '../gaps/readings.ts'
import { type TwoMode, twoModeOf } from './graph.ts'
import { linesOf } from './rows.ts'
import { type Reading, type Shape, shapeOf } from './shape.ts'

/** The graph of a region, and its shapes: each is made once, however many measures ask for it. */
export type Graph = { two: TwoMode; shape: (reading?: Reading) => Shape }

const kept = new WeakMap<MeasureInput, Graph>()

export function graphOf(input: MeasureInput): Graph {
  const known = kept.get(input) ?? graphWith(twoModeOf(linesOf(input), input))
  kept.set(input, known)
  return known
}

/** A reading that changes nothing is the one it would change: most regions have no mention, or no line without level. */
export function graphWith(two: TwoMode): Graph {
  const shapes = new Map<string, Shape>()
  const shape: Graph['shape'] = ({ floor = false, named = false, unsaid = false } = {}) => {
    const joins = named && two.mentions.some(({ operational }) => operational || !floor)
    const counts = floor && unsaid && two.lines.some(({ level }) => level === 'unspecified')
    const key = [floor, joins, counts].join()
    const made = shapes.get(key) ?? shapeOf(two, { floor, named: joins, unsaid: counts })
    shapes.set(key, made)
    return made
  }
  return { two, shape }
}
