import { useMemo } from 'preact/hooks'
import type { RegionGraph } from '../../../../contract/graph.ts'
import { kinds, type Level, type Sector, sectors } from '../../../../contract/vocabulary.ts'
import { shapeOf } from '../../../picture/sector-shape.ts'
import { words } from '../../../store/language.ts'

const WIDTH = 264
const HEIGHT = 176
const BAND = 74
const FIELD_GAP = 5
/** Closer together, columns are one grey field: the numbers say more. */
const LEAST_PITCH = 2.5
/** Seats of a partner that are drawn on a side; more change nothing of what one sees. */
const MOST_SEATS = 8
const isAbove = (level: Level) => level === 'administrative' || level === 'policy'

type Column = { id: string; sector: Sector; isNew: boolean; above: boolean[]; below: boolean[] }

/** Each partner a column, its seats above and below the band; what the file brings in wet ink. */
function columnsOf(before: RegionGraph, after: RegionGraph): Column[] {
  const there = new Set([...before.partners, ...before.involvements, ...before.ties].map(({ id }): string => id))
  const columns = new Map<string, Column>(
    after.partners.map(({ id, kind }) => [
      id,
      { id, sector: kinds[kind].sector, isNew: !there.has(id), above: [], below: [] },
    ]),
  )
  const sit = (partner: string, level: Level, id: string) => {
    const column = columns.get(partner)
    if (column !== undefined) (isAbove(level) ? column.above : column.below).push(!there.has(id))
  }
  for (const { id, partner, level } of after.involvements) sit(partner, level, id)
  for (const { id, from, to, level } of after.ties) for (const partner of [from, to]) sit(partner, level, id)
  // What was there stands nearest to the band.
  for (const { above, below } of columns.values()) for (const seats of [above, below]) seats.sort()
  return [...columns.values()].sort((a, b) => sectors.indexOf(a.sector) - sectors.indexOf(b.sector))
}

/** The region as a small score: what is there in grey, what comes in with the file in the action colour. */
export function RegionMiniature({ before, after }: { before: RegionGraph; after: RegionGraph }) {
  const columns = useMemo(() => columnsOf(before, after), [before, after])
  const groups = sectors.flatMap((sector) => {
    const own = columns.filter((column) => column.sector === sector)
    return own.length === 0 ? [] : [own]
  })
  const pitch = Math.min(16, (WIDTH - FIELD_GAP * (groups.length - 1)) / columns.length)
  if (columns.length === 0 || pitch < LEAST_PITCH) return null
  let x = 0
  const placed = groups.map((own) => {
    const left = x
    x += own.length * pitch + FIELD_GAP
    return { left, own }
  })
  const size = Math.min(9, pitch * 0.85)
  return (
    <figure class="import-miniature">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {placed.map(({ left, own }) => (
          <g key={left}>
            <rect class="import-field" x={left} y="0" width={own.length * pitch} height={HEIGHT} />
            {own.map((column, at) => (
              <MiniColumn key={column.id} column={column} x={left + (at + 0.5) * pitch} size={size} />
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="small soft">
        <span class="import-wet-dot" aria-hidden="true" /> {words.value.t('import.effect.wet')}
      </figcaption>
    </figure>
  )
}

function MiniColumn({ column, x, size }: { column: Column; x: number; size: number }) {
  const radius = Math.max(1.2, size * 0.24)
  const step = (HEIGHT - BAND - 8) / MOST_SEATS
  const side = (seats: readonly boolean[], way: 1 | -1) => {
    const shown = seats.slice(-MOST_SEATS)
    const y = (at: number) => BAND + way * (size / 2 + 4 + at * (way === 1 ? step : (BAND - 14) / MOST_SEATS))
    return shown.length === 0 ? null : (
      <>
        <path
          class={shown.every(Boolean) ? 'import-stem is-wet' : 'import-stem'}
          d={`M${x} ${BAND + (way * size) / 2}V${y(shown.length - 1)}`}
        />
        {shown.map((isNew, at) => (
          <circle
            key={at}
            class={isNew ? 'import-dot is-wet' : 'import-dot'}
            cx={x}
            cy={y(at)}
            r={isNew ? radius * 1.4 : radius}
          />
        ))}
      </>
    )
  }
  return (
    <>
      {side(column.above, -1)}
      {side(column.below, 1)}
      <svg x={x - size / 2} y={BAND - size / 2} width={size} height={size} viewBox="-2 -2 32 32">
        <path class={`import-mark of-${column.sector}${column.isNew ? ' is-wet' : ''}`} d={shapeOf[column.sector]} />
      </svg>
    </>
  )
}
