import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'

/** Which one of how many this is, with the ones before and after it. */
export function FindingSteps({ scene, finding }: { scene: Scene; finding: NumberedFinding }) {
  const { t } = words.value
  const group = scene.findings.filter((one) => one.decided === finding.decided && one.advice === finding.advice)
  const at = group.findIndex(({ id }) => id === finding.id)
  const step = (key: 'previous' | 'next', to: NumberedFinding | undefined) => (
    <button
      class="step"
      type="button"
      {...unavailableWhen(to === undefined)}
      onClick={() => {
        if (to) select(to.id, 'replace')
      }}
    >
      {t(key)}
    </button>
  )
  const key = finding.advice ? 'finding.adviceAt' : finding.decided ? 'finding.at' : 'finding.openAt'
  return (
    <p class="finding-steps">
      <span class="soft">{t(key, { at: at + 1, of: group.length })}</span>
      {step('previous', group[at - 1])}
      {step('next', group[at + 1])}
    </p>
  )
}
