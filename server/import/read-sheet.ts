import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSheets } from './read-sheets.ts'
import { readingAnswer } from './reading-answer.ts'
import { listedRegion } from './seed-region.ts'

/* npm run --silent read-sheet -- FILE REGION: prints what a file is read as. No server, no database. */

async function main([file, region]: readonly string[]): Promise<void> {
  if (file === undefined || region === undefined)
    throw new Error('Say a file and a region: npm run --silent read-sheet -- FILE REGION, such as AM24.')
  const known = listedRegion(region.toUpperCase())
  if (known === null) throw new Error(`There is no region ${region}. A region is a code such as AM24.`)
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  })
  const name = basename(file)
  const reading = await readSheets(bytes, known, { name })
  process.stdout.write(`${JSON.stringify(readingAnswer(reading, name), null, 2)}\n`)
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
