import { SeatDot } from '../parts/seat.tsx'
import { words } from '../state.ts'

const keys = [
  ['N', 'next'],
  ['P', 'previous'],
  ['Enter', 'map'],
] as const

/** The keys that walk the list, and what the seats mean. */
export function GapsFoot() {
  const { t } = words.value
  return (
    <div class="foot">
      <ul class="foot-keys">
        {keys.map(([key, does]) => (
          <li key={key}>
            <kbd>{key}</kbd> {t(`key.${does}`)}
          </li>
        ))}
      </ul>
      <ul class="foot-legend">
        {(['stated', 'inferred'] as const).map((how) => (
          <li key={how}>
            <SeatDot how={how} /> {t(`how.${how}`)}
          </li>
        ))}
      </ul>
    </div>
  )
}
