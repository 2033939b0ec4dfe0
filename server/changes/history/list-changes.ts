import { z } from 'zod'
import type { ChangePage, LogQuery } from '../../../contract/answers/change-log.ts'
import { ChangeId, type RegionId } from '../../../contract/ids.ts'
import { dayAfter, startOfDay } from '../../../domain/calendar.ts'
import { ProblemError } from '../../errors/problem-error.ts'
import { LoggedRow, readUndone } from '../log.ts'
import { VersionRow, type WriteDeps } from '../transaction.ts'
import { idMark, MAX_DIFFS, namesInSteps, stepDetail } from './step-details.ts'

const HistoryRow = z
  .object({ change: z.unknown(), records: z.string().nullable() })
  .transform(({ change, records }) => ({ change: LoggedRow.parse({ change }), records }))
const CountedRow = z.object({ ids: z.array(ChangeId) })
const PersonRow = z.object({ by: z.string() })
/** So many names of people are offered to choose from. */
const MOST_PEOPLE = 200

type Asked = Partial<LogQuery> & Pick<LogQuery, 'limit'>

/** What a change has to hold or be to be told, as `cypher/changes/history` and `counted` take it. */
function filtersOf({ record, about, by, from, to, kind, q, undos }: Asked) {
  const marks = [
    // As a step of the log and a piece of evidence begin.
    ...(record === undefined ? [] : [`{"id":${idMark(record)},"what":`]),
    ...(about === undefined ? [] : [idMark(about)]),
    ...(kind === undefined ? [] : [`"what":"${kind}"`]),
  ]
  return {
    marks,
    by: by ?? null,
    from: from === undefined ? null : startOfDay(from).toISOString(),
    to: to === undefined ? null : startOfDay(dayAfter(to)).toISOString(),
    words: q === undefined ? null : JSON.stringify(q.toLowerCase()).slice(1, -1),
    undos: undos === undefined,
  }
}

/**
 * A page of the log, newest first, with what `LogQuery` leaves of it. `record`: only what changed this record, or a decision that rests
 * on it; `about`: also what changed one that names it. Throws ProblemError not-found.
 */
export function listChanges(
  { database, queries }: WriteDeps,
  region: RegionId,
  asked: Asked,
): Promise<ChangePage & { version: number }> {
  const { before = null, after = null, limit, details, about = null } = asked
  return database.read(async (run) => {
    const [present] = await run(queries('changes/region'), { region }, VersionRow)
    if (!present) throw new ProblemError('not-found', `There is no region ${region}.`)
    const filters = filtersOf(asked)
    const sent = { region, before, after, most: limit + 1, details: details !== undefined, ...filters }
    const found = await run(queries('changes/history'), sent, HistoryRow)
    const undone = await readUndone(run, queries, region)
    const told: { change: ChangePage['changes'][number]; detail: NonNullable<ChangePage['details']>[number] | null }[] =
      []
    let room = MAX_DIFFS
    for (const { change, records } of found.slice(0, limit)) {
      const undoing = undone.get(change.id) ?? null
      const detail = details === undefined || records === null ? null : stepDetail(records, { details, about })
      room -= detail?.diffs.length ?? 0
      if (room < 0 && told.length > 0) break
      const by = undoing === null ? null : { at: undoing.at, by: undoing.by }
      told.push({
        change: { ...change, undoneBy: undoing?.id ?? null },
        detail: detail === null ? null : { ...detail, undone: by },
      })
    }
    const changes = told.map(({ change }) => change)
    const next = found.length > told.length ? (changes.at(-1)?.version ?? null) : null
    const page = { changes, next, version: present.version }
    if (details === undefined) return page
    const steps = told.flatMap(({ detail }) => detail ?? [])
    const names = await namesInSteps(run, queries, region, steps)
    const [counted] = await run(queries('changes/counted'), { region, ...filters }, CountedRow)
    const ids = counted?.ids ?? []
    const people = await run(queries('changes/people'), { region, most: MOST_PEOPLE }, PersonRow)
    return {
      ...page,
      ...{ details: steps, names, whole: { steps: ids.length, undone: ids.filter((id) => undone.has(id)).length } },
      people: people.map(({ by }) => by),
    }
  })
}
