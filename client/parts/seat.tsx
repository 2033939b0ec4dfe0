import type { How } from '../scene/scene.ts'
import { rem } from './page/letter-size.ts'

/** A seat as on the map: filled, open, dashed, or a dot for who counts through its members. */
export const SeatDot = ({ how }: { how: How }) => (
  <svg class={`seat is-${how}`} width={rem(14)} height={rem(14)} viewBox="0 0 14 14" aria-hidden="true">
    <circle cx="7" cy="7" r={how === 'members' ? 2 : 4.6} />
  </svg>
)
