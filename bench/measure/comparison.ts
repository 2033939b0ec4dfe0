import { randomUUID } from 'node:crypto'
import { ChangeSet } from '../../contract/change.ts'
import type { RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import { currentState } from '../../server/store/region-state.ts'
import { ask } from './ask.ts'
import { both, held, known, median, type Row } from './rows.ts'
import type { Bench } from './server.ts'

/** Each needs a change before it, or it is kept. */
const times = 9

/**
 * Moments that freeze the region, the first of them in a process that froze nothing yet. Then the region as it is beside a moment that froze it a change ago: worked out anew after each change, by what documents say, so with all of
 * its lines; and as it is kept after that.
 */
export async function measureComparison({ origin, deps }: Bench, region: RegionId): Promise<Row[]> {
  const prefix = region.toLowerCase()
  const write = async (what: string, record: Record<string, unknown>) => {
    const { version } = await currentState(deps, region, deps.today())
    const made = { ...record, ...(what === 'moment' ? { version } : {}) }
    const changes = [{ op: 'put', what, record: made }]
    const set = ChangeSet.parse({ operationId: randomUUID(), title: what, by: null, changes })
    const puts = set.changes.flatMap((one) => (one.op === 'put' ? [one] : []))
    const began = performance.now()
    await writeChangeSet(deps, region, set, version, { freeze: await prepareFreeze(deps, region, puts) })
    return performance.now() - began
  }
  const day = deps.today()
  const none = { note: null, by: null }
  const frozen: number[] = []
  for (let at = 0; at < times; at++)
    frozen.push(
      await write('moment', { id: `${prefix}-moment-${at}`, name: `Moment ${at}`, from: day, day, asked: [], ...none }),
    )
  const path = `/regions/${region}/comparison?from=${prefix}-moment-0`
  const fresh: number[] = []
  for (let at = 0; at < times; at++) {
    const more = { kind: 'document', url: null, date: null, series: null, licence: null, note: null }
    await write('source', { id: `${prefix}-more-${at}`, title: `Document ${at}`, ...more })
    const began = performance.now()
    const answer = await fetch(`${origin}/api/v1${path}`)
    await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    if (at > 0) fresh.push(performance.now() - began)
  }
  const { times: kept } = await ask(origin, path, times)
  return [
    held('a moment frozen', both(frozen), median(frozen), 500, '≤ 500 ms'),
    held('the region beside a moment, worked out after a change', both(fresh), median(fresh), 1_000, '≤ 1 s'),
    known('the same, kept since the last change', both(kept)),
  ]
}
