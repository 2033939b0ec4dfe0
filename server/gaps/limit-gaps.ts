import { countsByItself, type Gaps, toDiscuss } from '../../contract/gap.ts'

/** The most gaps, and the most that cannot be decided, that one answer holds (API-12). */
export const MAX_FINDINGS = 2_000

/** The gaps of an answer, all or up to this bound and `truncated`, with how many there are. */
export function limitGaps(all: Gaps, most = MAX_FINDINGS): Gaps {
  const { gaps, undecidable } = all
  const isCut = gaps.length > most || undecidable.length > most
  const truncated = isCut || [...gaps, ...undecidable].some(({ allEvidence }) => allEvidence !== undefined)
  if (!truncated) return all
  if (!isCut) return { ...all, truncated }
  const whole = {
    gaps: gaps.filter(countsByItself).length,
    toDiscuss: gaps.filter(toDiscuss).length,
    undecidable: undecidable.filter(countsByItself).length,
  }
  return { ...all, gaps: gaps.slice(0, most), undecidable: undecidable.slice(0, most), truncated, whole }
}

const limited = new WeakMap<Gaps, Gaps>()
/** The same, once of each: so that it stays the same answer. */
export function limitedGaps(all: Gaps): Gaps {
  const answer = limited.get(all) ?? limitGaps(all)
  limited.set(all, answer)
  return answer
}
