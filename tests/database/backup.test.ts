import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { OperationId, RecordId } from '../../contract/ids.ts'
import { checkArchive } from '../../server/backup/read-archive.ts'
import { readWholeRegion } from '../../server/backup/read-region.ts'
import { restoreArchive } from '../../server/backup/restore-archive.ts'
import { writeArchive } from '../../server/backup/write-archive.ts'
import { undo, writeChangeSet } from '../../server/changes/handlers.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { DAYS, keepToday } from '../../server/start/daily-backup.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { root } from '../support/files.ts'
import { removeRegion } from '../support/remove-region.ts'
import { openPrepared, startTestDatabase, type TestDatabase } from '../support/test-database.ts'

/* Of the queries of backup: kept, log, present, clear, put-region and put-kept. */
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-backup-'))
const file = join(folder, 'all.ndjson.gz')
const zz = tiny()
let deps: Deps
let own: TestDatabase
/** Another database, empty but for its schema. */
let other: Deps
beforeAll(async () => {
  own = await startTestDatabase()
  deps = await testDeps()
  other = {
    ...deps,
    database: await openPrepared({ ...own.home.connection, deadlines: { read: 60_000, write: 60_000 } }),
  }
  await write(deps, zz, [
    zz.put('partner', 'uwv', { kind: 'uwv', aliases: ['A', 'B'] }),
    zz.put('partner', 'goes', { kind: 'municipality_centre', note: 'één\n"regel" 🙂 \\ü' }),
    zz.put('person', 'adviser', { worksAt: 'uwv' }),
    zz.put('body', 'beraad', { level: 'administrative', kind: 'regionaal_beraad' }),
    zz.put('involvement', 's1', { partner: 'uwv', at: 'beraad', carriedBy: ['adviser'] }),
    zz.put('tie', 's2', { from: 'uwv', to: 'goes', strength: 0 }),
  ])
  const renamed = await writeChangeSet(
    deps,
    zz.region,
    changeSet('Rename', [zz.put('partner', 'goes', { name: 'Goes' })]),
    1,
  )
  const undoing = { operationId: OperationId.parse(randomUUID()), by: 'Anna' }
  await undo(deps, zz.region, renamed.id, undoing, 2)
  const { putLayout } = makeHandlers(deps)
  const params = { regionId: zz.region, arrangement: 'network' as const }
  const asker = { name: null, rights: [] }
  await putLayout({
    params,
    query: undefined,
    asker,
    seen: null,
    body: { positions: { [zz.id('uwv')]: [1, 2] }, replace: true },
  })
  await deps.database.write(async (run) => {
    const ledger = { region: zz.region, ledger: zz.id('ledger') }
    await run(deps.queries('ledger/take'), ledger, z.never())
    const account = { version: 3, day: '2026-07-01', found: '[]', closed: '[]', numbers: '{"next":8,"given":{}}' }
    await run(deps.queries('ledger/write'), { ...ledger, account }, z.never())
  })
  // Other suites make and change regions of the same database.
  await writeArchive(deps, file, { only: [zz.region] })
}, 120_000)
afterAll(async () => {
  await removeRegion(deps.database, zz.region)
  await Promise.all([deps.database.close(), other.database.close()])
  await own.stop()
  rmSync(folder, { recursive: true, force: true })
}, 180_000)

const whole = (where: Deps) => readWholeRegion(where, zz.region)
const lines = () => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n')
/** The same archive as a program of before moments wrote it. */
function ofFormatOne(): string {
  const [head = '', ...rest] = lines().slice(0, -1)
  const before = [head.replace('"format":2', '"format":1'), ...rest].map((line) => `${line}\n`).join('')
  const end = JSON.parse(lines().at(-1) ?? '') as { manifest: object }
  const sum = createHash('sha256').update(before).digest('hex')
  const path = join(folder, 'format-1.ndjson.gz')
  writeFileSync(path, gzipSync(`${before}${JSON.stringify({ manifest: { ...end.manifest, sum } })}\n`))
  return path
}
const nothing = z.object({ nodes: z.int() })
const count = async () =>
  (await other.database.read((run) => run('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes', {}, nothing)))[0]
    ?.nodes

