import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { measureWord } from '../../../parts/measure-text.ts'
import { nextTask } from '../../../parts/page/next-task.ts'
import { SIDE_NAME, tableFloorElements } from '../../../picture/elements.ts'
import { scoreBand } from '../../../picture/kept/score-band.ts'
import { scoreGutter } from '../../../picture/kept/score-gutter.ts'
import { pageTokens } from '../../../picture/style/tokens.ts'
import { fewId, isFolded } from '../../../picture/table-floor/fold.ts'
import { grid } from '../../../picture/table-floor/grid.ts'
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
import type { Row, Scene } from '../../../scene/scene.ts'
import type { SceneWords } from '../../../scene/words/words.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { crossingOfId } from '../fill/crossing-id.ts'
import type { MapViewProps } from '../props.ts'
import { useStoredNews } from '../stored.ts'
import { mapWords } from '../../../drawn/map/words/map-words.ts'
import type { MapWords } from '../../../drawn/map/words/words.ts'
import { gutterWidth, isInSight, type ScoreDrawing } from './sight.ts'

/**
 * "Tafel en vloer" as a drawing that fills the width there is; null until the first one is made. That takes longest, so
 * it is made in steps, each a task of its own: the page can answer in between.
 */
export function useTableFloor(props: MapViewProps, size: Size, measure: (text: string) => number): ScoreDrawing | null {
  const { scene, positions, open, lang } = props
  const shown = useRef<ScoreDrawing | null>(null)
  const news = useStoredNews(positions, shown.current?.positions ?? null)
  const changes = [scene, news, open.join(), lang, size.width, size.height, measure]
  const begun = useRef(false)
  const [first, setFirst] = useState<ScoreDrawing | null>(null)
  const least = useLeastHeight(size)
  const options = (width: number): TableFloorOptions => ({
    stored: positions,
    width,
    height: size.height,
    leastHeight: least,
    open,
    measure,
    words: sceneWords(lang),
  })
  const now = useMemo(() => {
    if (!begun.current) return null
    const { score, zoom } = fitted(options, scene, size, layOutTableFloor(scene, options(size.width)))
    return drawingOf(score, tableFloorElements(score), zoom, props, size, measure)
  }, changes)
  useLayoutEffect(() => {
    if (begun.current) return
    const stop = new AbortController()
    const stopped = () => stop.signal.aborted
    const make = async () => {
      await nextTask()
      if (stopped()) return
      const laid = layOutTableFloor(scene, options(size.width))
      await nextTask()
      if (stopped()) return
      const { score, zoom } = fitted(options, scene, size, laid)
      await nextTask()
      if (stopped()) return
      const items = tableFloorElements(score)
      await nextTask()
      if (stopped()) return
      begun.current = true
      setFirst(drawingOf(score, items, zoom, props, size, measure))
    }
    void make()
    return () => {
      stop.abort()
    }
  }, changes)
  shown.current = now ?? first
  return shown.current
}

/** A headline of a line more or less folds no rows: only a window of another size does. */
const HEADLINE = 64

function useLeastHeight(size: Size): number {
  const held = useRef({ width: size.width, height: size.height })
  if (size.width !== held.current.width || Math.abs(size.height - held.current.height) > HEADLINE) held.current = size
  return held.current.height
}

