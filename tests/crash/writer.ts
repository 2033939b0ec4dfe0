// A process of its own that imports a file and restores an archive, to be killed while it does: the ways to both, then the connection.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { NetworkFile } from '../../contract/file.ts'
import { restoreArchive } from '../../server/backup/restore-archive.ts'
import { openDatabase } from '../../server/store/database.ts'
import { importFile } from '../../server/import/import-file.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'

const [path = '', archive = '', connection = ''] = process.argv.slice(2)
const Given = z.object({ uri: z.string(), user: z.string(), password: z.string() })
const database = openDatabase(Given.parse(JSON.parse(connection)))
const deps = { database, queries: loadQueries(), now: () => new Date().toISOString() }
const file = NetworkFile.parse(JSON.parse(readFileSync(path, 'utf8')))
await database.ready()
process.stdout.write('begin\n')
await Promise.all([importFile(deps, file), restoreArchive(deps, archive, { replace: true })])
await database.close()
