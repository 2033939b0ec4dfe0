import type { Change, Put } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import type { Queries } from '../store/queries.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { expand } from './expand.ts'
import { type AffectedRecords, readAffected } from './affected.ts'
import { changeSetIssues } from './validate-change-set.ts'
import { idOf, type RecordDiff, recordDiffs } from './record-diff.ts'

/** A region that is being made holds nothing, and need not be asked for it. */
const nothing: AffectedRecords = { present: new Map(), hanging: [], memberships: [] }

/**
 * What changes come to, once they are held against the rules and against what is there.
 * Throws one ProblemError bad-request that lists every fault, and conflict for a moment that a story shows.
 */
export async function resolveChanges(
  run: Run,
  queries: Queries,
  region: RegionId,
  asked: readonly Change[],
  isNew = false,
): Promise<RecordDiff[]> {
  const there = isNew ? nothing : await readAffected(run, queries, region, asked)
  if (!there.present.has(region) && !asked.some(({ what }) => what === 'region'))
    throw new ProblemError('bad-request', `${region} is not there yet; the changes must say what it is.`)
  const along = expand(asked, there.hanging)
  refuseToldMoments([...asked, ...along], there.hanging)
  const found = changeSetIssues({ region, rules: queries.rules, asked, along, ...there })
  if (found.length > 0) {
    const errors = found.map(({ path, message }) => ({ path: `body.${path.replaceAll('/', '.')}`, message }))
    throw new ProblemError('bad-request', `Nothing was written: ${found.length} of the changes cannot be.`, { errors })
  }
  return recordDiffs([...asked, ...along], there.present)
}

/** A story shows what its moments froze: as long as it does, they stay. */
function refuseToldMoments(changes: readonly Change[], hanging: readonly Put[]): void {
  const gone = new Set(changes.filter(({ op, what }) => op === 'remove' && what === 'moment').map(idOf))
  if (gone.size === 0) return
  const after = new Map(changes.map((change) => [idOf(change), change]))
  const showing = hanging.flatMap((before) => {
    const put = after.get(before.record.id) ?? before
    if (put.op === 'remove' || put.what !== 'story') return []
    const { moment, before: earlier, name } = put.record
    return [moment, earlier].some((id) => id !== null && gone.has(id)) ? [name] : []
  })
  if (showing.length === 0) return
  const names = showing.map((name) => `"${name}"`).join(', ')
  throw new ProblemError('conflict', `A moment cannot be removed while a story shows it: ${names}.`)
}
