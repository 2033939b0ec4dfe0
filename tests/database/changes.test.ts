import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ChangeId, OperationId } from '../../contract/ids.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { listChanges } from '../../server/changes/history/list-changes.ts'
import { readGraph } from '../../server/store/graph.ts'
import { currentState } from '../../server/store/region-state.ts'
import type { Deps } from '../../server/web/handler.ts'
import { importFile } from '../../server/import/import-file.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { start, type Tiny, tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(() => deps.database.close())

const undoing = () => ({ operationId: OperationId.parse(randomUUID()), by: null })
const post = (zz: Tiny, title: string, changes: unknown[], seen: number | null) =>
  writeChangeSet(deps, zz.region, changeSet(title, changes), seen)
const graph = (zz: Tiny) => deps.database.read((run) => readGraph(run, deps.queries, zz.region))
const history = async (zz: Tiny) => (await listChanges(deps, zz.region, { limit: 50 })).changes
const refused = (work: Promise<unknown>): Promise<ProblemError> =>
  work.then(
    () => Promise.reject(new Error('It was not refused')),
    (error: unknown) => (error instanceof ProblemError ? error : Promise.reject(error as Error)),
  )

const two = async () => {
  const zz = tiny()
  await write(deps, zz, [
    zz.put('partner', 'goes', { kind: 'municipality' }),
    zz.put('partner', 'uwv', { kind: 'uwv' }),
    zz.put('tie', 't1', { from: 'goes', to: 'uwv', strength: 3 }),
  ])
  return zz
}

describe('the one write path', () => {
  it('makes a region at version 1 and keeps the change in its log', async () => {
    const zz = await two()
    const [change] = await history(zz)
    expect(change).toEqual({
      id: ChangeId.parse(change!.id),
      region: zz.region,
      version: 1,
      at: '2026-07-01T12:00:00.000Z',
      by: null,
      title: 'A tiny region',
      count: 5,
      undoes: null,
      undoneBy: null,
    })
  })

  it('answers a repeated operation with the first change and writes nothing (REL-01)', async () => {
    const zz = await two()
    const set = changeSet('Add', [zz.put('partner', 'hz')])
    const both = await Promise.all([1, 1].map((seen) => writeChangeSet(deps, zz.region, set, seen)))
    expect(both[1]).toEqual(both[0])
    expect(await writeChangeSet(deps, zz.region, set, 1)).toEqual(both[0])
    expect((await graph(zz)).version).toBe(2)
  })

  it('makes no version of what changes nothing, and answers its operation alike ever after (REL-01)', async () => {
    const zz = await two()
    const before = await graph(zz)
    const set = changeSet('As it is', [zz.put('partner', 'uwv', { kind: 'uwv' })])
    const same = await writeChangeSet(deps, zz.region, set, 1)
    expect([same.version, same.count, same.title]).toEqual([1, 0, 'As it is'])
    expect([await graph(zz), await history(zz)]).toEqual([before, [expect.objectContaining({ version: 1 })]])
    const later = await post(zz, 'Add', [zz.put('partner', 'hz')], 1)
    expect(later.version).toBe(2)
    expect(await writeChangeSet(deps, zz.region, set, 1)).toEqual(same)
    expect((await history(zz)).map(({ id }) => id)).toEqual([later.id, expect.any(String)])
    const undone = await undo(deps, zz.region, same.id, undoing(), 2)
    expect([undone.count, (await graph(zz)).version]).toEqual([0, 2])
    expect((await currentState(deps, zz.region, deps.today())).graph).toEqual(await graph(zz))
  })

  it('refuses an operation id that was used in another region', async () => {
    const [zz, other] = [await two(), await two()]
    const set = changeSet('Add', [zz.put('partner', 'hz')])
    await writeChangeSet(deps, zz.region, set, 1)
    expect(await refused(writeChangeSet(deps, other.region, set, 1))).toMatchObject({ problem: 'conflict' })
  })

  it('refuses a stale version with the present one, and writes nothing (REL-04)', async () => {
    const zz = await two()
    await post(zz, 'First', [zz.put('partner', 'hz')], 1)
    const before = await graph(zz)
    const refusal = await refused(post(zz, 'Late', [zz.put('partner', 'sbb')], 1))
    expect(refusal).toMatchObject({ problem: 'version-stale', version: 2 })
    expect(await graph(zz)).toEqual(before)
    expect(await history(zz)).toHaveLength(2)
  })

  it('refuses a region that is not there', async () => {
    const zz = tiny()
    expect(await refused(post(zz, 'Add', [zz.put('partner', 'hz')], null))).toMatchObject({ problem: 'not-found' })
    expect(await refused(listChanges(deps, zz.region, { limit: 1 }))).toMatchObject({ problem: 'not-found' })
    expect(await refused(undo(deps, zz.region, ChangeId.parse(randomUUID()), undoing(), 1))).toMatchObject({
      problem: 'not-found',
    })
  })

  it('says every fault at once and writes nothing, not even the log (REL-05)', async () => {
    const zz = await two()
    const strange = tiny()
    const before = await graph(zz)
    const refusal = await refused(
      post(
        zz,
        'Wrong',
        [
          zz.put('tie', 't2', { from: 'goes', to: 'goes' }),
          zz.put('tie', 't3', { from: 'goes', to: 'nobody' }),
          zz.put('partner', 't1'),
          strange.put('source', 'doc'),
          { op: 'remove', what: 'source', id: zz.id('other') },
          zz.put('partner', 'hz', { until: '2020-01-01', since: '2021-01-01' }),
        ],
        1,
      ),
    )
    expect(refusal.problem).toBe('bad-request')
    expect(refusal.errors!.map(({ path }) => path)).toEqual([
      'body.changes.0.record.to',
      'body.changes.1.record.to',
      'body.changes.2.record.id',
      'body.changes.3.record.id',
      'body.changes.4.id',
      'body.changes.5.record.until',
    ])
    expect(await graph(zz)).toEqual(before)
    expect(await history(zz)).toHaveLength(1)
  })

  it('refuses to remove a source while something rests on it', async () => {
    const zz = await two()
    const refusal = await refused(post(zz, 'Remove', [{ op: 'remove', what: 'source', id: zz.id('doc') }], 1))
    expect(refusal.errors).toEqual([{ path: 'body.changes.0.id', message: expect.stringContaining(zz.id('goes')) }])
  })

  it('refuses a cluster that would be part of itself, by what is there already', async () => {
    const zz = await two()
    await post(zz, 'In', [zz.put('membership', 'm1', { member: 'goes', cluster: 'uwv' })], 1)
    const refusal = await refused(post(zz, 'Out', [zz.put('membership', 'm2', { member: 'uwv', cluster: 'goes' })], 2))
    expect(refusal.errors).toEqual([{ path: 'body.changes.0.record.cluster', message: expect.any(String) }])
  })

  it('takes with a partner what hangs on it, and puts it all back', async () => {
    const zz = await two()
    await post(zz, 'Add', [zz.put('person', 'anna', { worksAt: 'goes' })], 1)
    const before = await graph(zz)
    const change = await post(zz, 'Remove', [{ op: 'remove', what: 'partner', id: zz.id('goes') }], 2)
    const after = await graph(zz)
    expect([after.partners.map(({ id }) => id), after.ties, after.persons[0]!.worksAt]).toEqual([
      [zz.id('uwv')],
      [],
      null,
    ])
    await undo(deps, zz.region, change.id, undoing(), 3)
    expect(await graph(zz)).toEqual({ ...before, version: 4 })
  })
})

