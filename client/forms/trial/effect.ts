import { countsByItself, type Gap, type Gaps, type Undecidable } from '../../../contract/gap.ts'
import type { Words } from '../../i18n/words.ts'

/**
 * What a step does to the questions: those that are found no more, and those that are found now; and of what waited for an answer,
 * what can be decided now, and what cannot be any more.
 */
export type Effect = { closes: Gap[]; opens: Gap[]; decides: Undecidable[]; leavesOpen: Undecidable[] }

function without<T extends Gap | Undecidable>(some: readonly T[], others: readonly T[]): T[] {
  const ids = new Set(others.map(({ id }) => id))
  return some.filter((one) => countsByItself(one) && !ids.has(one.id))
}

export const effectOf = (before: Gaps, after: Gaps): Effect => ({
  closes: without(before.gaps, after.gaps),
  opens: without(after.gaps, before.gaps),
  decides: without(before.undecidable, after.undecidable),
  leavesOpen: without(after.undecidable, before.undecidable),
})

/** The same in words, of which there are none when nothing changes: "1 hiaat dicht", "1 vraag is nu te beslissen". */
export const effectSums = ({ closes, opens, decides, leavesOpen }: Effect, { t }: Words): string[] => [
  ...(closes.length > 0 ? [t('trial.closes', { n: closes.length })] : []),
  ...(opens.length > 0 ? [t('trial.opens', { n: opens.length })] : []),
  ...(decides.length > 0 ? [t('trial.decides', { n: decides.length })] : []),
  ...(leavesOpen.length > 0 ? [t('trial.leavesOpen', { n: leavesOpen.length })] : []),
]
