import type { ChangeRecord } from '../../contract/change.ts'
import { Icon } from '../parts/icon.tsx'
import { known, readOnly, words } from '../state.ts'
import { takeBack } from '../write.ts'
import { stepsOf } from './steps.ts'

/** What the region came with: the first import, before anybody changed it by hand. */
const floor = 1

/** Undo and redo, each a change set in the log; the title of the step is said with it. */
export function UndoRedo() {
  const { t } = words.value
  const steps = stepsOf(known.value?.changes ?? [], floor)
  const button = (name: 'undo' | 'redo', record: ChangeRecord | null) => {
    const title = record === null ? t(`${name}.none`) : t(`${name}.what`, { title: record.title })
    return (
      <button
        class="tool"
        type="button"
        disabled={record === null || readOnly.value}
        title={title}
        onClick={() => {
          if (record) void takeBack(record)
        }}
      >
        <Icon name={name} />
        <span class="tool-word">{t(name)}</span>
      </button>
    )
  }
  return (
    <>
      {button('undo', steps.undo)}
      {button('redo', steps.redo)}
    </>
  )
}
