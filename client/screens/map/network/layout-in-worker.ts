import { Positions } from '../../../../contract/layout.ts'
import { ranksFrom, toPositions } from '../../../picture/network/layout/ranks.ts'
import type { NetworkShape } from '../../../picture/network/shape.ts'
import type { NetworkLayoutRequest } from './network-worker.ts'
import { trustOwnWorker } from './trusted-types.ts'

const startWorker = () => {
  trustOwnWorker()
  return new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' })
}
/** The part of a worker the layout needs. */
export type LayoutRunner = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/**
 * Ranks for the arrangement "Netwerk", by field (`field:<sector>`: column and rank) and by plate (rank). What is stored
 * keeps its own; when that is everything no worker starts. Rejects with the signal's reason when aborted, with an Error
 * when the worker fails.
 */
export function layoutNetwork(
  shape: NetworkShape,
  stored: Positions,
  signal: AbortSignal,
  start: () => LayoutRunner = startWorker,
): Promise<Positions> {
  const ranks = ranksFrom(shape, stored)
  if (ranks !== null) return Promise.resolve(toPositions(ranks, stored))
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
    worker.postMessage({ shape, stored } satisfies NetworkLayoutRequest)
  })
}
