import type { How } from '../scene/scene.ts'
import { rem } from './page/letter-size.ts'

/** A seat as on the map: by whose word it is, dashed, or a dot for who counts through its members. */
export const SeatDot = ({ how }: { how: How }) => (
  <svg class={`seat is-${how}`} width={rem(14)} height={rem(14)} viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r={radius[how] ?? 4.6} />
    {how === 'own' && <circle class="seat-core" cx="7" cy="7" r="3" />}
    {how === 'trial' && <path d="M4.500 7h5M7 4.500v5" />}
  </svg>
)

/** Where it was asked, as on the map: a dash for none, a question mark for not known. */
export const AskedSign = ({ answer }: { answer: 'none' | 'unknown' }) => (
  <span class="asked-sign" aria-hidden="true">
    {answer === 'none' ? '–' : '?'}
  </span>
)

/** Where it is not 4.6 px. */
const radius: Partial<Record<How, number>> = { members: 2, own: 5.8, trial: 5.6 }