describe('undo', () => {
  it('can be undone in turn, and the log says what is undone', async () => {
    const zz = await two()
    const before = await graph(zz)
    const change = await post(zz, 'Add', [zz.put('partner', 'hz')], 1)
    const after = await graph(zz)
    const undone = await undo(deps, zz.region, change.id, undoing(), 2)
    expect(await graph(zz)).toEqual({ ...before, version: 3 })
    expect((await history(zz)).map(({ undoes, undoneBy }) => [undoes, undoneBy])).toEqual([
      [change.id, null],
      [null, undone.id],
      [null, null],
    ])
    expect(await refused(undo(deps, zz.region, change.id, undoing(), 3))).toMatchObject({ problem: 'conflict' })
    await undo(deps, zz.region, undone.id, undoing(), 3)
    expect(await graph(zz)).toEqual({ ...after, version: 4 })
    expect((await history(zz)).map(({ undoneBy }) => undoneBy !== null)).toEqual([false, true, false, false])
  })

  it('is refused with the titles of what stands in the way, and is possible once that is undone', async () => {
    const zz = await two()
    const change = await post(zz, 'Add HZ', [zz.put('partner', 'hz')], 1)
    const later = await post(zz, 'HZ works with UWV', [zz.put('tie', 't2', { from: 'hz', to: 'uwv' })], 2)
    await post(zz, 'Add SBB', [zz.put('partner', 'sbb')], 3)
    const refusal = await refused(undo(deps, zz.region, change.id, undoing(), 4))
    expect(refusal.problem).toBe('conflict')
    expect(refusal.message).toBe('Later changes rest on what "Add HZ" changed, "HZ works with UWV": undo those first.')
    await undo(deps, zz.region, later.id, undoing(), 4)
    await undo(deps, zz.region, change.id, undoing(), 5)
    expect((await graph(zz)).partners.map(({ id }) => id)).toEqual(['goes', 'sbb', 'uwv'].map(zz.id))
  })

  it('is refused when a record was changed since, or what it would put back names what is gone', async () => {
    const zz = await two()
    const renamed = await post(zz, 'Rename', [zz.put('partner', 'goes', { name: 'Goes' })], 1)
    await post(zz, 'Rename again', [zz.put('partner', 'goes', { name: 'GOES' })], 2)
    expect((await refused(undo(deps, zz.region, renamed.id, undoing(), 3))).message).toContain('"Rename again"')
    const cut = await post(zz, 'Cut', [{ op: 'remove', what: 'tie', id: zz.id('t1') }], 3)
    await post(zz, 'Close UWV', [{ op: 'remove', what: 'partner', id: zz.id('uwv') }], 4)
    expect((await refused(undo(deps, zz.region, cut.id, undoing(), 5))).message).toContain('"Close UWV"')
  })
})

