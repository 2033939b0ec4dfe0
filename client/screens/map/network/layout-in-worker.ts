import { Positions } from '../../../../contract/layout.ts'
import type { Scene } from '../../../scene/scene.ts'
import { allStored } from '../../../picture/network/network-layout.ts'
import type { NetworkLayoutRequest } from './network-worker.ts'
import { networkOf } from '../../../picture/network/nodes.ts'
import { trustOwnWorker } from './trusted-types.ts'

const startWorker = () => {
  trustOwnWorker()
  return new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' })
}
/** The part of a worker the layout needs. */
export type LayoutRunner = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/**
 * Places for the arrangement "Netwerk", px, by mark id and by id of body or activity. Stored places are kept; when
 * they hold everything no worker starts. Rejects with the signal's reason when aborted, with an Error when the
 * worker fails.
 */
export function layoutNetwork(
  scene: Scene,
  stored: Positions,
  signal: AbortSignal,
  start: () => LayoutRunner = startWorker,
): Promise<Positions> {
  const network = networkOf(scene)
  const known = allStored(network, stored)
  if (known) return Promise.resolve(known)
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const worker = start()
    const stop = () => {
      worker.terminate()
      reject(signal.reason instanceof Error ? signal.reason : new Error('Layout stopped'))
    }
    const end = () => {
      worker.terminate()
      signal.removeEventListener('abort', stop)
    }
    signal.addEventListener('abort', stop, { once: true })
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      end()
      resolve(Positions.parse(data))
    }
    worker.onerror = (event) => {
      end()
      reject(new Error(`The layout stopped: ${event.message}`))
    }
    worker.postMessage({ network, stored } satisfies NetworkLayoutRequest)
  })
}
