import { z } from 'zod'
import { type Net, netOf, netOfEnds } from '../../domain/network/net.ts'
import { read } from './files.ts'

const whole = z.array(z.int())
const lines = z.array(z.tuple([z.int(), z.int()]))
const share = z.number().nullable()
const Known = z.object({
  name: z.string(),
  origin: z.string(),
  size: z.int(),
  lines,
  groups: whole,
  degree: whole,
  density: z.number(),
  centralisation: z.number(),
  betweenness: z.array(z.number()),
  articulation: whole,
  bridges: lines,
  /** Sizes, largest first. */
  components: whole,
  fragmentation: z.number(),
  core: whole,
  constraint: z.array(share),
  ei: z.array(share),
  brokerage: z.array(z.record(z.string(), z.int())),
  sole: z.array(z.tuple([z.int(), lines])),
  multiplexity: z.number(),
  floor: lines,
  reciprocity: z.number(),
  said: lines,
})
export type Known = z.infer<typeof Known> & { net: Net }

/** Known networks with values of their measures from NetworkX and igraph: see fixtures/measures/make.py. */
export const networks: Known[] = z
  .object({ by: z.string(), networks: z.array(Known) })
  .parse(JSON.parse(read('tests/support/fixtures/measures/networks.json')))
  .networks.map((network) => ({ ...network, net: netOf(network.size, network.lines) }))

/** Small networks to reckon by hand. */
export const star = (size: number): Net =>
  netOf(
    size,
    Array.from({ length: size - 1 }, (_, v) => [0, v + 1] as const),
  )
export function clique(size: number): Net {
  const ends = new Int32Array(size * (size - 1))
  let at = 0
  for (let v = 1; v < size; v++)
    for (let w = 0; w < v; w++) {
      ends[at++] = w
      ends[at++] = v
    }
  return netOfEnds(size, ends)
}
