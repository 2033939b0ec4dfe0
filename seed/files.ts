import { type RecordKind, recordKinds } from '../contract/records/table.ts'
import { NetworkFile } from '../contract/file.ts'
import type { RegionId } from '../contract/ids.ts'
import { type Draft, sourceIn } from './draft.ts'
import { documents, presetRows, type RegionRow, regionRows, statements } from './material.ts'
import { membershipsOf, partiesOf } from './parties.ts'
import { activityDrafts, bodyDrafts } from './places.ts'
import { statementRecords } from './said.ts'

/** What is asked of a region is of today (B), unless its statements are of another time. */
const presetOf = (region: RegionId) => presetRows.find((row) => row.region === region)?.preset ?? 'B'

/** One file per region, made from sources/ and reading/, in the order in which it is written; `only`: of these regions. */
export const seedFiles = (only?: readonly string[]): NetworkFile[] =>
  regionRows.filter(({ code }) => only === undefined || only.includes(code)).map(fileOf)

function fileOf(region: RegionRow): NetworkFile {
  const { code: id, name } = region
  const drafts: Draft[] = [
    { op: 'put', what: 'region', record: { id, name, form: 'unknown', preset: presetOf(id) } },
    ...partiesOf(region),
    ...membershipsOf(id),
    ...bodyDrafts(id),
    ...activityDrafts(id),
    ...statements.filter((statement) => statement.region === id).flatMap(statementRecords),
  ]
  const changes = [...sourcesOf(id, drafts), ...drafts].sort((a, b) => order(a.what) - order(b.what))
  return NetworkFile.parse({
    meta: { kind: 'ketenkaart-network', version: 1 },
    data: { region: id, title: `Eerste gegevens van ${name}`, changes },
  })
}

const order = (what: RecordKind): number => recordKinds.indexOf(what)

/** The documents of the region, and of the common ones those it rests on. */
function sourcesOf(region: RegionId, drafts: readonly Draft[]): Draft[] {
  const used = new Set(drafts.map(({ record }) => ('source' in record ? record.source : null)))
  return documents
    .filter((row) => row.region === region || row.region === null)
    .filter((row) => row.region === region || used.has(sourceIn(region, row.key)) || row.key === 'esf-2014')
    .map(({ key, title, kind, url, date, licence, note }) => ({
      op: 'put',
      what: 'source',
      record: { id: sourceIn(region, key), title, kind, url, date, series: null, licence, note },
    }))
}
