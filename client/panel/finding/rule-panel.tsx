import { FactsheetLink } from '../../parts/page/factsheet-link.tsx'
import { findsOfRule } from '../../scene/selection.ts'
import { ruleSelectionId } from '../../scene/selection-id.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { select } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { FindingItems } from './finding-items.tsx'

type Props = { now: RegionData; scene: Scene; rule: string; findings: readonly NumberedFinding[] }

/** A question with all its answers, each to be chosen. */
export function RulePanel({ now, scene, rule, findings }: Props) {
  const { t, lang } = words.value
  return (
    <>
      <h2 class="panel-title">{now.rules.find(({ id }) => id === rule)?.texts[lang].general ?? rule}</h2>
      <p class="soft small">{t('rule.count', { n: findings.length })}</p>
      {isForAll(now, rule) && <FactsheetLink about={rule} />}
      <ol class="agenda">
        {findings.map((finding) => (
          <FindingItems key={finding.id} now={now} scene={scene} findings={[finding]} />
        ))}
      </ol>
      <p class="soft small panel-foot">{t('rule.walk')}</p>
    </>
  )
}

/** There is no factsheet of what is found for the coordinator alone. */
const isForAll = ({ rules }: RegionData, rule: string) =>
  rules.find(({ id }) => id === rule)?.audience !== 'coordinator'

/** Which one it is of all that its rule finds, with the way back to them all; nothing when it is the only one. */
export function AmongFinds({ now, scene, finding }: { now: RegionData; scene: Scene; finding: NumberedFinding }) {
  const { t, lang } = words.value
  const all = findsOfRule(scene.findings, finding.rule)
  const at = all.indexOf(finding)
  if (at < 0 || all.length < 2) return null
  return (
    <p class="small soft among">
      {now.rules.find(({ id }) => id === finding.rule)?.texts[lang].general}{' '}
      {t('rule.at', { at: at + 1, of: all.length })}{' '}
      <button
        class="link"
        type="button"
        onClick={() => {
          select(ruleSelectionId(finding.rule))
        }}
      >
        {t('rule.back', { n: all.length })}
      </button>
    </p>
  )
}
