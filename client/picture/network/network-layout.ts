import type { Positions } from '../../../contract/layout.ts'
import { placeNew } from './layout/add.ts'
import type { Network } from './nodes.ts'
import { placeAll } from './layout/place.ts'

/** Pure: the same network and the same stored places give the same answer. Places of nodes that are gone are left out. */
export function placeNetwork(network: Network, stored: Positions): Positions {
  const some = network.nodes.some(({ id }) => stored[id] !== undefined)
  return some ? placeNew(network, stored) : placeAll(network)
}

/** The stored places when they hold every node; else null. */
export function allStored(network: Network, stored: Positions): Positions | null {
  const kept: Positions = {}
  for (const { id } of network.nodes) {
    const place = stored[id]
    if (place === undefined) return null
    kept[id] = place
  }
  return kept
}
