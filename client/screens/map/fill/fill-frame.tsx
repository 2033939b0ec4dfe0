import { useLayoutEffect, useRef } from 'preact/hooks'
import { sectors } from '../../../../contract/vocabulary.ts'
import { ALL_ROWS } from '../../../picture/table-floor/fold-rows.ts'
import { HELD } from '../../../picture/table-floor/fold.ts'
import type { MapViewProps } from '../props.ts'
import { type Size, transformOf, type ViewBox } from '../../../picture/view.ts'
import type { Scene } from '../../../scene/scene.ts'
import { NEW } from '../../../scene/fill-scene.ts'
import { setFilling, toggleUnfolded } from '../../../store/actions.ts'
import { type Cursor, cursor, moveCursor } from '../../../store/fill/cursor.ts'
import { announceCrossing, giveAnswer, nameNewPartner, nameNewTable, placeOf } from '../../../store/fill/give-answer.ts'
import { singleKeysEnabled } from '../../../store/preferences.ts'
import type { MapFrame, Move } from '../canvas/viewport.tsx'
import type { ScoreDrawing } from '../table-floor/sight.ts'
import { crossingId, crossingOfId } from './crossing-id.ts'
import { FillLayer } from './fill-layer.tsx'
import { fillKeyOf } from './keys.ts'

/** Half of a target, px of the drawing: none is smaller than 24 px. */
const TARGET = 14
const origin: ViewBox = { x: 0, y: 0, zoom: 1 }

/** The crossing nearest to a point of the drawing, within its target; null beside all of them. */
function crossingNear({ placed }: ScoreDrawing, x: number, y: number): Cursor | null {
  const near = <T,>(all: readonly T[], far: (one: T) => number) => {
    const [first] = all.toSorted((a, b) => far(a) - far(b))
    return first !== undefined && far(first) <= TARGET ? first : null
  }
  const column = near(placed.columns, (one) => Math.abs(one.x - x))
  const row = near(placed.rows, (one) => Math.abs(one.y - y))
  return column === null || row === null ? null : { mark: column.mark.id, row: row.row.id }
}

/** The map's frame with the crossings over it: a tap on one answers, and the small panel stands at the cursor. */
export function useFillFrame(frame: MapFrame, drawing: ScoreDrawing | null, scene: Scene, size: Size): MapFrame {
  const layer = useRef<HTMLDivElement>(null)
  const view = useRef(origin)
  const place = () => {
    if (layer.current) layer.current.style.transform = transformOf(origin, view.current)
  }
  useLayoutEffect(place, [drawing])
  const onView = (next: ViewBox) => {
    view.current = next
    place()
    frame.onView(next)
  }
  const at: MapFrame['at'] = (point) => {
    const over = frame.at(point)
    if (over !== undefined || drawing === null) return over
    const { x: left, y: top, zoom } = view.current
    const [x, y] = [(point.x - left) / zoom, (point.y - top) / zoom]
    const { band } = drawing
    if (y > band.top && y < band.bottom) {
      const column = drawing.placed.columns.find(
        ({ mark, x: at }) => mark.what === 'absent' && Math.abs(at - x) <= TARGET,
      )
      return column === undefined ? undefined : { select: crossingId({ mark: column.mark.id, row: '' }) }
    }
    const found = crossingNear(drawing, x, y)
    if (found === null) return null
    return found.mark.startsWith('sector:') ? { open: found.mark } : { select: crossingId(found) }
  }
  const both = (move: Move) => (
    <>
      {drawing !== null && <FillLayer at={layer} drawing={drawing} scene={scene} view={view} size={size} />}
      {frame.layer(move)}
    </>
  )
  return { onView, at, layer: both }
}

/** A tap on the map while one fills in: what is no crossing means nothing. */
export function tapCrossing(scene: Scene, id: string | null): void {
  const at = id === null ? null : crossingOfId(id)
  if (at === null) return
  const column = scene.marks.find((mark) => mark.id === at.mark)
  if (at.row === '' && column !== undefined) nameNewPartner(column.sector, column.kind)
  else {
    giveAnswer(scene, at, 'seat')
    // Who clicked goes on with the keys that stand on the panel.
    document.getElementById('map-canvas')?.focus({ preventScroll: true })
  }
}

/** The keys on the map while one fills in; true when it was one of them. */
export function pressFillKey(event: KeyboardEvent, drawing: ScoreDrawing | null, scene: Scene): boolean {
  const key = fillKeyOf(event, singleKeysEnabled.value)
  if (key === null || drawing === null) return false
  event.preventDefault()
  event.stopPropagation()
  const columns = drawing.placed.columns.map(({ mark }) => mark.id)
  const rows = drawing.placed.rows.map(({ row }) => row.id)
  if (key.does === 'move') {
    cursor.value = moveCursor(cursor.value, columns, rows, key.by)
    announceCrossing(scene)
  } else if (key.does === 'done') setFilling(false)
  else if (key.does === 'partner') {
    const mark = placeAt(scene)?.mark
    nameNewPartner(mark?.sector ?? 'public', mark?.what === 'absent' ? mark.kind : null)
  } else if (key.does === 'table') {
    const side = placeAt(scene)?.row.side === 'floor' ? 'floor' : 'table'
    nameNewTable(`${NEW}${side}`, side)
  } else {
    const at = cursor.value ?? moveCursor(null, columns, rows, [0, 0])
    if (at === null) return true
    if (at.mark.startsWith('sector:')) toggleUnfolded(at.mark)
    else giveAnswer(scene, at, key.wish)
  }
  return true
}

const placeAt = (scene: Scene) => (cursor.value === null ? null : placeOf(scene, cursor.value))

/** What is opened, and while one fills in all rows, and every sector that had few columns when one began: none folds under one's hand. */
export function useHeldOpen({ open, scene, region }: MapViewProps, filling: boolean): readonly string[] {
  const held = useRef<{ key: string; open: string[] } | null>(null)
  if (!filling) {
    held.current = null
    return open
  }
  if (held.current?.key !== region.id) {
    const size = (sector: string) => scene.marks.filter((mark) => mark.sector === sector).length
    const few = sectors.filter((sector) => size(sector) <= MOST_HELD)
    held.current = { key: region.id, open: [ALL_ROWS, ...few.map((sector) => `${HELD}${sector}`)] }
  }
  return [...open, ...held.current.open]
}

/** A sector of more columns than this is folded where there is no room for all. */
const MOST_HELD = 14