describe('an archive', () => {
  it('that is damaged, cut off or edited is refused before the first write, with what and where', async () => {
    const bytes = readFileSync(file)
    const spoil = (change: (all: string[]) => string[]) => gzipSync(`${change(lines()).join('\n')}\n`)
    const at = lines().findIndex((line) => line.startsWith('{"put"') && line.includes('["A","B"]'))
    const spoiled: [string, Buffer, RegExp][] = [
      ['half of it', bytes.subarray(0, bytes.length / 2), /line \d+.*cut off here/],
      [
        'a byte of the middle',
        Buffer.from(bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 255 : byte))),
        /line \d+/,
      ],
      [
        'another name',
        spoil((all) => all.map((line, i) => (i === at ? line.replace('["A","B"]', '["A","C"]') : line))),
        new RegExp(`region ${zz.region}.*lines \\d+ to \\d+ was changed`),
      ],
      ['a line less', spoil((all) => all.filter((_, i) => i !== at)), /was changed after it was written/],
      ['no end', spoil((all) => all.slice(0, -1)), /it ends here, and is not whole/],
      [
        'another number in its end',
        spoil((all) => all.map((line, i) => (i === all.length - 1 ? line.replace(/"lines":\d/, '"lines":9') : line))),
        /sum is another: it was changed/,
      ],
      ['no JSON', spoil((all) => all.map((line, i) => (i === 3 ? line.slice(1) : line))), /line 4.*no JSON/],
      [
        'a field of nobody',
        spoil((all) => all.map((line, i) => (i === at ? line.replace('"what"', '"x":1,"what"') : line))),
        /holds what no archive/,
      ],
      [
        'a later format',
        spoil((all) => all.map((line, i) => (i === 0 ? line.replace('"format":2', '"format":3') : line))),
        /line 1.*format 3; this program reads 1 and 2/,
      ],
      ['no archive', Buffer.from('hello'), /line 1.*damaged here, or no archive/],
    ]
    expect(at).toBeGreaterThan(0)
    const before = await count()
    for (const [what, spoiledBytes, why] of spoiled) {
      const wrong = join(folder, 'wrong.ndjson.gz')
      writeFileSync(wrong, spoiledBytes)
      const refused = await restoreArchive(other, wrong).then(
        () => 'nothing',
        (error: unknown) => String(error),
      )
      expect([what, refused]).toEqual([what, expect.stringMatching(why)])
      expect(refused).toContain('Nothing was written')
    }
    expect(await count()).toBe(before)
  })

  it('goes into another database with its log exactly, again without a change, and is then written alike', async () => {
    const restored = await restoreArchive(other, ofFormatOne())
    expect(restored).toContainEqual({ region: zz.region, version: 3, done: 'written' })
    const [here, there] = [await whole(deps), await whole(other)]
    expect(there).toEqual(here)
    expect([here?.puts.length, here?.changes.length, here?.kept.map(({ label }) => label).sort()]).toEqual([
      7,
      3,
      ['Layout', 'Ledger'],
    ])
    expect((await restoreArchive(other, file)).map(({ done }) => done)).toEqual(restored.map(() => 'there'))
    const again = join(folder, 'again.ndjson.gz')
    await writeArchive(other, again)
    expect((await checkArchive(again)).manifest.regions).toEqual((await checkArchive(file)).manifest.regions)
    // What was written before can be undone there.
    const undoing = { operationId: OperationId.parse(randomUUID()), by: null }
    const last = there?.changes.find(({ version }) => version === 3)
    await undo(other, zz.region, z.uuid().brand<'ChangeId'>().parse(last?.['id']), undoing, 3)
  })

  it('is the same text whatever the order in which a database gives the fields of a node', async () => {
    const [straight, turned] = [join(folder, 'straight.ndjson.gz'), join(folder, 'turned.ndjson.gz')]
    await writeArchive(other, straight)
    // Taken out, and put again from the last to the first: a step each, or the database sees that nothing changed.
    const shape = z.object({ id: z.string(), key: z.string(), raw: z.unknown() })
    const laid = await other.database.read((run) =>
      run(
        'MATCH (n:Region|Change|Layout|Ledger) UNWIND keys(n) AS key RETURN n.id AS id, key, n[key] AS raw',
        {},
        shape,
      ),
    )
    const fields = laid.filter(({ key }) => key !== 'id')
    const set = 'UNWIND $rows AS row MATCH (n:Region|Change|Layout|Ledger {id: row.id}) SET n[row.key] = row.raw'
    const put = (rows: object[]) => other.database.write((run) => run(set, { rows }, z.never()))
    await put(fields.map(({ id, key }) => ({ id, key, raw: null })))
    for (const field of fields.reverse()) await put([field])
    await writeArchive(other, turned)
    expect((await checkArchive(turned)).manifest.regions).toEqual((await checkArchive(straight)).manifest.regions)
  })

  it('does not take what was written since, unless it is told to; the region is then at a version of its own', async () => {
    await expect(restoreArchive(other, file)).rejects.toThrow(new RegExp(`${zz.region}.*would be lost.*--replace`))
    expect((await whole(other))?.version).toBe(4)
    const restored = await restoreArchive(other, file, { replace: true })
    expect(restored.filter(({ done }) => done === 'written')).toEqual([
      { region: zz.region, version: 5, done: 'written' },
    ])
    const [here, there] = [await whole(deps), await whole(other)]
    expect({ ...there, version: 3, fields: here?.fields }).toEqual(here)
  })

  it('is made and put back by the two commands, which say in a line what cannot be', () => {
    const { uri, password } = own.home.connection
    // By the routing driver, as a cluster is asked: who writes and who reads follows from what the database answers.
    const env = { ...process.env, NEO4J_URI: uri.replace('bolt:', 'neo4j:'), NEO4J_PASSWORD: password }
    const command = (...words: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'server/start/backup.ts', ...words], {
        cwd: root,
        env,
        encoding: 'utf8',
      })
    const made = join(folder, 'made.ndjson.gz')
    expect(command('backup', made)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ regions, \d+ lines: /) as unknown,
    })
    expect(command('restore', made)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`${zz.region} was there already, version 5`) as unknown,
    })
    expect(command('backup', made)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('There is a file') as unknown,
    })
    expect(command('restore', join(folder, 'none'))).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^There is no file .* Nothing was written\.\n$/) as unknown,
    })
  }, 120_000)

  it('of each day is kept, fourteen of them, and nothing half', async () => {
    const daily = join(folder, 'daily')
    const small = { ...other, log: deps.log }
    for (let day = 1; day <= DAYS + 2; day += 1)
      await keepToday({ ...small, today: () => `2026-11-${String(day).padStart(2, '0')}` }, daily)
    writeFileSync(join(daily, 'ketenkaart-2026-11-20.ndjson.gz.partial'), 'half')
    await keepToday({ ...small, today: () => '2026-11-16' }, daily)
    const names = readdirSync(daily).sort()
    expect([names.length, names[0], names.at(-1)]).toEqual([
      DAYS,
      'ketenkaart-2026-11-03.ndjson.gz',
      'ketenkaart-2026-11-16.ndjson.gz',
    ])
    const stopped = new AbortController()
    stopped.abort()
    await expect(keepToday({ ...small, today: () => '2026-11-17' }, daily, stopped.signal)).rejects.toThrow()
    expect(readdirSync(daily).sort()).toEqual(names)
    expect(existsSync(join(daily, 'ketenkaart-2026-11-17.ndjson.gz'))).toBe(false)
  })

  it('made after somebody was erased leaves no byte of the name in the database it is put into (PRV-02)', async () => {
    const yy = tiny()
    const [gone, stays] = ['Qnaamweg de Vries-Ü', 'Qnaamblijft Jansen-Ü']
    await write(deps, yy, [yy.put('person', 'gone', { role: gone }), yy.put('person', 'stays', { role: stays })])
    const { erasePerson } = makeHandlers(deps)
    await erasePerson({
      params: { regionId: yy.region, personId: RecordId.parse(yy.id('gone')) },
      body: { operationId: OperationId.parse(randomUUID()), by: null },
      ...{ asker: { name: null, rights: [] }, query: undefined, seen: 1 },
    })
    const after = join(folder, 'after.ndjson.gz')
    await writeArchive(deps, after, { only: [yy.region] })
    await restoreArchive(other, after)
    await removeRegion(deps.database, yy.region)
    const files = readdirSync(own.home.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    // As a database may write them: its own short letters (ASCII), UTF-8, UTF-16 either way.
    const holding = (text: string) =>
      files.filter((bytes) => {
        const wide = Buffer.from(text, 'utf16le')
        return [Buffer.from(text), wide, Buffer.from(wide).swap16()].some((written) => bytes.includes(written))
      }).length
    expect([holding('Qnaamweg'), holding(yy.id('gone')), holding('Qnaamblijft') > 0]).toEqual([0, 0, true])
  })
})
