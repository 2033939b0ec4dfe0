import { Badge } from '../../parts/badge.tsx'
import { type NumberedFinding, findingLook } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'

/** The numbers of findings, seen and said. */
export function Numbers({ findings, size }: { findings: readonly NumberedFinding[]; size: number }) {
  const { t } = words.value
  return findings.map((finding) => (
    <span key={finding.id} class="chain-number">
      <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={size} />
      <span class="unseen">{t(finding.decided ? 'finding.numbered' : 'finding.open', { number: finding.label })}</span>
    </span>
  ))
}
