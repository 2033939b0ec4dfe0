import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { PlacedNetwork } from '../../../picture/network/layout/types.ts'
import type { Size, ViewBox } from '../../../picture/view.ts'
import type { MapFrame, Move } from '../canvas/viewport.tsx'
import type { MapWords } from '../../../drawn/map/words/words.ts'
import { type Beyond, beyondSight, networkEdges, stepBeyond } from './network-sight.ts'
import '../../../style/map/frame.css'

const all: Beyond = { above: 0, below: 0, left: 0, right: 0 }

/** Where the network is larger than the screen: how many tables and sectors lie beyond each edge, and a step there. */
export function useNetworkFrame(net: PlacedNetwork | null, size: Size, words: MapWords): MapFrame {
  const view = useRef<ViewBox>({ x: 0, y: 0, zoom: 1 })
  const moved = useRef<() => void>(() => undefined)
  return {
    onView: (next) => {
      view.current = next
      moved.current()
    },
    at: () => undefined,
    layer: (move) => (net === null ? null : <Further {...{ net, size, words, view, moved, move }} />),
  }
}

type FurtherProps = {
  net: PlacedNetwork
  size: Size
  words: MapWords
  view: { current: ViewBox }
  moved: { current: () => void }
  move: Move
}

function Further({ net, size, words, view, moved, move }: FurtherProps) {
  const [beyond, setBeyond] = useState(all)
  const count = () => {
    const next = beyondSight(net, view.current, size)
    setBeyond((before) => (networkEdges.every((side) => before[side] === next[side]) ? before : next))
  }
  moved.current = count
  useLayoutEffect(count, [net, size.width, size.height])
  return (
    <>
      {networkEdges
        .filter((side) => beyond[side] > 0)
        .map((side) => (
          <button
            key={side}
            type="button"
            class={`further is-${side}`}
            onClick={() => {
              move(stepBeyond(side, net, view.current, size))
            }}
          >
            {words.beyond[side](beyond[side])}
          </button>
        ))}
    </>
  )
}
