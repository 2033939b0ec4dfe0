import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Drawn } from '../../../parts/drawn.tsx'
import { Names } from '../../../parts/names.tsx'
import type { Picture } from '../../../picture/primitives.ts'
import { type Size, transformOf, type ViewBox } from '../../../picture/view.ts'
import { ringedSeat } from '../../../store/history/use-history.ts'
import type { MapFrame, Move } from '../canvas/viewport.tsx'
import type { MapWords } from '../../../drawn/map/words/words.ts'
import {
  bandOffset,
  gutterOffset,
  gutterWidth,
  type OutOfSight,
  outOfSight,
  type ScoreDrawing,
  edges,
  stepTo,
} from './sight.ts'
import '../../../style/map/band.css'
import '../../../style/map/frame.css'

const origin: ViewBox = { x: 0, y: 0, zoom: 1 }
const nothingOut: OutOfSight = { above: 0, below: 0, left: 0, right: 0 }

type Props = { drawing: ScoreDrawing; size: Size; words: MapWords; onOpen: (id: string) => void }

/**
 * What stays in sight of "Tafel en vloer" while the map moves: the band of partners at the edge it would leave by, how
 * many rows and columns lie further on, and a key for each line that can be opened. Only its layer is made anew then.
 */
export function useFrame(drawing: ScoreDrawing | null, size: Size, words: MapWords, onOpen: Props['onOpen']): MapFrame {
  const view = useRef(origin)
  const moved = useRef<() => void>(() => undefined)
  const onView = (next: ViewBox) => {
    view.current = next
    moved.current()
  }
  const at: MapFrame['at'] = ({ x, y }) => {
    if (drawing === null) return undefined
    const { x: left, y: top, zoom } = view.current
    const { band, gutter } = drawing
    const [along, by] = [gutterOffset(gutter, view.current, size), bandOffset(band, view.current, size)]
    const down = (y - by - top) / zoom
    const inBand = down >= band.top && down <= band.bottom
    const across = (x - along - left) / zoom
    // The corner of the two says only what the band is of.
    if (along > 0 && across <= gutter.width) return inBand ? null : gutter.at({ x: across, y: (y - top) / zoom })
    return by === 0 || !inBand ? undefined : band.at({ x: (x - left) / zoom, y: down })
  }
  const layer = (move: Move) =>
    drawing === null ? null : <FrameLayer {...{ drawing, size, words, onOpen, view, moved, move }} />
  return { onView, at, layer }
}

type LayerProps = Props & { view: { current: ViewBox }; moved: { current: () => void }; move: Move }

function FrameLayer({ drawing, size, words, onOpen, view, moved, move }: LayerProps) {
  const band = useRef<HTMLDivElement>(null)
  const [gutter, corner] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)]
  const keys = useRef<HTMLDivElement>(null)
  const [aside, setAside] = useState(false)
  const [stuck, setStuck] = useState<'above' | 'below' | null>(null)
  const [out, setOut] = useState(nothingOut)
  const place = () => {
    const { x, y, zoom } = view.current
    const by = bandOffset(drawing.band, view.current, size)
    if (keys.current) keys.current.style.transform = transformOf(origin, view.current)
    if (band.current) band.current.style.transform = transformOf(origin, { x, y: y + by, zoom })
    const along = gutterOffset(drawing.gutter, view.current, size)
    if (gutter.current) gutter.current.style.transform = transformOf(origin, { x: x + along, y, zoom })
    if (corner.current) corner.current.style.transform = transformOf(origin, { x: x + along, y: y + by, zoom })
    setAside(along > 0)
    setStuck(by === 0 ? null : by > 0 ? 'above' : 'below')
    const next = outOfSight(drawing, view.current, size)
    setOut((before) => (edges.every((side) => before[side] === next[side]) ? before : next))
  }
  moved.current = place
  useLayoutEffect(place, [drawing, size.width, size.height])
  const picture = useMemo(() => (stuck === null ? [] : drawing.band.picture()), [stuck, drawing])
  const names = useMemo(() => (aside ? drawing.gutter.picture() : []), [aside, drawing])
  const title = useMemo(() => (aside ? drawing.gutter.corner() : []), [aside, drawing])
  const bandHeight = (drawing.band.bottom - drawing.band.top) * view.current.zoom
  return (
    <>
      <Kept at={gutter} what="gutter-kept" picture={names} shown={aside} />
      <Kept at={band} what="band-kept" picture={picture} shown={stuck !== null} />
      <Kept at={corner} what="corner-kept" picture={title} shown={aside} />
      <div ref={keys} class="fold-keys">
        <SeatRings placed={drawing.placed} />
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
      {edges
        .filter((side) => out[side] > 0)
        .map((side) => (
          <button
            key={side}
            type="button"
            class={`further is-${side}`}
            style={{
              ...(stuck === side && { [`--band-${side}`]: `${bandHeight}px` }),
              ...(aside && { '--gutter-kept': `${gutterWidth(drawing.gutter, view.current, size)}px` }),
            }}
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

/** A ring around each place that the step is about which is looked at in the history; where nobody sits any more, around the crossing. */
function SeatRings({ placed }: Pick<ScoreDrawing, 'placed'>) {
  const ringed = ringedSeat.value
  if (ringed === null) return null
  const rows = placed.rows.filter(({ row }) => row.table === ringed.at)
  const column = placed.columns.find(({ mark }) => mark.members.includes(ringed.partner))
  const seats = placed.seats.filter(
    ({ seat, mark }) => mark.id === column?.mark.id && rows.some(({ row }) => row.id === seat.row),
  )
  const spots = seats.length > 0 || column === undefined ? seats : rows.slice(0, 1).map(({ y }) => ({ x: column.x, y }))
  return (
    <svg class="seat-rings" width={placed.width} height={placed.height} aria-hidden="true">
      {spots.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="14" />
      ))}
    </svg>
  )
}

type KeptProps = { at: { current: HTMLDivElement | null }; what: string; picture: Picture; shown: boolean }

/** A part of the map that is laid over it where it stays in sight. */
const Kept = ({ at, what, picture, shown }: KeptProps) => (
  <div ref={at} class={what} hidden={!shown} aria-hidden="true">
    <svg class="kept-ground" width="1" height="1">
      <Drawn picture={picture.filter((one) => one.what !== 'word')} />
    </svg>
    <Names picture={picture} />
  </div>
)
