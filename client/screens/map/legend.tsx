import { useState } from 'preact/hooks'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { mapSign } from '../../picture/map-signs.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import type { Scene } from '../../scene/scene.ts'
import { legendKeys } from './legend-keys.ts'
import type { LegendKey, MapWords } from './words/words.ts'

type Props = { scene: Scene; arrangement: 'score' | 'network'; words: MapWords; open: readonly string[] }

/** What the signs in view mean; on a small screen it waits under its name, so that the map keeps the room. */
export function Legend({ scene, arrangement, words, open: unfolded }: Props) {
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
            <svg
              width={rem(wide(key) ? 32 : 20)}
              height={rem(20)}
              viewBox={wide(key) ? '-16 -10 32 20' : '-10 -10 20 20'}
              aria-hidden="true"
            >
              <Drawn picture={mapSign(key === 'centre' && !centreNamed(scene) ? 'hollowCentre' : key, pageTokens)} />
            </svg>
            {words.legend[key]}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The sign shows the centre as it stands there: filled only where a source names one. */
const centreNamed = ({ marks }: Scene) => marks.some(({ centre, how }) => centre && how !== 'known')
const wide = (key: LegendKey) =>
  ['table', 'policy', 'floor', 'unspecified', 'silent', 'strength', 'differ', 'ribbon', 'want', 'fragile'].includes(key)
