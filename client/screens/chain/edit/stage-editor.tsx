import { useRef } from 'preact/hooks'
import { z } from 'zod'
import { stageChanges, StageDraft, stageDraftOf, stageProblem } from '../../../store/changes/stage-changes.ts'
import { setStagesEditing, stagesDraftName } from '../../../store/drafts/cover-draft.ts'
import { useDraft } from '../../../store/drafts/use-draft.ts'
import { words } from '../../../store/language.ts'
import type { RegionData } from '../../../store/region-data.ts'
import { readOnly } from '../../../store/session.ts'
import { writeChanges } from '../../../store/steps/write.ts'
import { StageLine } from './stage-line.tsx'
import { unavailableWhen } from '../../../parts/page/unavailable.ts'

const newStage = (): StageDraft => ({
  id: null,
  key: crypto.getRandomValues(new Uint32Array(2)).join('-'),
  name: '',
  number: null,
  side: null,
})

/** The steps of the chain of this region: rename, move, drop, add; saved in one step, or left as they were. */
export function StageEditor({ now }: { now: RegionData }) {
  const { t } = words.value
  const { stages, coverages, region } = now.graph
  const ordered = [...stages].sort((a, b) => a.order - b.order)
  const start = ordered.length === 0 ? [newStage()] : stageDraftOf(ordered)
  const { value: draft, set: setDraft, drop } = useDraft(stagesDraftName(region.id), z.array(StageDraft), start)
  const list = useRef<HTMLOListElement>(null)
  const fault = stageProblem(draft)
  const changes = stageChanges(region.id, ordered, draft)
  const kept = new Set(draft.map(({ id }) => id))
  const lost = coverages.filter(({ stage }) => !kept.has(stage)).length
  const focus = (at: number, what: string) => {
    requestAnimationFrame(() => list.current?.children[at]?.querySelector<HTMLElement>(what)?.focus())
  }
  const move = (at: number, by: -1 | 1) => {
    const to = at + by
    const one = draft[at]
    if (one === undefined || to < 0 || to >= draft.length) return
    const rest = draft.filter((other) => other !== one)
    setDraft([...rest.slice(0, to), one, ...rest.slice(to)])
    focus(to, to === 0 || (to < draft.length - 1 && by === 1) ? '.is-down' : '.is-up')
  }
  const save = async () => {
    if (fault === null && (await writeChanges(t('chain.saved.stages'), changes, { draft: stagesDraftName(region.id) })))
      setStagesEditing(false)
  }
  return (
    <form
      class="stages-edit"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{t('chain.editStages')}</h2>
      <p class="soft">{t('stages.text')}</p>
      <ol ref={list}>
        {draft.map((one, at) => (
          <StageLine
            key={one.key}
            one={one}
            at={at}
            last={at === draft.length - 1}
            onMove={move}
            onChange={(change) => {
              setDraft(draft.map((other) => (other === one ? { ...one, ...change } : other)))
            }}
            onDrop={() => {
              setDraft(draft.filter((other) => other !== one))
              focus(Math.max(0, at - 1), 'input')
            }}
          />
        ))}
      </ol>
      <button
        class="button"
        type="button"
        {...unavailableWhen(draft.length >= 20)}
        onClick={() => {
          setDraft([...draft, newStage()])
          focus(draft.length, 'input')
        }}
      >
        {t('stages.add')}
      </button>
      <p role="status" class={fault === null ? 'soft' : 'stages-fault'}>
        {fault !== null ? t(faultMessage(fault)) : lost > 0 ? t('stages.lost', { n: lost }) : ''}
      </p>
      <p class="chain-none-doors">
        <button
          class="button is-main"
          type="submit"
          {...unavailableWhen(readOnly.value || fault !== null || changes.length === 0)}
        >
          {t('chain.save')}
        </button>
        <button
          class="button"
          type="button"
          onClick={() => {
            drop()
            setStagesEditing(false)
          }}
        >
          {t('chain.cancel')}
        </button>
      </p>
    </form>
  )
}

const faultMessage = (fault: NonNullable<ReturnType<typeof stageProblem>>) =>
  fault === 'empty' || fault === 'nameless' || fault === 'twice'
    ? (`stages.fault.${fault}` as const)
    : (`text.${fault}` as const)
