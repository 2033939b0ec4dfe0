import { randomUUID } from 'node:crypto'
import { pino } from 'pino'
import { ChangeSet, type Put } from '../../contract/change.ts'
import { NetworkFile } from '../../contract/file.ts'
import { importFile } from '../../server/import/import-file.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import type { DatabaseOptions } from '../../server/store/database.ts'
import type { Deps } from '../../server/web/handler.ts'
import { start, type Tiny } from '../networks/records.ts'
import { connectionOfRun } from './connection.ts'
import { openPrepared } from './test-database.ts'

/** The parts every feature is given, on the real database of this run. Close `database` at the end. */
export async function testDeps(
  on = '2026-07-01',
  // What is answered is tried here, not how soon: a busy machine takes its time to plan all rules at once.
  deadlines: DatabaseOptions['deadlines'] = { read: 120_000, write: 120_000 },
): Promise<Deps> {
  const database = await openPrepared({ ...connectionOfRun(), deadlines })
  const log = pino({ level: 'silent' })
  return { database, queries: loadQueries(), log, today: () => on, now: () => `${on}T12:00:00.000Z` }
}

/** Writes a region with these records, as an import does. Its version is then 1. */
export async function write(deps: Deps, network: Tiny, puts: readonly Put[], fields: Record<string, unknown> = {}) {
  const data = { region: network.region, title: 'A tiny region', changes: [...start(network, fields), ...puts] }
  const file = NetworkFile.parse({ meta: { kind: 'ketenkaart-network', version: 1 }, data })
  return importFile(deps, file)
}

/** A change set under an operation id of its own. */
export const changeSet = (title: string, changes: readonly unknown[]): ChangeSet =>
  ChangeSet.parse({ operationId: randomUUID(), title, by: null, changes })
