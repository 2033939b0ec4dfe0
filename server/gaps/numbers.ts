import { z } from 'zod'
import type { Gaps } from '../../contract/gap.ts'

/**
 * The numbers of a region's questions, by id: each is given once, when its question is first found, and never to another. `last`:
 * the highest given so far.
 */
export const QuestionNumbers = z.strictObject({ last: z.int().min(0), given: z.record(z.string(), z.int().min(1)) })
export type QuestionNumbers = z.infer<typeof QuestionNumbers>
export const noNumbers: QuestionNumbers = { last: 0, given: {} }

/** The numbers remembered of a region; of more than these the oldest that are asked no more make way, and are not given again. */
export const mostNumbers = 5_000

/** The ids that bear a number, in the order of the meeting: found, then undecided, then advice; what stands under another bears that one's. */
export function askedIds({ gaps, undecidable }: Pick<Gaps, 'gaps' | 'undecidable'>): string[] {
  const all = [...gaps, ...undecidable].filter(({ under }) => under === null)
  return [...all.filter(({ advice }) => !advice), ...all.filter(({ advice }) => advice)].map(({ id }) => id)
}

/** The numbers after what is asked now: who has one keeps it, the others get the next in this order. */
export function giveNumbers({ last, given }: QuestionNumbers, asked: readonly string[]): QuestionNumbers {
  const fresh = [...new Set(asked)].filter((id) => given[id] === undefined)
  if (fresh.length === 0) return { last, given }
  const all = { ...given, ...Object.fromEntries(fresh.map((id, at) => [id, last + at + 1])) }
  const now = new Set(asked)
  const gone = Object.entries(all)
    .filter(([id]) => !now.has(id))
    .sort(([, a], [, b]) => a - b)
  const tooMany = new Set(gone.slice(0, Math.max(0, Object.keys(all).length - mostNumbers)).map(([id]) => id))
  return {
    last: last + fresh.length,
    given: Object.fromEntries(Object.entries(all).filter(([id]) => !tooMany.has(id))),
  }
}

/** What is found with the numbers it has; null where none is given: it is new in what is tried out, or it is too early. */
export function withNumbers(all: Gaps, { given }: QuestionNumbers): Gaps {
  if (all.tooEarly) return all
  const numbered = <T extends { id: string; under: string | null }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, number: one.under === null ? (given[one.id] ?? null) : null }))
  return { ...all, gaps: numbered(all.gaps), undecidable: numbered(all.undecidable) }
}
