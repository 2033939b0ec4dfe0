import { Badge } from '../../parts/badge.tsx'
import { shortName } from '../../picture/chain/headline.ts'
import type { ChainShape } from '../../picture/chain/shape.ts'
import { stagesOf } from '../../picture/chain/status.ts'
import { type NumberedFinding, findingLook, type Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'

type Props = {
  now: RegionData
  scene: Scene
  shape: ChainShape
  finding: NumberedFinding
  badge?: boolean
  tab?: number
}

/** A question about the chain in full: which steps, by which rule, what is seen, and the question under the marker. */
export function Note({ now, scene, shape, finding, badge = false, tab = 0 }: Props) {
  const { t } = words.value
  const texts = findingTexts(now, scene, finding, words.value)
  const weight = t(`severity.${finding.severity}`)
  const waits = [t('chain.notKnown'), ...missingTexts(now.graph, finding, words.value)]
  const about = stagesOf(shape.chain, finding).flatMap((id) => shape.chain.stages.filter((stage) => stage.id === id))
  return (
    <button
      class="chain-note"
      type="button"
      tabIndex={tab}
      aria-pressed={scene.focus?.id === finding.id}
      onClick={() => {
        select(finding.id)
      }}
    >
      {badge && <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={28} />}
      <span class="chain-note-words">
        <span class="chain-note-head">
          <b>{about.length === 0 ? now.graph.region.name : about.map(shortName).join(' → ')}</b>
          <span class="soft">
            {t('chain.ruleOf', {
              rule: finding.rule,
              severity: finding.decided ? weight : t('finding.ifSo', { severity: weight }),
            })}
          </span>
        </span>
        <span>{finding.decided ? texts?.seen : waits.join(' ')}</span>
        <b class={finding.decided ? 'chain-note-question' : ''}>{texts?.question}</b>
      </span>
    </button>
  )
}
