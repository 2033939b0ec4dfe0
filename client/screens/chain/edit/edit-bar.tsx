import { useEffect } from 'preact/hooks'
import { SourceId } from '../../../../contract/ids.ts'
import {
  coverDraft,
  coverDraftName,
  discardCoverDraft,
  draftChanges,
  setSource,
} from '../../../store/drafts/cover-draft.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { narrow } from '../../../store/screen.ts'
import { readOnly } from '../../../store/session.ts'
import { writeChanges } from '../../../store/steps/write.ts'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'
import { EveryoneCheck } from './everyone-check.tsx'

/** How many cells and steps the draft says something else of. */
const changeCount = () => (coverDraft.value?.wanted.size ?? 0) + (coverDraft.value?.everyone.size ?? 0)

/** Writes the draft as one step; refused, it stays as it was filled in. */
async function save(): Promise<void> {
  const n = changeCount()
  if (
    await writeChanges(words.value.t('chain.saved.cover', { n }), draftChanges.value, { draft: coverDraftName.value })
  )
    discardCoverDraft()
}

/** Begin and end take their buttons away: who was on one goes on in the grid. */
const toGrid = () => {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus({ preventScroll: true })
  })
}

/** While coverage is filled in: what to do, on which source it rests, how much changes, and how to end. */
export function EditBar({ now }: { now: RegionData }) {
  const { t, day } = words.value
  useEffect(() => {
    toGrid()
    return toGrid
  }, [])
  const draft = coverDraft.value
  if (draft === null) return null
  const n = changeCount()
  const stages = [...now.graph.stages].sort((a, b) => a.order - b.order)
  return (
    <form
      class="chain-edit"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p>
        <b>{t(narrow.value ? 'chain.editingPhone' : 'chain.editing')}</b> <span class="soft">{t('chain.waits')}</span>
      </p>
      <label class="chain-source">
        <span>{t('chain.source')}</span>
        <select
          value={draft.source ?? ''}
          onChange={(event) => {
            setSource(SourceId.safeParse(event.currentTarget.value).data ?? null)
          }}
        >
          <option value="">{t('chain.source.today')}</option>
          {now.graph.sources.map(({ id, title, date }) => (
            <option key={id} value={id}>
              {date === null ? title : `${title}, ${day(date)}`}
            </option>
          ))}
        </select>
      </label>
      {!narrow.value && (
        <fieldset class="chain-everyone-steps">
          <legend>{t('chain.everyone')}</legend>
          {stages.map((stage) => (
            <EveryoneCheck key={stage.id} stage={stage} named />
          ))}
        </fieldset>
      )}
      <p class="soft small chain-everyone-hint">{t('chain.everyoneHint')}</p>
      <span class="chain-edit-count" role="status">
        {t('chain.changes', { n })}
      </span>
      <button
        class="button is-main"
        type="submit"
        {...unavailableWhen(readOnly.value || draftChanges.value.length === 0)}
      >
        {t('chain.save')}
      </button>
      <button class="button" type="button" onClick={discardCoverDraft}>
        {t('chain.cancel')}
      </button>
    </form>
  )
}
