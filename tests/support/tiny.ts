import { randomInt, randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { ChangeSet, Put } from '../../contract/change.ts'
import type { RecordKind, RecordOf } from '../../contract/records/table.ts'
import { NetworkFile } from '../../contract/file.ts'
import { RegionId } from '../../contract/ids.ts'
import type { DatabaseOptions } from '../../server/store/database.ts'
import type { Deps } from '../../server/web/handler.ts'
import { importFile } from '../../server/import/import-file.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { connectionOfRun } from './connection.ts'
import { openPrepared } from './test-database.ts'

/** The parts every feature is given, on the real database of this run. Close `database` at the end. */
export async function testDeps(
  on = '2026-07-01',
  // What is answered is tried here, not how soon: a busy machine takes its time to plan all rules at once.
  deadlines: DatabaseOptions['deadlines'] = { read: 30_000, write: 30_000 },
): Promise<Deps> {
  const database = await openPrepared({ ...connectionOfRun(), deadlines })
  const log = pino({ level: 'silent' })
  return { database, queries: loadQueries(), log, today: () => on, now: () => `${on}T12:00:00.000Z` }
}

/** A region no other test has. */
export const newRegionId = () => RegionId.parse(`ZZ${String(randomInt(1e8)).padStart(8, '0')}`)

const said = {
  level: 'administrative',
  strength: null,
  judgement: null,
  since: null,
  until: null,
  lastConfirmed: null,
  statedBy: 'document',
  source: 'doc',
  statedAs: 'in these words',
  inferred: false,
  inferredWhy: null,
  carriedBy: [],
  note: null,
}
const edge = { source: 'doc', inferred: false, note: null }
const period = { since: null, until: null }

/** What a record holds when a test does not care. Ids are without the region's prefix. */
const unsaid: Record<Exclude<RecordKind, 'region'>, Record<string, unknown>> = {
  source: { title: 'A document', kind: 'document', url: null, date: '2026-01-01', licence: null, note: null },
  partner: { short: null, kind: 'other', aliases: [], ...period, source: 'doc', inferred: false, note: null },
  person: { role: 'Adviser', worksAt: null, temporaryUntil: null, lastConfirmed: null, source: 'doc' },
  goal: { horizon: null, source: 'doc' },
  stage: { order: 1, side: null, number: null },
  body: { short: null, kind: null, level: 'unspecified', rhythm: null, source: 'doc', note: null },
  activity: {
    short: null,
    status: 'running',
    ...Object.fromEntries(
      ['statusSince', 'statusStatedAs', 'agenda', 'category', 'start', 'end', 'result', 'resultVisible'].map(unknown),
    ),
    ...Object.fromEntries(['owner', 'structuralMoney', 'bodyPlace', 'lastNews', 'note'].map(unknown)),
    stages: [],
    serves: [],
    source: 'doc',
  },
  membership: { ...edge, ...period },
  coverage: { ...edge, ...period },
  carrying: { ...edge, statedAs: null, statement: null },
  involvement: { ...said, role: null },
  tie: said,
  mention: { words: 'partners', kinds: ['other'], level: null, source: 'doc', inferred: false, note: null },
  expectation: { kind: null, a: null, b: null, level: null, strength: null, origin: 'own', source: 'doc' },
  setting: {},
  action: { owner: null, due: null, by: null, agreedOn: '2026-06-01', doneOn: null, closes: [], changes: '[]' },
  decision: {
    verdict: 'accepted',
    reason: 'It is meant to be so',
    owner: null,
    due: null,
    by: null,
    decidedOn: '2026-06-01',
    severity: 'high',
    ground: [],
  },
}
function unknown(key: string): [string, null] {
  return [key, null]
}
const named = new Set<RecordKind>(['partner', 'goal', 'stage', 'body', 'activity'])
const stated = new Set<RecordKind>(['involvement', 'tie', 'mention'])
const links = [
  ['id', 'source', 'worksAt', 'member', 'cluster', 'partner', 'stage', 'body', 'activity'],
  ['at', 'from', 'to', 'a', 'b', 'statement', 'carriedBy', 'stages', 'serves'],
].flat()

/** Writes records of one region briefly: ids without prefix, and only what the test is about. */
export type Tiny = {
  region: RegionId
  /** `goes` as it is stored: `zz12345678-goes`. */
  id: (short: string) => string
  put: (what: RecordKind, id: string, fields?: Record<string, unknown>) => Put
  /** The record of `put`. */
  record: <K extends RecordKind>(what: K, id: string, fields?: Record<string, unknown>) => RecordOf<K>
}

export function tiny(region = newRegionId()): Tiny {
  const prefix = `${region.toLowerCase()}-`
  const id = (short: string) => (short.startsWith('kind:') ? short : `${prefix}${short}`)
  const put: Tiny['put'] = (what, short, fields = {}) => {
    const all: Record<string, unknown> =
      what === 'region'
        ? { name: `Region ${region}`, form: 'unknown', preset: 'B', ...fields, id: region }
        : {
            ...unsaid[what],
            ...(named.has(what) && { name: short }),
            ...(stated.has(what) && { statement: short }),
            ...fields,
            id: short,
          }
    const record = Object.entries(all).map(([key, value]): [string, unknown] => {
      if (what === 'region' || (what === 'decision' && key !== 'id') || !links.includes(key)) return [key, value]
      return [key, Array.isArray(value) ? value.map(String).map(id) : typeof value === 'string' ? id(value) : value]
    })
    return Put.parse({ op: 'put', what, record: Object.fromEntries(record) })
  }
  return { region, id, put, record: (what, short, fields) => put(what, short, fields).record as RecordOf<typeof what> }
}

/** The region itself and its one source, `doc`: what every tiny region starts with. */
export const start = ({ put }: Tiny, fields: Record<string, unknown> = {}): Put[] => [
  put('region', '', fields),
  put('source', 'doc'),
]

/** Writes a region with these records, as an import does. Its version is then 1. */
export async function write(deps: Deps, network: Tiny, puts: readonly Put[], fields: Record<string, unknown> = {}) {
  const data = { region: network.region, title: 'A tiny region', changes: [...start(network, fields), ...puts] }
  const file = NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data })
  return importFile(deps, file)
}

/** A change set under an operation id of its own. */
export const changeSet = (title: string, changes: readonly unknown[]): ChangeSet =>
  ChangeSet.parse({ operationId: randomUUID(), title, by: null, changes })
