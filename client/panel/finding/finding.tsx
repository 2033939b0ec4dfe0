import { DecisionFoot } from '../../forms/decision/decision-foot.tsx'
import { decisionId } from '../../../contract/records/meeting/decision.ts'
import { FillIn } from '../../forms/statement/fill-in.tsx'
import { UnmetExpectation } from '../../forms/expectation/unmet.tsx'
import { capitalise } from '../../i18n/words.ts'
import { Badge } from '../../parts/badge.tsx'
import { Icon } from '../../parts/icon.tsx'
import { RuleSource } from '../../parts/rule-source.tsx'
import { type NumberedFinding, findingLook, type Scene } from '../../scene/scene.ts'
import { showOnMap } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { view } from '../../store/screen.ts'
import { basisText } from '../../text/finding/basis.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { missingTexts } from '../../text/finding/missing.ts'
import { RecordHistory } from '../record/record-history.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { FindingDecision } from './finding-decision.tsx'
import { FindingSteps } from './finding-steps.tsx'
import { FoundBy } from './found-by.tsx'
import { AmongFinds } from './rule-panel.tsx'
import { LackingList } from './where-link.tsx'

type Props = { now: RegionData; scene: Scene; finding: NumberedFinding }

/** One question: what we see, on what it rests, why it matters, what can be done, and what was decided of it. */
export function FindingPanel({ now, scene, finding }: Props) {
  const { t } = words.value
  const texts = findingTexts(now, scene, finding, words.value)
  if (texts === null) return <p>{finding.rule}</p>
  const weight = capitalise(t(`severity.${finding.severity}`))
  const waits = missingTexts(now.graph, finding, words.value)
  return (
    <div class="finding">
      <FindingSteps scene={scene} finding={finding} />
      <AmongFinds now={now} scene={scene} finding={finding} />
      <h2 id="finding" class="panel-title" tabIndex={-1}>
        {texts.question}
      </h2>
      <div class="finding-rule">
        <Badge severity={finding.severity} label={finding.label} look={findingLook(finding)} size={28} />
        <div>
          <p>{texts.short}</p>
          <p class="soft small">
            {finding.decided ? weight : t('finding.ifSo', { severity: weight })}
            {texts.weighs !== null && `: ${texts.weighs}`}
          </p>
          {finding.label.startsWith('+') && <p class="soft small">{t('finding.new')}</p>}
          <FoundBy now={now} finding={finding} />
        </div>
      </div>
      {finding.gap !== null && <FindingDecision now={now} gap={finding.gap} />}
      <section>
        <h3>{t(finding.decided ? 'finding.seen' : 'finding.waits')}</h3>
        {finding.decided ? <p>{texts.seen}</p> : waits.map((sentence) => <p key={sentence}>{sentence}</p>)}
        <LackingList scene={scene} finding={finding} />
        <EvidenceList graph={now.graph} finding={finding} />
        <FindingBasis now={now} scene={scene} finding={finding} />
      </section>
      <UnmetExpectation now={now} finding={finding} />
      <section>
        <h3>{t('finding.why')}</h3>
        <p>{texts.why}</p>
        <RuleSource {...texts.source} />
      </section>
      <section>
        <h3>{t('finding.remedy')}</h3>
        <p>{texts.remedy}</p>
        <FillIn now={now} finding={finding} />
      </section>
      <section>
        <h3>{t('finding.exceptions')}</h3>
        <p class="small">{texts.exceptions}</p>
      </section>
      {finding.gap !== null && (
        <RecordHistory key={now.graph.version} now={now} record={decisionId(now.graph.region.id, finding.id)} />
      )}
      {view.value !== 'map' && (
        <button
          class="link with-icon"
          type="button"
          onClick={() => {
            showOnMap(finding.id)
          }}
        >
          <Icon name="map" />
          {t('finding.onMap')}
        </button>
      )}
      <DecisionFoot now={now} finding={finding} question={texts.question} />
    </div>
  )
}

/** What else says the same as a finding, and on how much all of it rests. */
function FindingBasis({ now, scene, finding }: { now: RegionData; scene: Scene; finding: NumberedFinding }) {
  const { t, lang } = words.value
  const also = finding.also.flatMap((one) => now.rules.find(({ id }) => id === one.rule)?.texts[lang].name ?? [])
  return (
    <>
      {also.length > 0 && (
        <p class="small">
          {t('also.title')}: {[...new Set(also)].join(' · ')}
        </p>
      )}
      <p class="small soft">{capitalise(basisText(scene, words.value))}.</p>
    </>
  )
}
