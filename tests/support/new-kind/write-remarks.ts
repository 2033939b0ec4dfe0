import assert from 'node:assert/strict'
import type { ChangeId } from '../../../contract/ids.ts'
import { undo, writeChangeSet } from '../../../server/changes/handlers.ts'
import { readGraph } from '../../../server/store/graph.ts'
import { openApiDocument } from '../../../server/web/openapi.ts'
import { migrations } from '../../../server/store/migrations.ts'
import { ProblemError } from '../../../server/errors/problem-error.ts'
import { lintSchema } from '../cypher/schema.ts'
import { tiny } from '../../networks/records.ts'
import { changeSet, testDeps, write } from '../deps.ts'

/*
 * Run by new-kind.test.ts in a copy of the project that has one more kind of record, a remark: writes, changes, undoes
 * and removes remarks by the one write path, with all that they name. Nothing here or elsewhere knows of the kind.
 */
const deps = await testDeps()
const zz = tiny()
const { region, id, put } = zz
const remark = {
  id: id('m1'),
  text: 'Orionis does it',
  on: '2026-06-01',
  at: id('board'),
  about: [id('goes'), id('uwv')],
  votes: { for: 3, against: 1 },
  due: null,
  source: id('doc'),
}
await write(deps, zz, [put('partner', 'goes'), put('partner', 'uwv'), put('body', 'board')])

const remarks = async () => {
  const graph: Record<string, unknown> = await deps.database.read((run) => readGraph(run, deps.queries, region))
  return graph['remarks']
}
const change = async (...changes: unknown[]) =>
  (await writeChangeSet(deps, region, changeSet('A step', changes), null)).id
const putRemark = (fields: object = {}) => change({ op: 'put', what: 'remark', record: { ...remark, ...fields } })
const remove = (what: string, short: string) => change({ op: 'remove', what, id: id(short) })
const takeBack = async (changeId: ChangeId) => {
  const { operationId } = changeSet('An undo', [{ op: 'remove', what: 'body', id: 'none' }])
  await undo(deps, region, changeId, { operationId, by: null }, null)
}
const refused = (wanted: RegExp, work: () => Promise<unknown>) =>
  assert.rejects(work, (error) => {
    assert.ok(error instanceof ProblemError)
    assert.match((error.errors ?? []).map(({ path, message }) => `${path}: ${message}`).join('\n'), wanted)
    return true
  })

assert.deepEqual(await remarks(), [])
const first = await putRemark()
assert.deepEqual(await remarks(), [remark])

const second = await putRemark({ text: 'UWV does it', about: [id('uwv')], due: '2026-07-01' })
assert.deepEqual(await remarks(), [{ ...remark, text: 'UWV does it', about: [id('uwv')], due: '2026-07-01' }])
await takeBack(second)
assert.deepEqual(await remarks(), [remark])

// A partner that goes is named no more; a table that goes takes its remarks along; a source stays while it is named.
const third = await remove('partner', 'uwv')
assert.deepEqual(await remarks(), [{ ...remark, about: [id('goes')] }])
await takeBack(third)
const fourth = await remove('body', 'board')
assert.deepEqual(await remarks(), [])
await takeBack(fourth)
assert.deepEqual(await remarks(), [remark])
await refused(/m1.* rest on this source/, () => remove('source', 'doc'))

await refused(/record\.due: Due before it was said/, () => putRemark({ due: '2026-05-01' }))
await refused(/record\.at: There is no body/, () => putRemark({ at: id('nowhere') }))
await refused(/record\.at: "[^"]+" is a partner; here a body is meant/, () => putRemark({ at: id('goes') }))
await refused(/record\.about\.1: .* twice/, () => putRemark({ about: [id('goes'), id('goes')] }))

const fifth = await remove('remark', 'm1')
assert.deepEqual(await remarks(), [])
await takeBack(fifth)
await takeBack(first)
assert.deepEqual(await remarks(), [])

// What describes the API and what guards the queries follow too.
assert.ok(JSON.stringify(openApiDocument()).includes('"#/components/schemas/Remark"'))
assert.deepEqual(lintSchema(migrations(deps.queries).map(({ text }) => text)), [])
await deps.database.close()
console.log('All of it was written, changed, undone and removed.')
