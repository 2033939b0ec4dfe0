import { useEffect } from 'preact/hooks'
import { Panel } from '../panel/panel.tsx'
import { HatchPatterns } from '../parts/drawn.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { ConnectionLost, EmptyFilterResult, ErrorPanel, Loading } from '../parts/states.tsx'
import { agendaHatch } from '../picture/agenda/bar-picture.ts'
import { pageTokens } from '../picture/style/tokens.ts'
import type { Scene } from '../scene/scene.ts'
import type { ScreenModule, ScreenProps } from '../screens/screen.ts'
import { FillAside } from '../screens/map/beside-fill/fill-aside.tsx'
import { FillList } from '../screens/map/beside-fill/fill-list.tsx'
import { displayedData, scene } from '../store/current-view.ts'
import { words } from '../store/language.ts'
import { apiError, loading, regionData } from '../store/region-data.ts'
import { route } from '../store/route.ts'
import { narrow, view, wholeWidth } from '../store/screen.ts'
import { leftOpen, pageTitle, rightClosed } from '../store/session.ts'
import { Bar } from './bar/bar.tsx'
import { ScreenHeading } from './head.tsx'
import { useLazy } from './lazy.ts'
import { QuestionsAndFilters } from './questions-and-filters/questions-and-filters.tsx'
import { screens } from './screens.ts'
import { FrozenBar } from './moments/frozen-bar.tsx'
import { AdjustBar } from './adjust-bar.tsx'
import { TrialBar } from './trial-bar.tsx'

/** One region: bar, questions and filters, the view, and what is chosen. */
export function RegionFrame() {
  const now = displayedData.value
  const drawn = scene.value
  const screen = screens[view.value]
  const module = useLazy(screen.module)
  usePageTitle()
  if (apiError.value?.status === 404 || apiError.value?.status === 400)
    return (
      <div class="page">
        <Bar />
        <NotFound />
      </div>
    )
  const props = now === null || drawn === null ? null : { now, scene: drawn }
  if (screen.bare === true) return <Bare props={props} module={module} />
  const alone = screen.alone === true
  return (
    <div class={`page frame view-${view.value}${alone ? '' : chosenClasses()}`}>
      <SharedPatterns />
      {screen.ownBar === true && props !== null && module !== null ? null : <Bar />}
      {!alone && <AdjustBar />}
      {now !== null && route.value.trial && !alone && <TrialBar />}
      {now !== null && route.value.moment !== null && screen.ownBar !== true && <FrozenBar now={now} />}
      {now !== null && apiError.value !== null && screen.ownBar !== true && <ConnectionLost />}
      {alone ? (
        <Alone props={props} module={module} />
      ) : (
        <div class={`columns ${columnsOf(props !== null)}`}>
          {props !== null &&
            isLeftShown() &&
            (isFilling() ? <FillAside scene={props.scene} /> : <QuestionsAndFilters {...props} />)}
          <main id="main" class="main" tabIndex={-1} aria-busy={loading.value}>
            {props === null ? (
              <Waiting />
            ) : filtersLeaveNothing(props.scene) ? (
              <>
                <ScreenHeading {...props} />
                <EmptyFilterResult />
              </>
            ) : (
              <>
                {(module !== null || screen.ownHeadline !== true) && (
                  <ScreenHeading {...props} {...module?.headOf?.(props)} />
                )}
                {module === null ? <Loading /> : <module.Screen key={view.value} {...props} />}
              </>
            )}
          </main>
          {props !== null && !isPanelClosed() && (isFilling() ? <FillList /> : <Panel {...props} />)}
        </div>
      )}
    </div>
  )
}

/** What both the do-agenda and the panel beside it hatch with: once on the page. */
const SharedPatterns = () => (
  <svg class="shared-patterns" width="0" height="0" aria-hidden="true">
    <HatchPatterns hatches={[agendaHatch(pageTokens)]} />
  </svg>
)

const chosenClasses = () =>
  `${route.value.selected === null ? '' : ' has-chosen'}${route.value.trial ? ' is-trial' : ''}`

/** The lists beside the map that is filled in; on a phone it has all the room. */
const isFilling = () => route.value.filling && view.value === 'map'

const Waiting = () => (apiError.value === null ? <Loading /> : <ErrorPanel />)

/** What is shown to a room: without data it may have another way to come by them. */
const Bare = ({ props, module }: { props: ScreenProps | null; module: ScreenModule | null }) =>
  props === null && module?.Waiting !== undefined ? <module.Waiting /> : <Alone props={props} module={module} />

function Alone({ props, module }: { props: ScreenProps | null; module: ScreenModule | null }) {
  if (props !== null && module !== null) return <module.Screen {...props} />
  return (
    <main id="main" tabIndex={-1}>
      <Waiting />
    </main>
  )
}

/** The gaps stay a whole list, and a weak stage is shown where nobody is: they say by themselves what they are about. */
const filtersLeaveNothing = ({ counts }: Scene) =>
  counts.shown === 0 &&
  counts.filters > 0 &&
  view.value !== 'gaps' &&
  view.value !== 'agenda' &&
  !(view.value === 'chain' && route.value.filters.onlyGaps)

/** On a phone the panel lies over the view, and closes by letting go of what is chosen. */
const isPanelClosed = () => wholeWidth.value || (rightClosed.value && !narrow.value)
const isLeftShown = () => leftOpen.value && !wholeWidth.value

/** Which columns there are; one when there is nothing to show yet. */
function columnsOf(there: boolean): string {
  if (!there) return 'is-bare'
  return [isLeftShown() ? '' : 'no-left', isPanelClosed() ? 'no-right' : ''].join(' ')
}

/** Names the page in the tab and for screen readers: region, view, house. */
function usePageTitle(): void {
  const { t } = words.value
  const name = regionData.value?.graph.region.name ?? route.value.region
  const title = name === null ? t('region.choose') : `${name}: ${t(screens[view.value].label)}`
  useEffect(() => {
    pageTitle.value = title
  }, [title])
}
