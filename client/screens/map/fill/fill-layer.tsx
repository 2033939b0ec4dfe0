import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import { today } from '../../../i18n/day.ts'
import type { Size, ViewBox } from '../../../picture/view.ts'
import { isNew } from '../../../scene/fill-scene.ts'
import type { Scene } from '../../../scene/scene.ts'
import { type AnswerKind, answerPlaceOf, recordsAt } from '../../../store/fill/crossing.ts'
import { cursor, newName } from '../../../store/fill/cursor.ts'
import { nameNewPartner, nameNewTable } from '../../../store/fill/give-answer.ts'
import { graphAhead, sitting } from '../../../store/fill/pending.ts'
import { wetIds } from '../../../store/fill/sitting.ts'
import { words } from '../../../store/language.ts'
import type { ScoreDrawing } from '../table-floor/sight.ts'
import { AnswerPanel } from './answer-panel.tsx'
import { NameField } from './name-field.tsx'

type Props = {
  at: RefObject<HTMLDivElement | null>
  drawing: ScoreDrawing
  scene: Scene
  view: { current: ViewBox }
  size: Size
}
type Spot = { x: number; y: number }
type Answered = Spot & { isWet: boolean }
const wetOf = (spots: readonly Answered[]) => spots.filter(({ isWet }) => isWet)
const dryOf = (spots: readonly Answered[]) => spots.filter(({ isWet }) => !isWet)

const STAR = 'l2.1 5.3l5.7 .4l-4.4 3.6l1.4 5.5l-4.8 -3l-4.8 3l1.4 -5.5l-4.4 -3.6l5.7 -.4z'
const dot = (r: number) => (at: Spot) => `M${at.x - r} ${at.y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
const star = ({ x, y }: Spot) => `M${x} ${y - 8}${STAR}`
const path = (spots: readonly Spot[], draw: (at: Spot) => string) => spots.map(draw).join('')

/** What each crossing holds, drawn over the map: dots where nobody was asked, dashes, question marks, and wet ink. */
function Crossings({ placed, wet }: { placed: ScoreDrawing['placed']; wet: ReadonlySet<string> }) {
  const graph = graphAhead.value
  if (graph === null) return null
  const on = today()
  const spots: Record<AnswerKind | 'open', Answered[]> = { seat: [], lead: [], none: [], unknown: [], open: [] }
  for (const { mark, x } of placed.columns)
    for (const { row, y } of placed.rows) {
      if (isNew(mark) || isNew(row) || mark.what === 'sector') continue
      const crossing = answerPlaceOf(mark, row)
      const there = crossing === null ? null : recordsAt(graph, crossing, on)
      const answer = there?.answer ?? null
      if (there === null || answer === null) spots.open.push({ x, y, isWet: false })
      else {
        const isWet = [...there.involvements, ...there.inquiries, ...there.mentions].some(({ id }) => wet.has(id))
        spots[answer].push({ x, y, isWet })
      }
    }
  const dash = ({ x, y }: Spot) => `M${x - 5} ${y}h10`
  return (
    <>
      <path class="fill-open" d={path(spots.open, dot(1.8))} />
      <path
        class="fill-blank"
        d={path([...spots.none, ...spots.unknown], dot(7)) + path(wetOf(spots.lead), dot(11.5))}
      />
      <path class="fill-none" d={path(dryOf(spots.none), dash)} />
      <path class="fill-none is-wet" d={path(wetOf(spots.none), dash)} />
      <path class="fill-seat is-wet" d={path(wetOf(spots.seat), dot(6.2))} />
      <path class="fill-seat is-wet" d={path(wetOf(spots.lead), star)} />
      {spots.unknown.map(({ x, y, isWet }) => (
        <text key={`${x} ${y}`} class={isWet ? 'fill-unknown is-wet' : 'fill-unknown'} x={x} y={y + 4.5}>
          ?
        </text>
      ))}
    </>
  )
}

/** Over the map while one fills in; moves with it. */
export function FillLayer({ at, drawing, scene, view, size }: Props) {
  const { placed, band } = drawing
  const { t } = words.value
  const now = cursor.value
  const typed = newName.value
  const column = placed.columns.find(({ mark }) => mark.id === now?.mark)
  const row = placed.rows.find((one) => one.row.id === now?.row)
  const isGone = now !== null && (column === undefined || row === undefined)
  // What one stood at is gone, or became a name: one stands at the first again, and does not lose the keys.
  useEffect(() => {
    const [mark, first] = [column ?? placed.columns[0], row ?? placed.rows[0]]
    if (isGone && mark !== undefined && first !== undefined) cursor.value = { mark: mark.mark.id, row: first.row.id }
  }, [isGone])
  const half = row && row.y < band.top ? { top: 0, bottom: band.top } : { top: band.bottom, bottom: placed.height }
  const names = placed.rows.filter((one) => isNew(one.row))
  return (
    <div ref={at} class="fill-layer">
      <svg width={placed.width} height={placed.height}>
        {column && row && (
          <>
            <rect class="fill-line" x="0" y={row.y - row.height / 2} width={placed.width} height={row.height} />
            <rect class="fill-line" x={column.x - 13} y={half.top} width="26" height={half.bottom - half.top} />
          </>
        )}
        <Crossings placed={placed} wet={wetIds(sitting.value)} />
        {placed.columns
          .filter(({ mark }) => isNew(mark))
          .map(({ mark, x, y }) => (
            <g key={mark.id} class="fill-plus">
              <circle cx={x} cy={y} r="9" />
              <path d={`M${x - 5} ${y}h10M${x} ${y - 5}v10`} />
            </g>
          ))}
        {column && row && <rect class="fill-cursor" x={column.x - 12} y={row.y - 12} width="24" height="24" rx="4" />}
      </svg>
      {names.map((one) => (
        <button
          key={one.row.id}
          type="button"
          class="fill-new"
          style={{ left: '18px', top: `${one.y - 12}px`, width: `${placed.gutter - 24}px` }}
          onClick={() => {
            nameNewTable(one.row.id, one.row.side)
          }}
        >
          + {t(one.row.side === 'floor' ? 'fill.newFloor' : 'fill.newTable')}
        </button>
      ))}
      {placed.columns
        .filter(({ mark }) => isNew(mark))
        .map(({ mark, x, y }) => (
          <button
            key={mark.id}
            type="button"
            class="fill-new-column"
            aria-label={t('fill.newPartner', { sector: mark.full })}
            style={{ left: `${x - 12}px`, top: `${y - 12}px` }}
            onClick={() => {
              nameNewPartner(mark.sector)
            }}
          />
        ))}
      {column && row && typed === null && !isNew(column.mark) && !isNew(row.row) && column.mark.what !== 'sector' && (
        <AnswerPanel scene={scene} at={column} row={row} view={view} size={size} />
      )}
      {typed !== null && <NameField scene={scene} drawing={drawing} typed={typed} view={view} size={size} />}
    </div>
  )
}
