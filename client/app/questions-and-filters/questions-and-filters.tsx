import { AskList } from './question-list.tsx'
import { GapFilters } from './gap-filters.tsx'
import { Icon } from '../../parts/icon.tsx'
import type { Scene } from '../../scene/scene.ts'
import { filtersOpen, type Known, place, tight, view, words } from '../../store/state.ts'
import { TrialForm } from '../../forms/trial/trial-form.tsx'
import { FilterForm } from './filter-form.tsx'
import { PresetChoice } from './preset-choice.tsx'
import { Questions } from './rule-questions.tsx'

/** Questions before controls. Where there is little room it opens over the view. */
export function Left({ now, scene }: { now: Known; scene: Scene }) {
  const { t } = words.value
  return (
    <aside class="left" aria-label={t('left')}>
      {tight.value && (
        <button class="button left-close" type="button" onClick={() => (filtersOpen.value = false)}>
          <Icon name="close" />
          {t('close')}
        </button>
      )}
      {place.value.trial && <TrialForm now={now} />}
      <Questions now={now} scene={scene} />
      {view.value === 'gaps' && <GapFilters now={now} scene={scene} />}
      <AskList now={now} />
      {view.value !== 'gaps' && <FilterForm now={now} scene={scene} />}
      <PresetChoice now={now} />
    </aside>
  )
}
