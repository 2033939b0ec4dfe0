import { provenances } from '../../../domain/sources/provenance.ts'
import { SeatDot } from '../../parts/seat.tsx'
import type { Scene } from '../../scene/scene.ts'
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
export function GapsFoot({ scene }: { scene: Scene }) {
  const { t } = words.value
  const there = new Set(scene.seats.map(({ how }) => how))
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
        {provenances
          .filter((how) => there.has(how))
          .map((how) => (
            <li key={how}>
              <SeatDot how={how} /> {t(`how.${how}`)}
            </li>
          ))}
      </ul>
    </div>
  )
}
