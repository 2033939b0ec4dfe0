import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Drawn } from '../../../parts/drawn.tsx'
import { Names } from '../../../parts/names.tsx'
import { type Size, transformOf, type ViewBox } from '../../../picture/view.ts'
import type { Frame, Move } from '../canvas/viewport.tsx'
import type { MapWords } from '../words/words.ts'
import { bandOffset, type OutOfSight, outOfSight, type ScoreDrawing, sides, stepTo } from './sight.ts'
import '../../../style/map/band.css'
import '../../../style/map/frame.css'

const origin: ViewBox = { x: 0, y: 0, zoom: 1 }
const nothingOut: OutOfSight = { above: 0, below: 0, left: 0, right: 0 }

type Props = { drawing: ScoreDrawing; size: Size; words: MapWords; onOpen: (id: string) => void }

/**
 * What stays in sight of "Tafel en vloer" while the map moves: the band of partners at the edge it would leave by, how
 * many rows and columns lie further on, and a key for each line that can be opened. Only its layer is made anew then.
 */
export function useFrame(drawing: ScoreDrawing | null, size: Size, words: MapWords, onOpen: Props['onOpen']): Frame {
  const view = useRef(origin)
  const moved = useRef<() => void>(() => undefined)
  const onView = (next: ViewBox) => {
    view.current = next
    moved.current()
  }
  const at: Frame['at'] = ({ x, y }) => {
    if (drawing === null) return undefined
    const by = bandOffset(drawing.band, view.current, size)
    const down = (y - by - view.current.y) / view.current.zoom
    if (by === 0 || down < drawing.band.top || down > drawing.band.bottom) return undefined
    return drawing.band.at({ x: (x - view.current.x) / view.current.zoom, y: down })
  }
  const layer = (move: Move) =>
    drawing === null ? null : <FrameLayer {...{ drawing, size, words, onOpen, view, moved, move }} />
  return { onView, at, layer }
}

type LayerProps = Props & { view: { current: ViewBox }; moved: { current: () => void }; move: Move }

function FrameLayer({ drawing, size, words, onOpen, view, moved, move }: LayerProps) {
  const band = useRef<HTMLDivElement>(null)
  const keys = useRef<HTMLDivElement>(null)
  const [stuck, setStuck] = useState<'above' | 'below' | null>(null)
  const [out, setOut] = useState(nothingOut)
  const place = () => {
    const { x, y, zoom } = view.current
    const by = bandOffset(drawing.band, view.current, size)
    if (keys.current) keys.current.style.transform = transformOf(origin, view.current)
    if (band.current) band.current.style.transform = transformOf(origin, { x, y: y + by, zoom })
    setStuck(by === 0 ? null : by > 0 ? 'above' : 'below')
    const next = outOfSight(drawing, view.current, size)
    setOut((before) => (sides.every((side) => before[side] === next[side]) ? before : next))
  }
  moved.current = place
  useLayoutEffect(place, [drawing, size.width, size.height])
  const picture = useMemo(() => (stuck === null ? [] : drawing.band.picture()), [stuck, drawing])
  const bandHeight = (drawing.band.bottom - drawing.band.top) * view.current.zoom
  return (
    <>
      <div ref={band} class="band-kept" hidden={stuck === null} aria-hidden="true">
        <svg class="band-ground" width="1" height="1">
          <Drawn picture={picture.filter(({ what }) => what !== 'word')} />
        </svg>
        <Names picture={picture} />
      </div>
      <div ref={keys} class="fold-keys">
        {drawing.folds.map(({ id, name, open, x, y, w, h }) => (
          <button
            key={id}
            type="button"
            aria-label={name}
            aria-expanded={open}
            style={{ left: `${x - w / 2}px`, top: `${y - h / 2}px`, width: `${w}px`, height: `${h}px` }}
            onClick={() => {
              onOpen(id)
            }}
          />
        ))}
      </div>
      {sides
        .filter((side) => out[side] > 0)
        .map((side) => (
          <button
            key={side}
            type="button"
            class={`further is-${side}`}
            style={stuck === side ? { [`--band-${side}`]: `${bandHeight}px` } : {}}
            onClick={() => {
              move(stepTo(side, drawing, view.current, size))
            }}
          >
            {words.further[side](out[side])}
          </button>
        ))}
    </>
  )
}
