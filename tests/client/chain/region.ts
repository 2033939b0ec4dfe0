import { NetworkFile } from '../../../contract/file.ts'
import { RegionId } from '../../../contract/ids.ts'
import { chainOf } from '../../../client/picture/chain/chain.ts'
import { inForce } from '../../../client/scene/force.ts'
import type { Put } from '../../../contract/change.ts'
import { graphOf } from '../../support/graph-of.ts'
import { start, tiny } from '../../support/tiny.ts'

export const small = tiny(RegionId.parse('ZZ01'))
const { put, id } = small
export { id }

/** Partners a to e and stages s1 to s4 in that order, with what a test says of them. */
export const regionOf = (...puts: Put[]) => {
  const partners = ['a', 'b', 'c', 'd', 'e'].map((one) => put('partner', one))
  const stages = [1, 2, 3, 4].map((order) => put('stage', `s${order}`, { order, number: order }))
  const changes = [...start(small), ...partners, ...stages, ...puts]
  const data = { region: small.region, title: 'A chain', changes }
  return graphOf(NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data }))
}
export const chainOfRegion = (...puts: Put[]) => chainOf(inForce(regionOf(...puts), '2026-07-01'), 2)

/** `a covers s1`. */
export const covers = (partner: string, stage: string, fields = {}) =>
  put('coverage', `cov-${partner}-${stage}`, { partner, stage, ...fields })
/** Works on the floor by itself, and meets nobody there. */
export const acts = (partner: string) => [
  put('activity', `own-${partner}`),
  put('involvement', `inv-${partner}`, { partner, at: `own-${partner}`, level: 'operational' }),
]
export const tie = (from: string, to: string, strength: number | null, name = `${from}-${to}`) =>
  put('tie', `tie-${name}`, { from, to, level: 'operational', strength })
export const sits = (partner: string, at: string, strength: number | null = null, fields = {}) =>
  put('involvement', `sits-${partner}-${at}`, { partner, at, level: 'operational', strength, ...fields })
export const partOf = (member: string, cluster: string) => put('membership', `part-${member}`, { member, cluster })
