import type { NetworkLink } from '../nodes.ts'
import type { LayoutPoint } from './rects.ts'

/*
 * PivotMDS (Brandes and Pich 2007): a first picture in which distance on the screen follows distance in the network,
 * from the distances to a few nodes only. The force starts from it and so needs few rounds.
 */

/** Places with mean 0 and a spread of 1; nodes without a path to a pivot lie at the farthest distance. */
export function pivotMds(ids: readonly string[], links: readonly NetworkLink[], pivots = 32): Map<string, LayoutPoint> {
  const near = neighbours(ids, links)
  const columns: Float64Array[] = []
  const farthest = new Float64Array(ids.length).fill(Infinity)
  let pivot = 0
  for (let i = 0; i < Math.min(pivots, ids.length); i++) {
    const steps = distances(pivot, near)
    columns.push(steps)
    steps.forEach((step, node) => (farthest[node] = Math.min(farthest[node] ?? 0, step)))
    pivot = farthest.reduce((best, step, node) => (step > (farthest[best] ?? 0) ? node : best), 0)
  }
  const centred = centre(columns, ids.length)
  const x = component(centred, null)
  const y = component(centred, x)
  const [left, top] = [spread(centred, x), spread(centred, y)]
  return new Map(ids.map((id, i) => [id, { x: left[i] ?? 0, y: top[i] ?? 0 }]))
}

function neighbours(ids: readonly string[], links: readonly NetworkLink[]): number[][] {
  const index = new Map(ids.map((id, i) => [id, i]))
  const near: number[][] = ids.map(() => [])
  for (const { a, b } of links) {
    const [from, to] = [index.get(a), index.get(b)]
    if (from === undefined || to === undefined) continue
    near[from]?.push(to)
    near[to]?.push(from)
  }
  return near
}

function distances(from: number, near: readonly (readonly number[])[]): Float64Array {
  const steps = new Float64Array(near.length).fill(-1)
  steps[from] = 0
  const queue = [from]
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] ?? 0
    for (const next of near[at] ?? []) {
      if (steps[next] !== -1) continue
      steps[next] = (steps[at] ?? 0) + 1
      queue.push(next)
    }
  }
  const most = steps.reduce((max, step) => Math.max(max, step), 0) + 1
  return steps.map((step) => (step === -1 ? most : step))
}

/** Squared distances, centred over rows and columns. */
function centre(columns: readonly Float64Array[], count: number): Float64Array[] {
  const squared = columns.map((column) => column.map((step) => step * step))
  const rowMean = new Float64Array(count)
  for (const column of squared) column.forEach((value, i) => (rowMean[i] = (rowMean[i] ?? 0) + value / squared.length))
  const all = rowMean.reduce((sum, value) => sum + value / count, 0)
  return squared.map((column) => {
    const mean = column.reduce((sum, value) => sum + value / count, 0)
    return column.map((value, i) => -(value - (rowMean[i] ?? 0) - mean + all) / 2)
  })
}

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
const unit = (a: Float64Array) => {
  const length = Math.sqrt(dot(a, a)) || 1
  return a.map((value) => value / length)
}

/** The strongest direction among the pivots, by repeated multiplication; at right angles to `beside`. */
function component(columns: readonly Float64Array[], beside: Float64Array | null): Float64Array {
  const products = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)))
  let found = unit(Float64Array.from(columns, (_, i) => 1 + (i % 7) / 7))
  for (let round = 0; round < 40; round++) {
    const last = found
    const shared = beside === null ? 0 : dot(last, beside)
    const turned = last.map((value, i) => value - shared * (beside?.[i] ?? 0))
    found = unit(Float64Array.from(products, (row) => dot(row, turned)))
  }
  return found
}

function spread(columns: readonly Float64Array[], direction: Float64Array): Float64Array {
  const count = columns[0]?.length ?? 0
  const values = new Float64Array(count)
  for (const [j, column] of columns.entries()) {
    const weight = direction[j] ?? 0
    for (const [i, value] of column.entries()) values[i] = (values[i] ?? 0) + value * weight
  }
  const size = Math.sqrt(dot(values, values) / Math.max(1, count)) || 1
  return values.map((value) => value / size)
}
