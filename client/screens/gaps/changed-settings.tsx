import type { Finding } from '../../scene/scene.ts'
import { type Known, words } from '../../store/state.ts'
import { changedTexts } from '../../text/rule.ts'

/** That a finding was found with settings of the region itself: "drempel 30 %; standaard 10 %". */
export function ChangedSettings({ now, finding }: { now: Known; finding: Finding }) {
  const rule = now.rules.find(({ id }) => id === finding.rule)
  const own = finding.gap?.settings ?? finding.undecidable?.settings ?? {}
  if (rule === undefined) return null
  const changed = changedTexts(rule, own, words.value)
  return changed.length === 0 ? null : (
    <span class="found-with small">{changed.map(({ said }) => said).join(' · ')}</span>
  )
}
