import { arrangements } from '../../contract/layout.ts'
import { Icon } from '../parts/icon.tsx'
import type { Scene } from '../scene/scene.ts'
import type { ScreenHead, ScreenProps } from '../screens/screen.ts'
import { clearFilters, setArrangement, toggleLeft } from '../store/actions.ts'
import { questionResult } from '../store/current-view.ts'
import { words } from '../store/language.ts'
import { route } from '../store/route.ts'
import { narrow, tight, view } from '../store/screen.ts'
import { leftOpen, rightClosed, searchOpen } from '../store/session.ts'
import { basisText } from '../text/finding/basis.ts'
import { headline } from './headline.ts'
import { TrialButton } from './trial-button.tsx'

/** The headline of a view, the count bar, and what it all rests on. */
export function ScreenHeading({ now, scene, line, rests, tools }: ScreenProps & ScreenHead) {
  const { t } = words.value
  const { counts } = scene
  return (
    <div class="head">
      <div class="head-words">
        <h1>{line ?? answerLine() ?? headline(scene, now.gaps, view.value, words.value)}</h1>
        {narrow.value && <Finders />}
        <div class="head-under">
          <p class="count-bar">
            {view.value === 'gaps' ? (
              <GapCount scene={scene} />
            ) : (
              <span>
                <b>{counts.shown}</b> {t('count.of')} <b>{counts.partners}</b>{' '}
                {t('count.partners', { n: counts.partners })}
              </span>
            )}
            {counts.mentions > 0 && view.value !== 'gaps' && (
              <span>
                <b>{counts.mentions}</b> {t('count.mentions', { n: counts.mentions })}
              </span>
            )}
            <span>
              <b>{counts.filters}</b> {t('count.filters', { n: counts.filters })}
            </span>
            {counts.filters > 0 && (
              <button class="link" type="button" onClick={clearFilters}>
                {t('filters.reset')}
              </button>
            )}
          </p>
          <p class="rests soft">{rests ?? basisText(now.graph, scene, words.value)}</p>
        </div>
      </div>
      <div class="head-tools">
        <TrialButton />
        <Unfold />
        {tools}
        {view.value === 'map' && (
          <div class="switch" role="group" aria-label={t('arrangement')}>
            {arrangements.map((arrangement) => (
              <button
                key={arrangement}
                type="button"
                aria-pressed={route.value.arrangement === arrangement}
                onClick={() => {
                  setArrangement(arrangement)
                }}
              >
                {t(`arrangement.${arrangement}`)}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

/** What comes out of the question that is asked, where no panel says so. */
const answerLine = (): string | null =>
  rightClosed.value && route.value.selected === null && view.value !== 'gaps'
    ? (questionResult.value?.answer.headline ?? null)
    : null

/** How many of the gaps are in the list; a filter holds back the rest. */
function GapCount({ scene }: { scene: Scene }) {
  const { t } = words.value
  const all = scene.findings.filter(({ decided, advice }) => decided && !advice)
  return (
    <span>
      <b>{all.filter(({ filtered }) => !filtered).length}</b> {t('count.of')} <b>{all.length}</b>{' '}
      {t('gaps.count', { n: all.length })}
    </span>
  )
}

function Finders() {
  const { t } = words.value
  return (
    <div class="finders">
      <button class="search-button" type="button" onClick={() => (searchOpen.value = true)}>
        <Icon name="search" />
        <span>{t('search.inRegion')}</span>
      </button>
      <FilterButton />
    </div>
  )
}

function FilterButton() {
  const { t } = words.value
  return (
    <button class="button filter-button" type="button" aria-expanded={leftOpen.value} onClick={toggleLeft}>
      <Icon name="filter" />
      {t('filters')}
    </button>
  )
}

/** The way back to a side panel that is put away. */
function Unfold() {
  const { t } = words.value
  if (narrow.value) return null
  return (
    <>
      {(tight.value || !leftOpen.value) && <FilterButton />}
      {rightClosed.value && (
        <button class="button filter-button" type="button" onClick={() => (rightClosed.value = false)}>
          {t('panel')}
        </button>
      )}
    </>
  )
}
