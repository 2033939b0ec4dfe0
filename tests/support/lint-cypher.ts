import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesFolder } from '../../server/rules/load-queries.ts'
import { cypherFolder } from '../../server/store/queries.ts'
import { storedRecords } from '../../contract/records/stored.ts'
import { bind } from '../../server/store/bind.ts'
import { lint } from './cypher/lint.ts'
import { lintSchema } from './cypher/schema.ts'

/** `npm run lint:cypher`: every fault of every file below cypher/, of the patterns of the rules, and of the schema as a whole. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cypher'))
    .sort()
const files = filesIn(cypherFolder)
const patterns = filesIn(rulesFolder)
/** Linted with every label and type that may come in their place. */
const names = { ...storedRecords, types: [...storedRecords.lineTypes, ...storedRecords.linkTypes] }
const texts = new Map(files.map((name) => [name, bind(readFileSync(join(cypherFolder, name), 'utf8'), names)]))
const faults = [...texts].flatMap(([name, text]) =>
  lint(text, { values: name.startsWith('schema') }).map((fault) => `cypher/${name}: ${fault}`),
)
for (const name of patterns)
  faults.push(...lint(readFileSync(join(rulesFolder, name), 'utf8')).map((fault) => `rules/${name}: ${fault}`))
const schema = [...texts].flatMap(([name, text]) => (name.startsWith('schema') ? [text] : []))
faults.push(...lintSchema(schema).map((fault) => `cypher/schema: ${fault}`))
for (const fault of faults) console.error(fault)
console.log(`${files.length + patterns.length} queries, ${faults.length} faults`)
process.exitCode = faults.length > 0 ? 1 : 0
