import { Worker as Thread } from 'node:worker_threads'
import { describe, expect, it } from '@jest/globals'
import type { Positions } from '../../../contract/layout.ts'
import { chooseRanks } from '../../../client/picture/network/layout/choose-ranks.ts'
import { layoutNetwork, type LayoutRunner } from '../../../client/screens/map/network/layout-in-worker.ts'
import { generatedScene, shapeOf } from '../../support/network-layouts.ts'

const never = new AbortController().signal

describe('the layout worker', () => {
  const shape = shapeOf(generatedScene(20, 40))
  const placed = chooseRanks(shape, {})

  /** A thread that waits for ever, as a layout that takes too long. */
  const waiting = () => {
    const thread = new Thread('setInterval(() => {}, 1000)', { eval: true })
    const ended = new Promise<number>((resolve) => thread.once('exit', resolve))
    const worker: LayoutRunner = {
      postMessage: (message: unknown) => {
        thread.postMessage(message)
      },
      terminate: () => {
        void thread.terminate()
      },
      onmessage: null,
      onerror: null,
    }
    return { worker, ended }
  }

  it('is not started when everything has a place', async () => {
    const start = () => {
      throw new Error('started')
    }
    await expect(layoutNetwork(shape, { ...placed, other: [0, 0] }, never, start)).resolves.toEqual(placed)
  })

  it('is ended when the user goes elsewhere', async () => {
    const { worker, ended } = waiting()
    const stop = new AbortController()
    const asked = layoutNetwork(shape, {}, stop.signal, () => worker)
    stop.abort(new Error('elsewhere'))
    await expect(asked).rejects.toThrow('elsewhere')
    await expect(ended).resolves.toEqual(expect.any(Number))
  })

  it('is not started after the user has gone', async () => {
    const start = () => {
      throw new Error('started')
    }
    await expect(layoutNetwork(shape, {}, AbortSignal.abort(new Error('gone')), start)).rejects.toThrow('gone')
  })

  it('answers with the places it was sent', async () => {
    const worker: LayoutRunner = {
      postMessage: () => undefined,
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    }
    const asked = layoutNetwork(shape, {}, never, () => worker)
    worker.onmessage?.call(worker as Worker, { data: placed } as MessageEvent<Positions>)
    await expect(asked).resolves.toEqual(placed)
  })

  it('says so when it fails', async () => {
    const { worker, ended } = waiting()
    const asked = layoutNetwork(shape, {}, never, () => worker)
    worker.onerror?.call(worker as Worker, { message: 'broken' } as ErrorEvent)
    await expect(asked).rejects.toThrow('broken')
    await expect(ended).resolves.toEqual(expect.any(Number))
  })
})
