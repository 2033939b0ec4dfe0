import type { Kind, Sector } from '../../contract/vocabulary.ts'
import { iconPath } from '../picture/icons.ts'
import type { Mark } from '../scene/scene.ts'
import { darkIcon, shapeOf } from '../picture/sector-shape.ts'

type Look = { sector: Sector; kind: Kind | null; how: Mark['how']; centre?: boolean; several?: boolean; size?: number }

/** A partner's mark as on the map: filled = named, outlined = known, dashed = named but not who, or expected. */
export function MarkIcon({ sector, kind, how, centre = false, several = false, size = 28 }: Look) {
  const shape = shapeOf[sector]
  const lift = sector === 'workers' ? 3 : 0
  const icon = how === 'mentioned' || kind === null ? null : iconPath(kind)
  const small = size < 20
  return (
    <svg
      class={`mark of-${sector} is-${how}${centre ? ' is-centre' : ''}${darkIcon.has(sector) ? ' has-dark-icon' : ''}`}
      width={size}
      height={size}
      viewBox="-2 -2 32 32"
      aria-hidden="true"
    >
      {several && <path class="mark-shadow" d={shape} transform="translate(3.500 -3)" />}
      <path class="mark-shape" d={shape} />
      {!small && icon !== null && (
        <path class="mark-icon" d={icon} transform={`translate(7.700 ${7.7 + lift}) scale(0.525)`} />
      )}
      {how === 'mentioned' && !small && (
        <text class="mark-text" x="14" y={19 + lift} text-anchor="middle">
          ?
        </text>
      )}
    </svg>
  )
}

export const SectorDot = ({ sector }: { sector: Sector }) => (
  <MarkIcon sector={sector} kind={null} how="stated" size={16} />
)