describe('the log', () => {
  it('is read in pages, newest first', async () => {
    const zz = await two()
    for (const version of [1, 2, 3]) await post(zz, `Change ${version}`, [zz.put('partner', `p${version}`)], version)
    const first = await listChanges(deps, zz.region, { limit: 3 })
    expect([first.changes.map(({ version }) => version), first.next, first.version]).toEqual([[4, 3, 2], 2, 4])
    const rest = await listChanges(deps, zz.region, { limit: 3, before: 2 })
    expect([rest.changes.map(({ version }) => version), rest.next]).toEqual([[1], null])
  })

  it('tells of one record alone: what changed it, not what only names it', async () => {
    const zz = await two()
    const change = await post(zz, 'Rename', [zz.put('partner', 'goes', { name: 'Goes' })], 1)
    await post(zz, 'A tie of it', [zz.put('tie', 't2', { from: 'goes', to: 'uwv' })], 2)
    await undo(deps, zz.region, change.id, undoing(), 3)
    const { changes } = await listChanges(deps, zz.region, { limit: 9, record: zz.id('goes') })
    expect(changes.map(({ version }) => version)).toEqual([4, 2, 1])
  })

  it('tells what each step did, of a record and what names it, by the names of today or the last there were', async () => {
    const zz = await two()
    const rename = await post(zz, 'Rename', [zz.put('partner', 'goes', { name: 'Goes', kind: 'municipality' })], 1)
    await post(zz, 'Another', [zz.put('partner', 'hz')], 2)
    await post(zz, 'Without the tie', [{ op: 'remove', what: 'partner', id: zz.id('uwv') }], 3)
    await undo(deps, zz.region, rename.id, undoing(), 4)
    const asked = { limit: 9, about: zz.id('goes'), undos: 'without', details: 'few' } as const
    const page = await listChanges(deps, zz.region, asked)
    expect(page.changes.map(({ version }) => version)).toEqual([4, 2, 1])
    expect(page.whole).toEqual({ steps: 3, undone: 1 })
    const [removal, renaming, first] = page.details!
    expect(removal).toMatchObject({ counts: [{ what: 'tie', removed: 1 }], truncated: true, undone: null })
    expect(renaming!.undone).toEqual({ at: '2026-07-01T12:00:00.000Z', by: null })
    expect(renaming!.diffs[0]).toMatchObject({
      before: { record: { name: 'goes' } },
      after: { record: { name: 'Goes' } },
    })
    expect(first!.diffs.map(({ what }) => what)).toEqual(['partner', 'tie'])
    expect(page.names).toMatchObject({ [zz.id('goes')]: 'goes', [zz.id('uwv')]: 'uwv', [zz.id('doc')]: 'A document' })
    const filtered = async (query: Partial<Parameters<typeof listChanges>[2]>) =>
      (await listChanges(deps, zz.region, { limit: 9, ...query })).changes.map(({ version }) => version)
    expect(await filtered({ from: '2026-07-01', to: '2026-07-01' })).toEqual([5, 4, 3, 2, 1])
    expect(await filtered({ from: '2026-07-02' })).toEqual([])
    expect(await filtered({ kind: 'tie' })).toEqual([4, 1])
    expect(await filtered({ q: 'RENAME' })).toEqual([5, 2])
    expect(await filtered({ q: 'hz', after: 1, before: 4 })).toEqual([3])
  })
})

describe('an import', () => {
  it('says what a new region is', async () => {
    const { region, put } = tiny()
    const data = { region, title: 'File', changes: [put('source', 'doc')] }
    const file = { meta: { kind: 'ketenkaart-network' as const, version: 1 as const }, data }
    expect((await refused(importFile(deps, file))).problem).toBe('bad-request')
    expect((await refused(listChanges(deps, region, { limit: 1 }))).problem).toBe('not-found')
  })

  it('does nothing when the same file comes again, also at the same moment', async () => {
    const zz = tiny()
    const data = { region: zz.region, title: 'File', changes: start(zz) }
    const file = {
      meta: { kind: 'ketenkaart-network' as const, version: 1 as const },
      data: { ...data, region: zz.region },
    }
    const all = await Promise.all([1, 2, 3].map(() => importFile(deps, file)))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect(await history(zz)).toHaveLength(1)
  })
})
