import { SeatDot } from '../../parts/seat.tsx'
import { words } from '../../store/language.ts'
import { singleKeysEnabled, toggleSingleKeys } from '../../store/preferences.ts'

const keys = [
  ['N', 'next'],
  ['P', 'previous'],
  ['W', 'assign'],
  ['A', 'accept'],
  ['G', 'dismiss'],
  ['O', 'reopen'],
  ['Enter', 'map'],
] as const

/** The keys that walk and decide the list, a way to be rid of them, and what the seats mean. */
export function GapsFoot() {
  const { t } = words.value
  return (
    <div class="foot">
      <ul class="foot-keys">
        {singleKeysEnabled.value &&
          keys.map(([key, does]) => (
            <li key={key}>
              <kbd>{key}</kbd> {t(`key.${does}`)}
            </li>
          ))}
        <li>
          <button
            class="link-quiet foot-switch"
            type="button"
            aria-pressed={singleKeysEnabled.value}
            onClick={toggleSingleKeys}
          >
            {t(singleKeysEnabled.value ? 'keys.on' : 'keys.off')}
          </button>
        </li>
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
