import { useRef, useState } from 'preact/hooks'
import type { z } from 'zod'
import { type DoubleChange, rebaseDraft, settleDouble } from './meanwhile.ts'
import { dropDraft, openedName, readDraft, saveDraft } from './stored-drafts.ts'

/**
 * The state of a form, kept under a name until it is written or thrown away. `name` says form and record; a component is
 * for one of them.
 */
export function useDraft<T>(name: string, schema: z.ZodType<T>, start: T) {
  const first = useRef(name)
  const [value, setValue] = useState(() => readDraft(first.current, schema) ?? start)
  return {
    value,
    set: (next: T) => {
      setValue(next)
      saveDraft(first.current, next)
    },
    /** Starts again from nothing. */
    drop: () => {
      setValue(start)
      dropDraft(first.current)
    },
  }
}

/**
 * The same of a form upon a record that others may change meanwhile. `present`: what the form would begin with now; null when there
 * is no such record, or none yet. `doubles`: the fields that both changed, to be settled one by one.
 */
export function useRecordDraft<T extends object>(name: string, schema: z.ZodType<T>, start: T, present: T | null) {
  const draft = useDraft(name, schema, start)
  const [opened, setOpened] = useState(() => readDraft(openedName(name), schema) ?? start)
  const now =
    present === null
      ? { opened, mine: draft.value, doubles: [] as DoubleChange<T>[] }
      : rebaseDraft({ opened, mine: draft.value }, present)
  const keep = (next: { opened: T; mine: T }) => {
    setOpened(next.opened)
    saveDraft(openedName(name), next.opened)
    draft.set(next.mine)
  }
  return {
    value: now.mine,
    doubles: now.doubles,
    set: (mine: T) => {
      keep({ opened: now.opened, mine })
    },
    settle: (double: DoubleChange<T>, whose: 'mine' | 'theirs') => {
      keep(settleDouble(now, double, whose))
    },
  }
}
