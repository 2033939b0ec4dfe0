import type { RegionSummary } from '../../../contract/answers/region.ts'
import { sectors } from '../../../contract/vocabulary.ts'
import { shapeOf } from '../../picture/sector-shape.ts'
import { rem } from '../../parts/page/letter-size.ts'

const step = 14

/** Table above, floor below: a line when something is known of it, dots when not; a mark for each sector between. */
export function TileMarks({ region }: { region: RegionSummary }) {
  const marks = sectors.flatMap((sector, at) => {
    const found = region.sectors.find((one) => one.sector === sector)
    return found === undefined ? [] : [{ ...found, x: at * step + 1 }]
  })
  const line = (known: boolean, y: number) => (
    <path class={known ? 'tile-line' : 'tile-line is-open'} d={`M0 ${y}H84`} />
  )
  return (
    <svg class="tile-marks" width={rem(84)} height={rem(32)} viewBox="0 0 84 32" aria-hidden="true">
      {line(region.table, 4)}
      {line(region.floor, 28)}
      {marks.map(({ sector, state, x }) => {
        const bar = Math.min(x, 72)
        return (
          <g key={sector}>
            {state === 'named' && region.table && <path class="tile-stem" d={`M${bar + 5.5} 4v7`} />}
            {state === 'named' && region.floor && <path class="tile-stem" d={`M${bar + 5.5} 21v7`} />}
            <svg x={bar} y="10.500" width="11" height="11" viewBox="-2 -2 32 32">
              <path class={`tile-mark of-${sector} is-${state}`} d={shapeOf[sector]} />
            </svg>
          </g>
        )
      })}
    </svg>
  )
}
