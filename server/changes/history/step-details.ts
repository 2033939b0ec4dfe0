import { z } from 'zod'
import type { StepDetail } from '../../../contract/answers/change-log.ts'
import type { Put } from '../../../contract/change.ts'
import type { RegionId } from '../../../contract/ids.ts'
import { storedRecords } from '../../../contract/records/stored.ts'
import { recordKinds } from '../../../contract/records/table.ts'
import { namedBy, recordName } from '../../../domain/history/record-name.ts'
import { countDiffs } from '../../../domain/history/step-story.ts'
import { bind } from '../../store/bind.ts'
import type { Run } from '../../store/database.ts'
import type { Queries } from '../../store/queries.ts'
import { NodeRow } from '../../store/rows.ts'
import { RecordDiff } from '../record-diff.ts'

/** As many records of a step are told where few are asked for. */
const FEW = 40
/** A page is cut when it would tell of more records than this. */
export const MAX_DIFFS = 20_000
/** So many names are told; of records that are gone so many are looked for in the log. */
const MAX_NAMES = 2_000
const MAX_GONE = 100

/** A step as it is kept, of which only what is told is read in full. */
const LightDiff = z.object({ id: z.string(), what: z.enum(recordKinds), before: z.unknown(), after: z.unknown() })
type LightDiff = z.infer<typeof LightDiff>
const lightDiffs = (records: string) => z.array(LightDiff).parse(JSON.parse(records))

/** As the id of a record stands in the log, whole. */
export const idMark = (id: string): string => JSON.stringify(id)

type Wanted = { details: 'few' | 'all'; about: string | null }

/** What a step did. `about`: only the records that are this one or name it. */
export function stepDetail(records: string, { details, about }: Wanted): Omit<StepDetail, 'undone'> {
  const all = lightDiffs(records)
  const near = about === null ? all : all.filter((diff) => JSON.stringify(diff).includes(idMark(about)))
  // What a statement rests on says least of a step.
  const order = near.toSorted((a, b) => Number(a.what === 'source') - Number(b.what === 'source'))
  const told = details === 'all' ? near : order.slice(0, FEW)
  return {
    diffs: told.map((diff) => RecordDiff.parse(diff)),
    counts: countDiffs(near),
    truncated: told.length < all.length,
  }
}

/** A record that is gone, with what its diff begins with in the log. */
export const goneRow = (id: string) => ({ id, text: `{"id":${JSON.stringify(id)},"what":` })
const ToldRow = z.object({ ids: z.array(z.string()), records: z.string() })

/** What is named in these steps, by id: as it is called now; what is gone as the log last told of it. */
export async function namesInSteps(
  run: Run,
  queries: Queries,
  region: RegionId,
  details: readonly Pick<StepDetail, 'diffs'>[],
): Promise<Record<string, string>> {
  const puts = details.flatMap(({ diffs }) => diffs.flatMap(({ before, after }) => [before, after]))
  const there = puts.filter((put) => put !== null)
  const prefix = `${region.toLowerCase()}-`
  const ids = [...new Set(there.flatMap(namedBy))].filter((id) => id.startsWith(prefix)).slice(0, MAX_NAMES)
  const names = new Map<string, string>()
  const learn = (put: Put) => {
    const name = recordName(put)
    if (name !== null) names.set(put.record.id, name)
  }
  const nodes = await run(bind(queries('changes/present-nodes'), storedRecords), { ids }, NodeRow)
  for (const put of nodes) learn(put)
  for (const put of there) if (!names.has(put.record.id)) learn(put)
  const gone = ids.filter((id) => !names.has(id)).slice(0, MAX_GONE)
  const told =
    gone.length === 0 ? [] : await run(queries('changes/last-told'), { region, gone: gone.map(goneRow) }, ToldRow)
  for (const row of told)
    for (const diff of lightDiffs(row.records).filter(({ id }) => row.ids.includes(id))) {
      const { before, after } = RecordDiff.parse(diff)
      const put = after ?? before
      if (put !== null) learn(put)
    }
  return Object.fromEntries([...names].filter(([id]) => ids.includes(id)))
}
