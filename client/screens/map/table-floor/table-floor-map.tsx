import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { measureWord } from '../../../parts/measure-text.ts'
import { tableFloorElements } from '../../../picture/elements.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import { tableFloorGround } from '../../../picture/table-floor/ground.ts'
import { tableFloorNames } from '../../../picture/table-floor/names.ts'
import {
  type Laid,
  layOutTableFloor,
  makeTableFloor,
  type TableFloorOptions,
} from '../../../picture/table-floor/table-floor.ts'
import type { TableFloor } from '../../../picture/table-floor/types.ts'
import type { Size } from '../../../picture/view.ts'
import type { Scene } from '../../../scene/scene.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import type { MapDrawing } from '../drawing.ts'
import type { MapViewProps } from '../props.ts'
import { useStoredNews } from '../stored.ts'
import { mapWords } from '../words/map-words.ts'

/** Names stay legible down to this; what is higher than the screen then is panned. */
const smallest = 0.84

/**
 * "Tafel en vloer" as a drawing that fills the width there is; null until the first one is made. That takes longest, so
 * it is made in steps, each a task of its own: the page can answer in between.
 */
export function useTableFloor(props: MapViewProps, size: Size, measure: (text: string) => number): MapDrawing | null {
  const { scene, positions, open, lang } = props
  const shown = useRef<MapDrawing | null>(null)
  const news = useStoredNews(positions, shown.current?.positions ?? null)
  const changes = [scene, news, open.join(), lang, size.width, size.height, measure]
  const begun = useRef(false)
  const [first, setFirst] = useState<MapDrawing | null>(null)
  const options = (width: number): TableFloorOptions => ({
    stored: positions,
    width,
    height: size.height,
    open,
    measure,
    words: sceneWords(lang),
  })
  const now = useMemo(() => {
    if (!begun.current) return null
    const { score, zoom } = fitted(options, scene, size, layOutTableFloor(scene, options(size.width)))
    return drawingOf(score, tableFloorElements(score), zoom, props, measure)
  }, changes)
  useEffect(() => {
    if (begun.current) return
    const stop = new AbortController()
    const stopped = () => stop.signal.aborted
    const make = async () => {
      const laid = layOutTableFloor(scene, options(size.width))
      await anotherTask()
      if (stopped()) return
      const { score, zoom } = fitted(options, scene, size, laid)
      await anotherTask()
      if (stopped()) return
      const items = tableFloorElements(score)
      await anotherTask()
      if (stopped()) return
      begun.current = true
      setFirst(drawingOf(score, items, zoom, props, measure))
    }
    void make()
    return () => {
      stop.abort()
    }
  }, changes)
  shown.current = now ?? first
  return shown.current
}

const anotherTask = () => new Promise<void>((resolve) => setTimeout(resolve))

function drawingOf(
  score: TableFloor,
  items: MapDrawing['items'],
  zoom: number,
  { scene, lang }: MapViewProps,
  measure: (text: string) => number,
): MapDrawing {
  const { sector } = sceneWords(lang)
  return {
    items,
    under: tableFloorGround(score, pageTokens, measure),
    over: tableFloorNames(score, scene, { ...mapWords(lang), sector }, pageTokens, measureWord),
    home: { x: 0, y: 0, zoom },
    positions: score.positions,
    marks: score.columns.map(({ mark, x, y }) => ({ id: mark.id, x, y })),
  }
}

/** A little smaller when it is a little too high; then there is room for more width as well. */
function fitted(options: (width: number) => TableFloorOptions, scene: Scene, { width, height }: Size, laid: Laid) {
  const narrow = laid.width > width ? Math.max(smallest, width / laid.width) : 1
  const zoom = Math.min(1, Math.max(smallest, height / laid.rows.height), narrow)
  const score = zoom < 1 ? makeTableFloor(scene, options(width / zoom)) : makeTableFloor(scene, options(width), laid)
  return { score, zoom }
}
