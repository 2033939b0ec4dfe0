import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../support/files.ts'
import { startTestDatabase, type TestDatabase } from '../support/test-database.ts'

/*
 * A kind of record is one file, its line in the table and its migration: nothing else of the project is changed here.
 */
const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-kind-'))
let database: TestDatabase
beforeAll(async () => {
  for (const part of [
    'bench',
    'client',
    'contract',
    'cypher',
    'domain',
    'rules',
    'seed',
    'server',
    'tests/networks',
    'tests/support',
    'package.json',
    'tsconfig.json',
  ])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  addKind()
  // A database of its own: the schema of this one is that of the project plus a label.
  database = await startTestDatabase()
}, 120_000)
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

function addKind() {
  const records = join(folder, 'contract/records')
  cpSync(join(root, 'tests/support/new-kind/minute.txt'), join(records, 'meeting/minute.ts'))
  const table = readFileSync(join(records, 'table.ts'), 'utf8')
  const more = table.replace('actionRecord] as const', 'actionRecord, minuteRecord] as const')
  writeFileSync(join(records, 'table.ts'), `import { minuteRecord } from './meeting/minute.ts'\n${more}`)
  writeFileSync(
    join(folder, 'cypher/schema/900-minute-id.cypher'),
    '// No two nodes Minute have the same id.\n' +
      'CREATE CONSTRAINT minute_id IF NOT EXISTS\nFOR (n:Minute) REQUIRE n.id IS UNIQUE\n',
  )
}

const run = (args: string[]) => {
  const { uri, user, password } = database.home.connection
  const env = { ...process.env, KETENKAART_TEST_NEO4J: JSON.stringify({ uri, user, password }) }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

describe('a kind of record that is added', () => {
  it('is written, read, changed, undone and removed', () => {
    expect(run(['--import', 'tsx', 'tests/support/new-kind/write-minutes.ts'])).toEqual({
      status: 0,
      said: expect.stringContaining('All of it was written'),
    })
  }, 120_000)

  it('fits the types of all the rest', () => {
    const config = { extends: './tsconfig.json', include: ['contract', 'domain', 'rules', 'server', 'client', 'seed'] }
    writeFileSync(join(folder, 'tsconfig.kind.json'), JSON.stringify(config))
    const tsc = join('node_modules', 'typescript', 'bin', 'tsc')
    expect(run([tsc, '--noEmit', '-p', 'tsconfig.kind.json'])).toEqual({ status: 0, said: '' })
  }, 180_000)
})
