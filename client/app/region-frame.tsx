import { GapsView } from '../screens/gaps/gaps-view.tsx'
import { ListView } from '../screens/list/list-view.tsx'
import { Panel } from '../panel/panel.tsx'
import { leftOpen, loading, narrow, place, rightShut, scene, shown, trouble, view } from '../store/state.ts'
import type { Scene } from '../scene/scene.ts'
import type { View } from '../store/address.ts'
import { Bar } from './bar/bar.tsx'
import { Head } from './head.tsx'
import { LazyView } from './lazy-view.tsx'
import { Left } from './questions-and-filters/questions-and-filters.tsx'
import { Loading, Lost, NothingLeft, Trouble } from '../parts/states.tsx'
import { MapSlot } from '../screens/map/map-slot.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { SheetFrame } from '../screens/handout/handout-frame.tsx'
import { TrialBar } from './trial-bar.tsx'
import { usePageTitle } from './title.ts'

/** Views that render the head themselves, with a headline and switches of their own. */
const ownHead: ReadonlySet<View> = new Set<View>(['chain', 'figures', 'matrix'])

/** One region: bar, questions and filters, the view, and what is chosen. */
export function RegionFrame() {
  const now = shown.value
  const drawn = scene.value
  const nothing = drawn !== null && nothingLeft(drawn)
  usePageTitle()
  if (trouble.value?.status === 404 || trouble.value?.status === 400) return <NotFound />
  if (view.value === 'sheet') return <SheetFrame />
  return (
    <div
      class={`page frame view-${view.value}${place.value.selected === null ? '' : ' has-chosen'}${place.value.trial ? ' is-trial' : ''}`}
    >
      <Bar />
      {now !== null && place.value.trial && <TrialBar />}
      {now !== null && trouble.value !== null && <Lost />}
      <div class={`columns ${columnsOf(now !== null && drawn !== null)}`}>
        {now !== null && drawn !== null && leftOpen.value && <Left now={now} scene={drawn} />}
        <main id="main" class="main" tabIndex={-1} aria-busy={loading.value}>
          {now === null || drawn === null ? (
            trouble.value === null ? (
              <Loading />
            ) : (
              <Trouble />
            )
          ) : (
            <>
              {(nothing || !ownHead.has(view.value)) && <Head now={now} scene={drawn} />}
              {nothing ? (
                <NothingLeft />
              ) : view.value === 'map' ? (
                <MapSlot scene={drawn} now={now} />
              ) : view.value === 'list' ? (
                <ListView scene={drawn} />
              ) : view.value === 'gaps' ? (
                <GapsView now={now} scene={drawn} />
              ) : (
                <LazyView view={view.value} now={now} scene={drawn} />
              )}
            </>
          )}
        </main>
        {now !== null && drawn !== null && !isShut() && <Panel now={now} scene={drawn} />}
      </div>
    </div>
  )
}

/** The gaps stay a whole list, and a weak stage is shown where nobody is: they say by themselves what they are about. */
const nothingLeft = ({ counts }: Scene) =>
  counts.shown === 0 &&
  counts.filters > 0 &&
  view.value !== 'gaps' &&
  !(view.value === 'chain' && place.value.filters.onlyGaps)

/** On a phone the panel lies over the view, and closes by letting go of what is chosen. */
const isShut = () => rightShut.value && !narrow.value

/** Which columns there are; one when there is nothing to show yet. */
function columnsOf(there: boolean): string {
  if (!there) return 'is-bare'
  return [leftOpen.value ? '' : 'no-left', isShut() ? 'no-right' : ''].join(' ')
}
