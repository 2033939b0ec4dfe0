import type { Severity } from '../../contract/vocabulary.ts'
import type { FindingLook } from '../scene/scene.ts'

const shapes: Record<Severity, string> = {
  high: 'M13 2.500l11.500 20.500h-23z',
  medium: 'M13 1.500l11.500 11.500l-11.500 11.500l-11.500 -11.500z',
  low: 'M13 3a10 10 0 1 0 0 20a10 10 0 1 0 0 -20',
}
type Look = { severity: Severity; number?: number; look?: FindingLook; size?: number }

/** The number of a finding in the shape of how much it weighs; in outline once it is taken up, dashed while open. */
export const Badge = ({ severity, number, look = 'question', size = 26 }: Look) => (
  <svg class={`badge is-${look}`} width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
    <path d={shapes[severity]} />
    {number !== undefined && (
      <text x="13" y={severity === 'high' ? 20 : 17.5} text-anchor="middle">
        {number}
      </text>
    )}
  </svg>
)
