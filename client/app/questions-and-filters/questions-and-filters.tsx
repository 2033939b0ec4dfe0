import { StepForm } from '../../forms/trial/step-form.tsx'
import { StepList } from '../../forms/trial/step-list.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { Scene } from '../../scene/scene.ts'
import { words } from '../../store/language.ts'
import { regionData, type RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { tight, view } from '../../store/screen.ts'
import { filtersOpen } from '../../store/session.ts'
import { trialSteps } from '../../store/trial/run-trial.ts'
import { AgendaFilters } from './agenda-filters.tsx'
import { FilterForm } from './filter-form.tsx'
import { GapFilters } from './gap-filters.tsx'
import { PresetChoice } from './preset-choice.tsx'
import { QuestionList } from './question-list.tsx'
import { RuleQuestions } from './rule-questions.tsx'
import { SavedViews } from './saved-views.tsx'

/** Questions before controls. Where there is little room it opens over the view. */
export function QuestionsAndFilters({ now, scene }: { now: RegionData; scene: Scene }) {
  const { t } = words.value
  return (
    <aside class="left" aria-label={t('left')}>
      {tight.value && (
        <button class="button left-close" type="button" onClick={() => (filtersOpen.value = false)}>
          <Icon name="close" />
          {t('close')}
        </button>
      )}
      {route.value.trial && <TrialForm now={now} />}
      <RuleQuestions now={now} scene={scene} />
      {view.value === 'map' && route.value.arrangement === 'network' && <ReadingGuide />}
      {view.value === 'gaps' && <GapFilters now={now} scene={scene} />}
      <QuestionList now={now} />
      <SavedViews />
      {view.value === 'agenda' && <AgendaFilters scene={scene} />}
      {view.value !== 'gaps' && view.value !== 'agenda' && <FilterForm now={now} scene={scene} />}
      <PresetChoice now={now} />
    </aside>
  )
}

/** The steps that are tried, what each comes to, and the form for the next one. */
function TrialForm({ now }: { now: RegionData }) {
  const { t } = words.value
  const real = regionData.value
  return (
    <section class="trial-form" aria-labelledby="trial-title">
      <h2 id="trial-title">{t('trial')}</h2>
      {trialSteps.value.length === 0 ? (
        <p class="small soft">{t('trial.empty')}</p>
      ) : (
        real !== null && <StepList real={real} />
      )}
      <StepForm now={now} />
    </section>
  )
}

/** How the network is to be read. */
function ReadingGuide() {
  const { t } = words.value
  return (
    <section class="reading-guide" aria-labelledby="reading-guide">
      <h2 id="reading-guide">{t('guide')}</h2>
      <p>{t('guide.network')}</p>
      <p class="small soft">{t('guide.network.choose')}</p>
    </section>
  )
}
