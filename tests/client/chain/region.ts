import { RegionId } from '../../../contract/ids.ts'
import { chainWithHandovers } from '../../../client/picture/chain/chain.ts'
import { makeRegionState } from '../../../domain/region-state.ts'
import { network } from '../../networks/network.ts'
import { sayIn, type Told } from '../../networks/say.ts'
import { tiny } from '../../networks/records.ts'

export const small = tiny(RegionId.parse('ZZ01'))
export const { id } = small
const say = sayIn(small)
export const { activity, body, carries, covers, goal, member, prepares, stage, tie, works } = say

/** Partners a to e and stages s1 to s4 in that order, with what a test says of them. */
export const regionOf = (...told: Told[]) =>
  network(() => [say.partner('a b c d e'), [1, 2, 3, 4].map((n) => stage(`s${n}`, n, n)), told], {}, small).graph
export const stateOf = (...told: Told[]) => makeRegionState(regionOf(...told), '2026-07-01')
export const chainOfRegion = (...told: Told[]) => chainWithHandovers(stateOf(...told), 2)

/** Works on the floor by itself, and meets nobody there. */
export const acts = (partner: string): Told => [activity(`own-${partner}`), works(partner, `own-${partner}`)]
