import { useEffect, useRef, useState } from 'preact/hooks'
import { drawnIds } from '../../store/address/view-state.ts'
import { knownComparison } from '../../store/comparison/use-comparison.ts'
import { words } from '../../store/language.ts'
import type { RegionData } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { view } from '../../store/screen.ts'
import { storyToFill } from '../../store/stories/add-view.ts'
import { storiesHere } from '../../store/stories/story-draft.ts'
import { FactsheetLink } from '../../parts/page/factsheet-link.tsx'
import { TakeData } from './take-data.tsx'
import { TakeStory } from './take-story.tsx'
import { TakeView } from './take-view.tsx'
import '../../style/forms/export.css'
import '../../style/forms/take.css'

/** What can be taken along. */
const kinds = ['view', 'story', 'data'] as const
type TakeKind = (typeof kinds)[number]
type Props = { now: RegionData; begin: string | null; onClose: () => void }

/** One place for all that leaves the screen: first what, then how, with how it will look. `begin`: the story it begins with. */
export function ExportDialog({ now, begin, onClose }: Props) {
  const { t } = words.value
  const dialog = useRef<HTMLDialogElement>(null)
  const isThere = view.value !== 'compare' || knownComparison(now, { ...route.value, view: 'compare' }) !== null
  const isView = drawnIds.some((id) => id === view.value) && route.value.edit === null && isThere
  // What is told in a meeting is what is recorded.
  const stories = route.value.trial ? [] : storiesHere.value.filter(({ steps }) => steps.some(({ hidden }) => !hidden))
  const isOffered = { view: isView, story: stories.length > 0, data: true }
  const offered = kinds.filter((kind) => isOffered[kind])
  const [kind, setKind] = useState<TakeKind>(begin === null ? (offered[0] ?? 'data') : 'story')
  const [chosen, setChosen] = useState(begin ?? storyToFill()?.id)
  const story = stories.find(({ id }) => id === chosen) ?? stories[0]
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} class={`share-address export is-${kind}`} aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{t('take.title', { region: now.graph.region.name })}</h2>
      {offered.length > 1 && (
        <fieldset class="take-kinds">
          <legend class="unseen">{t('take.what')}</legend>
          {offered.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="take-kind"
                checked={kind === one}
                onChange={() => {
                  setKind(one)
                }}
              />
              <span>{t(`take.kind.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {kind === 'view' && <TakeView now={now} onClose={close} />}
      {kind === 'story' && story !== undefined && (
        <TakeStory key={story.id} now={now} story={story} stories={stories} onStory={setChosen} onClose={close} />
      )}
      {kind === 'data' && <TakeData graph={now.graph} onClose={close} />}
      <p>
        <FactsheetLink about={null} more={now.graph.region.name} onOpen={close} />
      </p>
    </dialog>
  )
}
