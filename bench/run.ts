import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureAnswers } from './measure/answers.ts'
import { machine } from './measure/machine.ts'
import { page, text } from './measure/report.ts'
import { measureScreen } from './measure/screen.ts'
import { startBench } from './measure/server.ts'

/** `npm run bench`: answers first, then the screen with the database gone, so that neither slows the other. */
async function run(): Promise<void> {
  const server = await startBench()
  const answers = await measureAnswers(server).finally(server.stop)
  const { table, chromium } = await measureScreen()
  const tables = [answers, table]
  const day = new Date().toISOString().slice(0, 10)
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
  writeFileSync(file, page(tables, machine(chromium), day))
  process.stdout.write(`${text(tables)}\ndocs/performance.md is written\n`)
}

await run()