function drawingOf(
  score: TableFloor,
  items: ScoreDrawing['items'],
  zoom: number,
  { scene, lang }: MapViewProps,
  size: Size,
  measure: (text: string) => number,
): ScoreDrawing {
  const words = { ...mapWords(lang), sector: sceneWords(lang).sector }
  const { band, rows, columns } = score
  const marks = columns.map(({ mark, x, y }) => ({ id: mark.id, x, y }))
  const gutter = scoreGutter(score, scene, words, pageTokens, measureWord)
  const all = Math.min(1, size.height / score.height, size.width / score.width)
  return {
    items,
    under: tableFloorGround(score, pageTokens, measure),
    over: tableFloorNames(score, scene, words, pageTokens, measureWord),
    home: { x: 0, y: homeY(score, zoom, size), zoom },
    fit: { x: Math.max(0, (size.width - score.width * all) / 2), y: 0, zoom: all },
    positions: score.positions,
    marks,
    // Band and names of rows stay in sight: of who is chosen only the column is to be brought in, of a table its row.
    spot: (id, view) => {
      const crossing = crossingOfId(id)
      if (crossing !== null) {
        const across = columns.find(({ mark }) => mark.id === crossing.mark)
        const along = rows.find((one) => one.row.id === crossing.row)
        if (across === undefined || along === undefined) return null
        const high = (band.bottom - band.top) * view.zoom
        const y = isInSight(along.y, band, view, size) ? null : along.y
        const beside = along.y < band.top ? { below: high } : { above: high }
        return { x: across.x, y, left: gutterWidth(gutter, view, size), ...(y === null ? {} : beside) }
      }
      const column = columns.find(({ mark }) => mark.id === id) ?? columns.find(({ mark }) => mark.members.includes(id))
      if (column) return { x: column.x, y: null, left: gutterWidth(gutter, view, size) }
      const row = rows.find((one) => one.row.id === id) ?? rows.find((one) => standsFor(one.row, id))
      if (row === undefined || isInSight(row.y, band, view, size)) return null
      const high = (band.bottom - band.top) * view.zoom
      return { x: null, y: row.y, ...(row.y < band.top ? { below: high } : { above: high }) }
    },
    band: scoreBand(score, scene, words, pageTokens, measureWord),
    gutter,
    rows: rows.map(({ y }) => y),
    columns: columns.map(({ x }) => x),
    placed: score,
    folds: foldsOf(score, words),
  }
}

const standsFor = ({ carries, side }: Row, id: string) => carries.some((table) => id === `${table}:${side}`)

/** What is higher than the screen opens with its band in the middle, unless that would only cut the heading off. */
function homeY({ band, rows, height }: TableFloor, zoom: number, size: Size): number {
  const least = size.height - height * zoom
  if (least >= 0) return 0
  const middle = Math.max(least, Math.min(0, size.height / 2 - ((band.top + band.bottom) / 2) * zoom))
  return -middle < (rows[0]?.y ?? 0) * zoom ? 0 : Math.round(middle)
}

/** Folded rows and sectors, and those that were opened, each where its name stands. */
function foldsOf(score: TableFloor, words: Pick<MapWords, 'side'> & Pick<SceneWords, 'sector'>): ScoreDrawing['folds'] {
  const { gutter, band } = score
  const wide = gutter - 12
  return [
    ...score.rows
      .filter(({ row }) => isFolded(row))
      .map(({ row, y, height }) => ({ id: row.id, name: row.name, open: false, x: gutter / 2, y, w: wide, h: height })),
    ...score.openedSides.map(({ side, x, y }) => {
      const { name, level } = words.side(side)
      return { id: fewId(side), name: `${name}, ${level}`, open: true, x: x + SIDE_NAME / 2, y, w: SIDE_NAME, h: 24 }
    }),
    ...score.columns
      .filter(({ mark }) => mark.what === 'sector')
      .map(({ mark, x, y }) => ({ id: mark.id, name: mark.name, open: false, x, y, w: 30, h: 30 })),
    ...score.fields
      .filter(({ opened }) => opened)
      .map(({ sector, x, width }) => {
        const name = words.sector(sector)
        return { id: `sector:${sector}`, name, open: true, x: x + width / 2, y: band.top + 13, w: width, h: 24 }
      }),
  ]
}

/** A little smaller when it is a little too high; then there is room for more width as well. */
function fitted(options: (width: number) => TableFloorOptions, scene: Scene, { width, height }: Size, laid: Laid) {
  const narrow = laid.width > width ? Math.max(grid.leastZoom, width / laid.width) : 1
  const zoom = Math.min(1, Math.max(grid.leastZoom, height / laid.rows.height), narrow)
  const score = zoom < 1 ? makeTableFloor(scene, options(width / zoom)) : makeTableFloor(scene, options(width), laid)
  return { score, zoom }
}
