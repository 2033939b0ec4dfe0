import { useState } from 'preact/hooks'
import { LegendSign } from '../../parts/mark.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import type { Scene } from '../../scene/scene.ts'
import { ringedSeat } from '../../store/history/use-history.ts'
import { words as wording } from '../../store/language.ts'
import { legendKeys } from '../../drawn/map/legend-keys.ts'
import type { MapWords } from '../../drawn/map/words/words.ts'

type Props = { scene: Scene; arrangement: 'score' | 'network'; words: MapWords; open: readonly string[] }

/** What the signs in view mean; on a small screen it waits under its name, so that the map keeps the room. */
export function Legend({ scene, arrangement, words, open: unfolded }: Props) {
  const { t } = wording.value
  const [open, setOpen] = useState(
    () => !matchMedia('(max-width: 63.97em), (max-width: 79.97em) and (max-height: 51.25em)').matches,
  )
  return (
    <details
      class="map-legend"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{words.legendName}</summary>
      <ul class="legend" aria-label={words.legendName}>
        {legendKeys(scene, arrangement, unfolded).map((key) => (
          <li key={key}>
            <LegendSign sign={key === 'centre' && !centreNamed(scene) ? 'hollowCentre' : key} />
            {words.legend[key]}
          </li>
        ))}
        {arrangement === 'score' && ringedSeat.value !== null && (
          <li>
            <svg class="ring-sign" width={rem(18)} height={rem(18)} viewBox="0 0 18 18" aria-hidden="true">
              <circle cx="9" cy="9" r="8" />
            </svg>
            {t('past.ring')}
          </li>
        )}
      </ul>
    </details>
  )
}

/** The sign shows the centre as it stands there: filled only where a source names one. */
const centreNamed = ({ marks }: Scene) => marks.some(({ centre, how }) => centre && how !== 'known')
