// A process of its own that imports one file, to be killed while it does: the way to the file, then the connection.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { NetworkFile } from '../../contract/file.ts'
import { openDatabase } from '../../server/store/database.ts'
import { importFile } from '../../server/import/import-file.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'

const [path = '', connection = ''] = process.argv.slice(2)
const Given = z.object({ uri: z.string(), user: z.string(), password: z.string() })
const database = openDatabase(Given.parse(JSON.parse(connection)))
const file = NetworkFile.parse(JSON.parse(readFileSync(path, 'utf8')))
await database.ready()
process.stdout.write('begin\n')
await importFile({ database, queries: loadQueries(), now: () => new Date().toISOString() }, file)
await database.close()
