import type { Positions } from '../../../../contract/layout.ts'
import { chooseRanks } from '../../../picture/network/layout/choose-ranks.ts'
import type { NetworkShape } from '../../../picture/network/shape.ts'

/** What the page sends; the answer is Positions. */
export type NetworkLayoutRequest = { shape: NetworkShape; stored: Positions }

self.addEventListener('message', (event: MessageEvent<NetworkLayoutRequest>) => {
  self.postMessage(chooseRanks(event.data.shape, event.data.stored))
})
