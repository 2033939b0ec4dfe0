import type { Stage } from '../../../../contract/records/nodes/stage.ts'
import { coverDraft, setEveryone } from '../../../store/drafts/cover-draft.ts'
import { words } from '../../../store/language.ts'

/** While coverage is filled in: whether everyone who does a step is recorded. `named`: the step is said beside the box. */
export function EveryoneCheck({ stage, named }: { stage: Stage; named: boolean }) {
  const { t } = words.value
  const wanted = coverDraft.value?.everyone.get(stage.id)
  return (
    <label class="check chain-everyone">
      <input
        type="checkbox"
        checked={wanted ?? stage.completeOn !== null}
        aria-label={t('chain.everyoneAt', { stage: stage.name })}
        onChange={(event) => {
          setEveryone(stage.id, event.currentTarget.checked)
        }}
      />
      <span>{named ? stage.name : t('chain.everyone')}</span>
    </label>
  )
}
