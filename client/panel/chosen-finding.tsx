import { select, showOnMap } from '../actions.ts'
import { capital } from '../messages.ts'
import { Badge } from '../parts/badge.tsx'
import { Icon } from '../parts/icon.tsx'
import { type Finding, lookOf, type Scene } from '../scene/scene.ts'
import { type Known, view, words } from '../state.ts'
import { findingTexts } from '../text/finding.ts'
import { missingTexts } from '../text/missing.ts'
import { basisText } from '../text/basis.ts'
import { Unmet } from '../expect/unmet.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { FoundBy } from './found-by.tsx'

/** One question: what we see, on what it rests, why it matters, and what can be done. */
export function ChosenFinding({ now, scene, finding }: { now: Known; scene: Scene; finding: Finding }) {
  const { t } = words.value
  const texts = findingTexts(now, scene, finding, words.value)
  const group = scene.findings.filter(({ decided }) => decided === finding.decided)
  const at = group.findIndex(({ id }) => id === finding.id)
  const step = (key: 'previous' | 'next', to: Finding | undefined) => (
    <button
      class="step"
      type="button"
      disabled={to === undefined}
      onClick={() => {
        if (to) select(to.id)
      }}
    >
      {t(key)}
    </button>
  )
  if (texts === null) return <p>{finding.rule}</p>
  const waits = missingTexts(now.graph, finding, words.value)
  return (
    <div class="finding">
      <p class="finding-steps">
        <span class="soft">
          {t(finding.decided ? 'finding.at' : 'finding.openAt', { at: at + 1, of: group.length })}
        </span>
        {step('previous', group[at - 1])}
        {step('next', group[at + 1])}
      </p>
      <h2 class="panel-title">{texts.question}</h2>
      <div class="finding-rule">
        <Badge severity={finding.severity} number={finding.number} look={lookOf(finding)} size={28} />
        <div>
          <p>{texts.short}</p>
          <p class="soft small">
            {capital(t(`severity.${finding.severity}`))}
            {texts.weighs !== null && `: ${texts.weighs}`}
          </p>
          <FoundBy now={now} finding={finding} />
        </div>
      </div>
      <section>
        <h3>{t(finding.decided ? 'finding.seen' : 'finding.waits')}</h3>
        {finding.decided ? <p>{texts.seen}</p> : waits.map((sentence) => <p key={sentence}>{sentence}</p>)}
        <EvidenceList graph={now.graph} finding={finding} />
        <p class="small soft">{capital(basisText(now.graph, scene, words.value))}.</p>
      </section>
      <Unmet now={now} finding={finding} />
      <section>
        <h3>{t('finding.why')}</h3>
        <p>{texts.why}</p>
        <p class="small">
          {texts.source.url === null ? (
            texts.source.title
          ) : (
            <a href={texts.source.url} target="_blank" rel="noreferrer">
              {texts.source.title}
            </a>
          )}
        </p>
      </section>
      <section>
        <h3>{t('finding.remedy')}</h3>
        <p>{texts.remedy}</p>
      </section>
      <section>
        <h3>{t('finding.exceptions')}</h3>
        <p class="small">{texts.exceptions}</p>
      </section>
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
    </div>
  )
}
