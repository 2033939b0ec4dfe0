import iterate from 'graphology-layout-forceatlas2/iterate.js'
import type { NetworkLink } from '../nodes.ts'
import type { LayoutPoint } from './rects.ts'

/** Px for one unit of the force: ForceAtlas2 works best with places of a few units apart. */
const UNIT = 60
const NODE = 10
const EDGE = 3
const ROUNDS = 120
const settings = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  strongGravityMode: false,
  gravity: 0,
  slowDown: 4,
  barnesHutOptimize: false,
  barnesHutTheta: 0.6,
}

/**
 * ForceAtlas2 from given places; what is `held` stays. The same input gives the same output. Ties pull with their
 * length and everything pushes with the mass of all, so the push is scaled to make the picture about `radius` px.
 * Past 600 nodes the push is reckoned by quadrants.
 */
export function forceLayout(
  start: ReadonlyMap<string, LayoutPoint>,
  links: readonly NetworkLink[],
  held: ReadonlySet<string>,
  radius: number,
): Map<string, LayoutPoint> {
  const ids = [...start.keys()]
  const index = new Map(ids.map((id, i) => [id, i]))
  const nodes = new Float32Array(ids.length * NODE)
  ids.forEach((id, i) => {
    const { x, y } = start.get(id) ?? { x: 0, y: 0 }
    nodes.set([x / UNIT, y / UNIT, 0, 0, 0, 0, 1, 1, 0, held.has(id) ? 1 : 0], i * NODE)
  })
  const known = links.flatMap(({ a, b, weight }) => {
    const [from, to] = [index.get(a), index.get(b)]
    return from === undefined || to === undefined ? [] : [{ from, to, weight }]
  })
  const edges = new Float32Array(known.length * EDGE)
  known.forEach(({ from, to, weight }, i) => {
    edges.set([from * NODE, to * NODE, weight], i * EDGE)
    for (const end of [from, to]) nodes[end * NODE + 6] = (nodes[end * NODE + 6] ?? 1) + weight
  })
  const mass = ids.reduce((sum, _, i) => sum + (nodes[i * NODE + 6] ?? 1), 0)
  const scalingRatio = (0.4 * (radius / UNIT) ** 2) / mass
  const options = { ...settings, scalingRatio, barnesHutOptimize: ids.length > 600 }
  for (let round = 0; round < ROUNDS; round++) iterate(options, nodes, edges)
  return new Map(ids.map((id, i) => [id, { x: (nodes[i * NODE] ?? 0) * UNIT, y: (nodes[i * NODE + 1] ?? 0) * UNIT }]))
}
