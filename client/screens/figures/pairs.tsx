import type { Levels } from '../../../contract/figures.ts'
import { Drawn } from '../../parts/drawn.tsx'
import { rem } from '../../parts/page/letter-size.ts'
import { pairKey, pairPlaces, pairsPicture, pairsSize } from '../../picture/figures/pairs-picture.ts'
import { pageTokens } from '../../picture/style/tokens.ts'
import { words } from '../../store/language.ts'
import { UnknownBar, WidePicture } from './wide-picture.tsx'

/** All pairs in one bar, by the level at which they meet, with their numbers. */
export function PairsBar({ levels }: { levels: Levels }) {
  const { t } = words.value
  if (levels.known === 'unknown') return <UnknownBar />
  const { bar, key } = pairsSize
  return (
    <>
      <WidePicture height={bar} draw={(width) => pairsPicture(levels, width, pageTokens)} />
      <ul class="keys small">
        {pairPlaces
          .filter((place) => levels[place].n > 0)
          .map((place) => (
            <li key={place}>
              <svg width={rem(key)} height={rem(key)} viewBox={`0 0 ${key} ${key}`} aria-hidden="true">
                <Drawn picture={pairKey(place, pageTokens)} />
              </svg>
              <span>
                <b>{levels[place].n}</b> {t(`figures.levels.${place}`)}
              </span>
            </li>
          ))}
      </ul>
    </>
  )
}
