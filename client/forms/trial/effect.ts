import type { Gap, Gaps } from '../../../contract/gap.ts'

/** What a step does to the questions: those that are found no more, and those that are found now. */
export type Effect = { closes: Gap[]; opens: Gap[] }

const counted = ({ gaps }: Gaps) => gaps.filter(({ advice, under }) => !advice && under === null)
const without = (some: readonly Gap[], others: readonly Gap[]) => {
  const ids = new Set(others.map(({ id }) => id))
  return some.filter(({ id }) => !ids.has(id))
}

export const effectOf = (before: Gaps, after: Gaps): Effect => ({
  closes: without(counted(before), after.gaps),
  opens: without(counted(after), before.gaps),
})
