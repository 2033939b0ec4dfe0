import type { RecordKind, RecordOf } from '../../contract/records/table.ts'
import type { Region } from '../../contract/records/nodes/region.ts'
import type { RegionId } from '../../contract/ids.ts'
import type { Run } from '../store/database.ts'
import { readLines, readNodes, sorted } from '../regions/graph.ts'
import type { Deps } from '../web/handler.ts'
import { readRegion } from '../store/region.ts'
import { stored } from '../../contract/records/stored.ts'
import { relationOfLevel } from '../../contract/vocabulary.ts'
import { readSaid, type SaidRow } from './said.ts'

/** More than any region holds: what is reckoned is reckoned of all of it. */
const all = 1_000_000

/**
 * All that is recorded of a region, read once for whoever reckons with it: rules, measures, evidence and figures.
 * `of`: the records of a kind, in the order of their ids (stages in that of the chain); those that are not in force on the day too.
 * `said`: ties and involvements, as far as they are in force on the day (R1).
 */
export type Recorded = {
  region: Region
  version: number
  on: string
  of: <K extends Exclude<RecordKind, 'tie' | 'involvement'>>(what: K) => RecordOf<K>[]
  said: readonly SaidRow[]
}
export type Asked = { deps: Pick<Deps, 'queries'>; run: Run; region: RegionId; on: string }

/** Of the lines that are no statement on cooperation; those are read as `said`. */
const otherTypes = stored.lineTypes.filter((type) => !Object.values<string>(relationOfLevel).includes(type))

/** Reads a region as of a day (YYYY-MM-DD). Throws ProblemError not-found (404) for a region that is not there. */
export async function readRecorded({ deps: { queries }, run, region: id, on }: Asked): Promise<Recorded> {
  // Asked together: the database works on the next while we read what it gave.
  const [{ region, version }, said, nodes, links] = await Promise.all([
    readRegion(run, queries, id),
    readSaid(queries, run, id, on),
    readNodes(run, queries, id, all),
    readLines(run, queries, id, all, otherTypes),
  ])
  return { region, version, on, of: sorted([...nodes, ...links]), said }
}

/** In force on a day: both ends included, a date that is not known is open (R1). */
export const isInForce =
  (on: string) =>
  ({ since, until }: { since: string | null; until: string | null }): boolean =>
    (since === null || since <= on) && (until === null || on <= until)
