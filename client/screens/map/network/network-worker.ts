import type { Positions } from '../../../../contract/layout.ts'
import { placeNetwork } from '../../../picture/network/network-layout.ts'
import type { Network } from '../../../picture/network/nodes.ts'

/** What the page sends; the answer is Positions. */
export type NetworkLayoutRequest = { network: Network; stored: Positions }

self.addEventListener('message', (event: MessageEvent<NetworkLayoutRequest>) => {
  self.postMessage(placeNetwork(event.data.network, event.data.stored))
})
