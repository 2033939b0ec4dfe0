import { Worker as Thread } from 'node:worker_threads'
import { describe, expect, it } from '@jest/globals'
import { graphOf } from '../../bench/generate/graph.ts'
import { generateRegion } from '../../bench/generate/region.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import type { Positions } from '../../contract/layout.ts'
import { placeNetwork } from '../../client/picture/network/network-layout.ts'
import { layoutNetwork, type LayoutRunner } from '../../client/screens/map/network/layout-in-worker.ts'
import { sectorFields } from '../../client/picture/network/fields.ts'
import { type Network, networkOf } from '../../client/picture/network/nodes.ts'
import { around, overlap, rectAt } from '../../client/picture/network/layout/rects.ts'
import { defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { zeeland } from '../support/zeeland.ts'

const sceneOf = (partners: number, ties: number, seed = 1) =>
  makeScene(
    makeRegionState(graphOf(generateRegion({ id: 'ZZ01', name: 'Proef', partners, ties, seed })), '2026-07-01'),
    null,
    defaultSceneOptions,
    dutchScene,
  )
const boxes = ({ nodes }: Network, positions: Positions) =>
  nodes.map(({ id, box }) => ({ id, rect: rectAt({ x: positions[id]![0], y: positions[id]![1] }, box) }))
const overlaps = (network: Network, positions: Positions) => {
  const all = boxes(network, positions)
  return all.flatMap((one, i) => all.slice(i + 1).filter((other) => overlap(one.rect, other.rect)))
}
const without = (positions: Positions, gone: (id: string) => boolean): Positions =>
  Object.fromEntries(Object.entries(positions).filter(([id]) => !gone(id)))
const never = new AbortController().signal

describe('the network arrangement', () => {
  const scene = sceneOf(60, 240, 4)
  const network = networkOf(scene)
  const placed = placeNetwork(network, {})

  it('places every mark and every hub, tied or not', () => {
    expect(Object.keys(placed).sort()).toEqual(network.nodes.map(({ id }) => id).sort())
    expect(network.nodes.some(({ id, lone }) => id.startsWith('absent:') && lone)).toBe(true)
    expect(network.nodes.some(({ sector }) => sector === null)).toBe(true)
  })

  it('gives the same places for the same region', () => {
    expect(placeNetwork(networkOf(sceneOf(60, 240, 4)), {})).toEqual(placed)
  })

  it.each([
    [2, 3],
    [28, 61],
    [60, 240],
    [300, 1500],
  ])('lets no two name boxes overlap with %d partners and %d ties', (partners, ties) => {
    const some = networkOf(sceneOf(partners, ties, partners))
    expect(overlaps(some, placeNetwork(some, {}))).toEqual([])
  })

  it('keeps hubs, what is not tied and other sectors out of a sector field', () => {
    const fields = sectorFields(network.nodes, placed)
    expect(fields.length).toBeGreaterThan(4)
    for (const { sector, rect } of fields) {
      const inside = boxes(network, placed).filter((box) => overlap(box.rect, rect))
      const members = network.nodes.filter((node) => node.sector === sector && !node.lone)
      expect(inside.map(({ id }) => id).sort()).toEqual(members.map(({ id }) => id).sort())
    }
  })

  it('places a region of which nothing is said', () => {
    const bare = { nodes: network.nodes.map((node) => ({ ...node, lone: true })), links: [] }
    const places = placeNetwork(bare, {})
    expect(Object.keys(places)).toHaveLength(network.nodes.length)
    expect(overlaps(bare, places)).toEqual([])
    expect(placeNetwork({ nodes: [], links: [] }, {})).toEqual({})
  })

  it('keeps stored places, and gives what is new a free place: a partner inside its sector', () => {
    const mark = network.nodes.find(({ sector, lone }) => sector === 'education' && !lone)!
    const hub = network.nodes.find(({ sector }) => sector === null)!
    const stored = without(placed, (id) => id === mark.id || id === hub.id)
    const again = placeNetwork(network, stored)
    expect(without(again, (id) => id === mark.id || id === hub.id)).toEqual(stored)
    expect(overlaps(network, again)).toEqual([])
    const field = sectorFields(network.nodes, placed).find(({ sector }) => sector === 'education')!.rect
    const [x, y] = again[mark.id]!
    expect(x > field.x1 - 130 && x < field.x2 + 130 && y > field.y1 - 130 && y < field.y2 + 130).toBe(true)
  })

  it('can be read when it is fitted into a window: the names of Zeeland are 11 px or more at 1440 x 900', () => {
    for (const lang of ['nl', 'en'] as const) {
      const zeelands = networkOf(zeeland({}, lang))
      const places = placeNetwork(zeelands, {})
      const rects = [
        ...boxes(zeelands, places).map(({ rect }) => rect),
        ...sectorFields(zeelands.nodes, places).map(({ rect }) => rect),
      ]
      const { x1, y1, x2, y2 } = around(rects)
      expect(13 * Math.min(900 / (x2 - x1), 640 / (y2 - y1))).toBeGreaterThanOrEqual(11)
      expect(overlaps(zeelands, places)).toEqual([])
    }
  })

  it('forgets places of what is gone', () => {
    expect(Object.keys(placeNetwork(network, { ...placed, gone: [1, 2] }))).not.toContain('gone')
  })
})

describe('the layout worker', () => {
  const scene = sceneOf(20, 40)
  const network = networkOf(scene)
  const placed = placeNetwork(network, {})

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
    await expect(layoutNetwork(scene, { ...placed, other: [0, 0] }, never, start)).resolves.toEqual(placed)
  })

  it('is ended when the user goes elsewhere', async () => {
    const { worker, ended } = waiting()
    const stop = new AbortController()
    const asked = layoutNetwork(scene, {}, stop.signal, () => worker)
    stop.abort(new Error('elsewhere'))
    await expect(asked).rejects.toThrow('elsewhere')
    await expect(ended).resolves.toEqual(expect.any(Number))
  })

  it('is not started after the user has gone', async () => {
    const start = () => {
      throw new Error('started')
    }
    await expect(layoutNetwork(scene, {}, AbortSignal.abort(new Error('gone')), start)).rejects.toThrow('gone')
  })

  it('answers with the places it was sent', async () => {
    const worker: LayoutRunner = {
      postMessage: () => undefined,
      terminate: () => undefined,
      onmessage: null,
      onerror: null,
    }
    const asked = layoutNetwork(scene, {}, never, () => worker)
    worker.onmessage?.call(worker as Worker, { data: placed } as MessageEvent<Positions>)
    await expect(asked).resolves.toEqual(placed)
  })

  it('says so when it fails', async () => {
    const { worker, ended } = waiting()
    const asked = layoutNetwork(scene, {}, never, () => worker)
    worker.onerror?.call(worker as Worker, { message: 'broken' } as ErrorEvent)
    await expect(asked).rejects.toThrow('broken')
    await expect(ended).resolves.toEqual(expect.any(Number))
  })
})
