import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { randomUUID } from 'node:crypto'
import { OperationId } from '../../contract/ids.ts'
import { readPuts } from '../../server/backup/read-region.ts'
import { writeArchive } from '../../server/backup/write-archive.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-shelf-'))
const daily = join(folder, 'ketenkaart-2026-11-24.ndjson.gz')
const zz = tiny()
let deps: Deps
beforeAll(async () => {
  deps = { ...(await testDeps()), backupFolder: folder }
  await write(deps, zz, [
    zz.put('partner', 'uwv', { kind: 'uwv', aliases: ['A', 'B'] }),
    zz.put('partner', 'goes', { kind: 'municipality_centre' }),
    zz.put('person', 'adviser', { worksAt: 'uwv' }),
    zz.put('tie', 's1', { from: 'uwv', to: 'goes', carriedBy: ['adviser'] }),
  ])
  await writeArchive(deps, daily, { only: [zz.region] })
  const put = (name: string, bytes: Buffer) => {
    writeFileSync(join(folder, `${name}.ndjson.gz`), bytes)
  }
  const bytes = readFileSync(daily)
  put('by-hand-edited', gzipSync(gunzipSync(bytes).toString().replace('["A","B"]', '["A","C"]')))
  put('by-hand-cut', bytes.subarray(0, 300))
})
afterAll(async () => {
  await removeRegion(deps.database, zz.region)
  await deps.database.close()
  rmSync(folder, { recursive: true, force: true })
})

const puts = () => deps.database.read((run) => readPuts(run, deps.queries, zz.region))
const asked = {
  ...{ params: { regionId: zz.region }, query: undefined, body: undefined, seen: null },
  asker: { name: null, rights: [] },
}
const preview = (backupId: string, persons: 'yes' | 'no') =>
  makeHandlers(deps).getBackup({ ...asked, params: { regionId: zz.region, backupId }, query: { persons } })

it('lists the backups that hold a region, what each holds of it, and the files that are damaged', async () => {
  const { answer } = await makeHandlers(deps).listBackups(asked)
  const held = { at: expect.any(String) as unknown, bytes: expect.any(Number) as unknown, version: 1 }
  expect(answer).toEqual({
    daily: true,
    backups: ['by-hand-edited', 'ketenkaart-2026-11-24'].map((id) => ({
      ...{ ...held, id, byHand: id.startsWith('by-hand'), records: 5, changes: 1 },
    })),
    damaged: ['by-hand-cut'],
  })
  const elsewhere = makeHandlers({ ...deps, backupFolder: null })
  expect((await elsewhere.listBackups(asked)).answer).toEqual({ daily: false, backups: [], damaged: [] })
})

it('makes a region what it was in one step that can be taken back', async () => {
  expect((await preview('ketenkaart-2026-11-24', 'no')).answer).toMatchObject({ persons: 0, changes: [] })
  const before = await puts()
  const written = await writeChangeSet(
    deps,
    zz.region,
    changeSet('Change', [
      { op: 'remove', what: 'partner', id: zz.id('goes') },
      { op: 'remove', what: 'person', id: zz.id('adviser') },
      zz.put('partner', 'uwv', { kind: 'uwv' }),
      zz.put('partner', 'fnv'),
    ]),
    1,
  )
  const changed = await puts()
  // Who is not there any more may have been erased.
  const without = await preview('ketenkaart-2026-11-24', 'no')
  expect([without.answer.persons, JSON.stringify(without.answer.changes).includes('adviser')]).toEqual([1, false])
  const { answer, version } = await preview('ketenkaart-2026-11-24', 'yes')
  expect(version).toBe(written.version)
  const back = await writeChangeSet(deps, zz.region, changeSet('Back', answer.changes), written.version)
  expect(await puts()).toEqual(before)
  await undo(deps, zz.region, back.id, { operationId: OperationId.parse(randomUUID()), by: null }, back.version)
  expect(await puts()).toEqual(changed)
})

it('refuses a file that was changed, by its name and not by where it lies, and one that is not there', async () => {
  await expect(preview('by-hand-edited', 'no')).rejects.toMatchObject({
    problem: 'conflict',
    message: expect.stringMatching(/^This backup cannot be used\. by-hand-edited, line \d+ .*was changed/) as unknown,
  })
  for (const id of ['by-hand-cut', 'ketenkaart-2026-11-25'])
    await expect(preview(id, 'no')).rejects.toMatchObject({ problem: 'not-found' })
})
