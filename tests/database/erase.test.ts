import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { OperationId, RecordId } from '../../contract/ids.ts'
import { checkArchive } from '../../server/backup/read-archive.ts'
import { writeArchive } from '../../server/backup/write-archive.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { personHandlers } from '../../server/persons/erase.ts'
import { readGraph } from '../../server/store/graph.ts'
import { currentState } from '../../server/store/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'

/* Of the queries of persons: logged, rewrite and forget. */
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-erase-'))
const zz = tiny()
const name = 'Jan "Q" de Vries-Ü'
let deps: Deps
beforeAll(async () => {
  deps = { ...(await testDeps()), backupFolder: folder }
})
afterAll(async () => {
  await removeRegion(deps.database, zz.region)
  await deps.database.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Every property of every node and line of the database, as text. */
async function allTexts(): Promise<string> {
  const texts = await deps.database.read(async (run) => [
    ...(await run('MATCH (n) UNWIND keys(n) AS key RETURN n[key] AS raw', {}, z.unknown())),
    ...(await run('MATCH ()-[t]->() UNWIND keys(t) AS key RETURN t[key] AS raw', {}, z.unknown())),
  ])
  return JSON.stringify(texts)
}

it('erases a person from the present, the history and the ledger, and says which backups still hold the name', async () => {
  await write(deps, zz, [
    zz.put('partner', 'uwv', { kind: 'uwv' }),
    zz.put('partner', 'goes'),
    zz.put('person', 'jan-de-vries', { role: 'Adviser', worksAt: 'uwv' }),
    zz.put('person', 'other', { role: 'Somebody else' }),
    zz.put('tie', 's1', { from: 'uwv', to: 'goes', carriedBy: ['jan-de-vries', 'other'] }),
  ])
  const person = zz.put('person', 'jan-de-vries', { role: name, worksAt: 'goes' })
  await writeChangeSet(deps, zz.region, { ...changeSet(`Rol: ${name}`, [person]), by: name }, 1)
  const renamed = await writeChangeSet(
    deps,
    zz.region,
    changeSet('Rename', [zz.put('partner', 'goes', { name: 'Goes' })]),
    2,
  )
  await deps.database.write(async (run) => {
    const ledger = { region: zz.region, ledger: zz.id('ledger') }
    await run(deps.queries('ledger/take'), ledger, z.never())
    const found = [{ id: `G12:${zz.id('jan-de-vries')}`, names: { [zz.id('jan-de-vries')]: name } }]
    const account = {
      version: 3,
      day: '2026-07-01',
      found: JSON.stringify(found),
      closed: '[]',
      numbers: JSON.stringify({ last: 1, given: { [`G12:${zz.id('jan-de-vries')}`]: 1 } }),
    }
    await run(deps.queries('ledger/write'), { ...ledger, account }, z.never())
  })
  const held = 'ketenkaart-2026-06-30.ndjson.gz'
  await writeArchive(deps, join(folder, held), { only: [zz.region] })
  // What cannot be read to its end may hold the name, and is no reason to fail once the person is erased.
  const cut = 'by-hand-cut.ndjson.gz'
  writeFileSync(join(folder, cut), readFileSync(join(folder, held)).subarray(0, 100))
  mkdirSync(join(folder, 'by-hand-folder.ndjson.gz'))
  await currentState(deps, zz.region, deps.today())
  expect(await allTexts()).toContain('de Vries-Ü')
  expect(await allTexts()).toContain('jan-de-vries')

  const { erasePerson } = personHandlers(deps)
  const asked = {
    params: { regionId: zz.region, personId: RecordId.parse(zz.id('jan-de-vries')) },
    body: { operationId: OperationId.parse(randomUUID()), by: null },
    asker: { name: null, rights: [] },
    query: undefined,
    seen: 3,
  }
  const { answer, version } = await erasePerson(asked)
  expect([version, answer.records, answer.backups]).toEqual([4, [], [cut, held]])
  const texts = await allTexts()
  expect(texts).not.toContain('de Vries-Ü')
  expect(texts).not.toContain('jan-de-vries')
  expect(texts).toContain('Somebody else')

  const graph = await deps.database.read((run) => readGraph(run, deps.queries, zz.region))
  expect([graph.persons.map(({ id }) => id), graph.ties[0]?.carriedBy]).toEqual([[zz.id('other')], [zz.id('other')]])
  expect((await currentState(deps, zz.region, deps.today())).graph).toEqual(graph)
  // Again under the same id: the first answer; another time: there is nobody.
  expect((await erasePerson(asked)).answer).toEqual({ change: answer.change, records: null, backups: null })
  const again = { ...asked, seen: 4, body: { ...asked.body, operationId: OperationId.parse(randomUUID()) } }
  await expect(erasePerson(again)).rejects.toMatchObject({ problem: 'not-found' })
  // A step of before that has nothing to do with it can still be taken back.
  await undo(deps, zz.region, renamed.id, { operationId: OperationId.parse(randomUUID()), by: null }, 4)
  // A file made now holds nothing of it.
  await writeArchive(deps, join(folder, 'ketenkaart-2026-07-01.ndjson.gz'), { only: [zz.region] })
  await checkArchive(join(folder, 'ketenkaart-2026-07-01.ndjson.gz'))
})
