import type { ChangeRecord } from '../../../contract/change.ts'
import type { RegionId } from '../../../contract/ids.ts'
import type { SentQuery } from '../../../contract/routes.ts'
import { request } from '../api.ts'

/** After the first page so many at a time. */
const MAX_PAGE = 500

/** The log of a region, newest first, page after page until it is enough or there is no more. Throws ApiError. */
export async function readLog(
  regionId: RegionId,
  query: NonNullable<SentQuery<'listChanges'>>,
  isEnough: (log: readonly ChangeRecord[]) => boolean,
  signal?: AbortSignal,
): Promise<ChangeRecord[]> {
  const log: ChangeRecord[] = []
  for (let before: number | null | undefined; before !== null && (log.length === 0 || !isEnough(log));) {
    const asked = { params: { regionId }, query: before === undefined ? query : { ...query, before, limit: MAX_PAGE } }
    const page = await request('listChanges', signal === undefined ? asked : { ...asked, signal })
    log.push(...page.changes)
    before = page.next
  }
  return log
}
