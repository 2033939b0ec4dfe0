import type { Sector } from '../../../../contract/vocabulary.ts'
import type { sectorFields } from '../../../picture/network/fields.ts'
import type { Net, NetMark, Plate } from '../../../picture/network/network-elements.ts'
import { at, px } from '../place-style.ts'
import { nameClass } from '../name-class.ts'

type Fields = ReturnType<typeof sectorFields>

export const NetworkUnder = ({ fields }: { fields: Fields }) => (
  <g>
    {fields.map(({ sector, rect }) => (
      <rect
        key={sector}
        class="net-field"
        x={rect.x1}
        y={rect.y1}
        width={rect.x2 - rect.x1}
        height={rect.y2 - rect.y1}
        rx={14}
      />
    ))}
  </g>
)

/** As far as names may grow beyond their boxes without one touching another. */
const MOST = 1.15
/** Where all of the picture is shown small, names are larger than the rest of it: 11 px on the screen, as far as that fits. */
const grown = (zoom: number) => Math.min(MOST, Math.max(1, 11 / 13 / zoom))

/** Names over the canvas, for the eye only; `zoom` = of the whole picture in sight. */
export const NetworkOver = ({
  net,
  fields,
  sector,
  zoom,
}: {
  net: Net
  fields: Fields
  sector: (sector: Sector) => string
  zoom: number
}) => (
  <div aria-hidden="true" style={{ '--names': `${(13 * grown(zoom)).toFixed(2)}px` }}>
    {fields.map(({ sector: one, rect }) => (
      <span key={one} class="sector-name in-network" style={at(rect.x1 + 10, rect.y1 + 6)}>
        {sector(one)}
      </span>
    ))}
    {net.plates.map((plate) => (
      <PlateName key={plate.table} {...plate} />
    ))}
    {net.marks.map((mark) => (
      <MarkName key={mark.mark.id} {...mark} />
    ))}
  </div>
)

const PlateName = ({ x, y, lines, faded, chosen }: Plate) => (
  <span
    class={['plate-name', faded && 'is-faded', chosen && 'is-chosen'].filter(Boolean).join(' ')}
    style={{ ...at(x - 90, y - lines.length * 8), width: px(180) }}
  >
    {lines.join('\n')}
  </span>
)

function MarkName({ mark, x, y, lines, marked }: NetMark) {
  return (
    <span class={`${nameClass(mark, marked)} in-network`} style={at(x, y + 17)}>
      {lines.join('\n')}
    </span>
  )
}
