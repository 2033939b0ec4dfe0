import type { Severity } from '../../contract/vocabulary.ts'
import { badgePicture } from '../picture/badge.ts'
import { pageTokens } from '../picture/style/tokens.ts'
import type { FindingLook } from '../scene/scene.ts'
import { Drawn } from './drawn.tsx'
import { rem } from './page/letter-size.ts'

type Look = { severity: Severity; label?: string; look?: FindingLook; size?: number }

/** The number of a finding in the shape of how much it weighs; in outline once it is taken up, dashed while open. */
export const Badge = ({ severity, label, look = 'question', size = 26 }: Look) => (
  <svg class="badge" width={rem(size)} height={rem(size)} viewBox="0 0 26 26" aria-hidden="true">
    <Drawn picture={badgePicture(severity, label, look, pageTokens)} />
  </svg>
)
