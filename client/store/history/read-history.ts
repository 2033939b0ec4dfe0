import type { StepDetail } from '../../../contract/answers/change-log.ts'
import type { ChangeRecord } from '../../../contract/change.ts'
import type { RegionId } from '../../../contract/ids.ts'
import type { SentQuery } from '../../../contract/routes.ts'
import { request } from '../api.ts'

/** A step of the log with what it did. */
export type HistoryStep = { change: ChangeRecord; detail: StepDetail }

/** Steps of the log, newest first, without those that only put back another. `names`: what they name, by id. */
export type HistoryPage = {
  steps: readonly HistoryStep[]
  names: Readonly<Record<string, string>>
  /** How many there are on all pages, and how many of them were taken back. */
  whole: { steps: number; undone: number }
  people: readonly string[]
  /** Where the next page begins; null at the end. */
  next: number | null
}
export type HistoryQuery = Omit<NonNullable<SentQuery<'listChanges'>>, 'details' | 'undos'>

/** One page of the history, told in few words. Throws ApiError. */
export async function readHistory(regionId: RegionId, query: HistoryQuery, signal: AbortSignal): Promise<HistoryPage> {
  const asked = { params: { regionId }, query: { ...query, undos: 'without', details: 'few' } as const, signal }
  const { changes, details = [], names = {}, whole, people = [], next } = await request('listChanges', asked)
  return {
    ...{ steps: stepsOf(changes, details), names, people, next },
    whole: whole ?? { steps: changes.length, undone: 0 },
  }
}

const stepsOf = (changes: readonly ChangeRecord[], details: readonly StepDetail[]) =>
  changes.flatMap((change, at) => (details[at] === undefined ? [] : [{ change, detail: details[at] }]))

/** More records than this are not read to be put back: no change set may hold them. */
export const MAX_READ = 20_000

/** All steps after a version or from a day on, whole, newest first; null when there are too many. Throws ApiError. */
export async function readStepsSince(
  regionId: RegionId,
  since: Pick<HistoryQuery, 'after' | 'from' | 'about'> & { undos?: 'without' },
  signal: AbortSignal,
): Promise<{ steps: HistoryStep[]; names: Record<string, string> } | null> {
  const steps: HistoryStep[] = []
  const names: Record<string, string> = {}
  let count = 0
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null;) {
    const query = { ...since, before, limit: 500, details: 'all' } as const
    const page: Awaited<ReturnType<typeof request<'listChanges'>>> = await request('listChanges', {
      params: { regionId },
      query,
      signal,
    })
    steps.push(...stepsOf(page.changes, page.details ?? []))
    Object.assign(names, page.names)
    count += (page.details ?? []).reduce((sum, { diffs }) => sum + diffs.length, 0)
    if (count > MAX_READ) return null
    before = page.next
  }
  return { steps, names }
}
