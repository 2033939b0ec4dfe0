import { useEffect } from 'preact/hooks'
import { Panel } from '../panel/panel.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { Loading, Lost, NothingLeft, Trouble } from '../parts/states.tsx'
import type { Scene } from '../scene/scene.ts'
import type { ScreenModule, ScreenProps } from '../screens/screen.ts'
import {
  known,
  leftOpen,
  loading,
  narrow,
  place,
  rightShut,
  scene,
  shown,
  trouble,
  view,
  words,
} from '../store/state.ts'
import { Bar } from './bar/bar.tsx'
import { Head } from './head.tsx'
import { useLazy } from './lazy.ts'
import { Left } from './questions-and-filters/questions-and-filters.tsx'
import { screens } from './screens.ts'
import { TrialBar } from './trial-bar.tsx'

/** One region: bar, questions and filters, the view, and what is chosen. */
export function RegionFrame() {
  const now = shown.value
  const drawn = scene.value
  const screen = screens[view.value]
  const module = useLazy(screen.module)
  usePageTitle()
  if (trouble.value?.status === 404 || trouble.value?.status === 400)
    return (
      <div class="page">
        <Bar />
        <NotFound />
      </div>
    )
  const props = now === null || drawn === null ? null : { now, scene: drawn }
  const alone = screen.alone === true
  return (
    <div class={`page frame view-${view.value}${alone ? '' : chosenClasses()}`}>
      <Bar />
      {now !== null && place.value.trial && !alone && <TrialBar />}
      {now !== null && trouble.value !== null && <Lost />}
      {alone ? (
        <Alone props={props} module={module} />
      ) : (
        <div class={`columns ${columnsOf(props !== null)}`}>
          {props !== null && leftOpen.value && <Left {...props} />}
          <main id="main" class="main" tabIndex={-1} aria-busy={loading.value}>
            {props === null ? (
              <Waiting />
            ) : nothingLeft(props.scene) ? (
              <>
                <Head {...props} />
                <NothingLeft />
              </>
            ) : (
              <>
                {(module !== null || screen.ownHeadline !== true) && <Head {...props} {...module?.headOf?.(props)} />}
                {module === null ? <Loading /> : <module.Screen key={view.value} {...props} />}
              </>
            )}
          </main>
          {props !== null && !isShut() && <Panel {...props} />}
        </div>
      )}
    </div>
  )
}

const chosenClasses = () =>
  `${place.value.selected === null ? '' : ' has-chosen'}${place.value.trial ? ' is-trial' : ''}`

const Waiting = () => (trouble.value === null ? <Loading /> : <Trouble />)

function Alone({ props, module }: { props: ScreenProps | null; module: ScreenModule | null }) {
  if (props !== null && module !== null) return <module.Screen {...props} />
  return (
    <main id="main" tabIndex={-1}>
      <Waiting />
    </main>
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

/** Names the page in the tab and for screen readers: region, view, house. */
function usePageTitle(): void {
  const { t } = words.value
  const name = known.value?.graph.region.name ?? place.value.region
  const title = name === null ? t('region.choose') : `${name}: ${t(screens[view.value].label)}`
  useEffect(() => {
    document.title = `${title} · Ketenkaart`
  }, [title])
}
