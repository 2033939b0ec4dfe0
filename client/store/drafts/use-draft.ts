import { useRef, useState } from 'preact/hooks'
import type { z } from 'zod'
import { dropDraft, readDraft, saveDraft } from './stored-drafts.ts'

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
