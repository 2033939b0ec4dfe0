import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
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
type Outcome = { status: number | null; said: string }
/** Begun before the database, which waits for more than it works. */
let types: Promise<Outcome>
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
  types = checkTypes()
  // A database of its own: the schema of this one is that of the project plus a label.
  database = await startTestDatabase()
}, 120_000)
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

function addKind() {
  const records = join(folder, 'contract/records')
  cpSync(join(root, 'tests/support/new-kind/remark.txt'), join(records, 'meeting/remark.ts'))
  const table = readFileSync(join(records, 'table.ts'), 'utf8')
  const more = table.replace('namedViewRecord,\n] as const', 'namedViewRecord,\n  remarkRecord,\n] as const')
  writeFileSync(join(records, 'table.ts'), `import { remarkRecord } from './meeting/remark.ts'\n${more}`)
  writeFileSync(
    join(folder, 'cypher/schema/900-remark-id.cypher'),
    '// No two nodes Remark have the same id.\n' +
      'CREATE CONSTRAINT remark_id IF NOT EXISTS\nFOR (n:Remark) REQUIRE n.id IS UNIQUE\n',
  )
}

async function run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (said += part))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, said }
}

function checkTypes(): Promise<Outcome> {
  const config = { extends: './tsconfig.json', include: ['contract', 'domain', 'rules', 'server', 'client', 'seed'] }
  writeFileSync(join(folder, 'tsconfig.kind.json'), JSON.stringify(config))
  return run([join('node_modules', 'typescript-native', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.kind.json'])
}

describe('a kind of record that is added', () => {
  it('is written, read, changed, undone and removed', async () => {
    const { uri, user, password } = database.home.connection
    const env = { KETENKAART_TEST_NEO4J: JSON.stringify({ uri, user, password }) }
    expect(await run(['--import', 'tsx', 'tests/support/new-kind/write-remarks.ts'], env)).toEqual({
      status: 0,
      said: expect.stringContaining('All of it was written'),
    })
  }, 120_000)

  it('fits the types of all the rest', async () => {
    expect(await types).toEqual({ status: 0, said: '' })
  }, 180_000)
})
