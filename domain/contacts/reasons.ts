import type { missingReasons } from '../../contract/gap.ts'

/** Why something cannot be decided, and the records it hangs on. Ids. */
export type Reason = { reason: (typeof missingReasons)[number]; ids: readonly string[] }

/** The reasons for which something is in hand: none when nothing is missing. */
export const missing = (reasons: Partial<Record<Reason['reason'], readonly string[]>>): Reason[] =>
  (Object.entries(reasons) as [Reason['reason'], readonly string[]][]).flatMap(([reason, ids]) =>
    ids.length === 0 ? [] : [{ reason, ids }],
  )

export const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)
