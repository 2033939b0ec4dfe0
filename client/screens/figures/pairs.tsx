import type { Levels } from '../../../contract/figures.ts'
import { words } from '../../store/language.ts'
import { UnknownBar } from './wide-picture.tsx'

const places = ['administrative', 'both', 'operational', 'other'] as const
type Place = (typeof places)[number]

/** All pairs in one bar: the upper half for the table, the lower for the floor; filled where a source says all of it. */
export function PairsBar({ levels }: { levels: Levels }) {
  const { t } = words.value
  if (levels.known === 'unknown') return <UnknownBar />
  const there = places.filter((place) => levels[place].n > 0)
  return (
    <>
      <div class="pairs" aria-hidden="true">
        {there.flatMap((place) => {
          const { n, stated } = levels[place]
          return [
            <Part key={`${place} stated`} place={place} n={stated} how="stated" />,
            <Part key={`${place} inferred`} place={place} n={n - stated} how="inferred" />,
          ]
        })}
      </div>
      <ul class="keys small">
        {there.map((place) => (
          <li key={place}>
            <span class={`pair-sign is-${place}`} aria-hidden="true">
              <Halves place={place} how="inferred" />
            </span>
            <span>
              <b>{levels[place].n}</b> {t(`figures.levels.${place}`)}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

type Look = { place: Place; how: 'stated' | 'inferred' }
function Part({ n, ...look }: Look & { n: number }) {
  if (n === 0) return null
  return (
    <span class="pair" style={{ flexGrow: n }}>
      <Halves {...look} />
    </span>
  )
}

const Halves = ({ place, how }: Look) => (
  <>
    <span class={`pair-half ${place === 'administrative' || place === 'both' ? `is-${how}` : 'is-not'}`} />
    <span class={`pair-half ${place === 'operational' || place === 'both' ? `is-${how}` : 'is-not'}`} />
  </>
)
