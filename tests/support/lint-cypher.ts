import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cypherFolder } from '../../server/store/queries.ts'
import { stored } from '../../contract/records/stored.ts'
import { bind } from '../../server/store/bind.ts'
import { lint } from './cypher/lint.ts'
import { lintSchema } from './cypher/schema.ts'

/** `npm run lint:cypher`: every fault of every file below cypher/, and of the schema as a whole. */
const files = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.cypher'),
)
/** Linted with every label and type that may come in their place. */
const names = { ...stored, types: [...stored.lineTypes, ...stored.linkTypes] }
const texts = new Map(files.sort().map((name) => [name, bind(readFileSync(join(cypherFolder, name), 'utf8'), names)]))
const faults = [...texts].flatMap(([name, text]) => lint(text).map((fault) => `cypher/${name}: ${fault}`))
const schema = [...texts].flatMap(([name, text]) => (name.startsWith('schema') ? [text] : []))
faults.push(...lintSchema(schema).map((fault) => `cypher/schema: ${fault}`))
for (const fault of faults) console.error(fault)
console.log(`${files.length} queries, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
