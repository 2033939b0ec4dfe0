import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureAnswers } from './measure/answers.ts'
import { machine } from './measure/machine.ts'
import { page, text } from './measure/report.ts'
import { measureScreen } from './measure/screen.ts'
import { startBench } from './measure/server.ts'

const measureServer = async () => {
  const server = await startBench()
  return measureAnswers(server).finally(server.stop)
}

/** `npm run bench`: answers first, then the screen with the database gone, so that neither slows the other. */
async function all(): Promise<void> {
  const answers = await measureServer()
  const { table, chromium } = await measureScreen()
  const tables = [answers, table]
  const day = new Date().toISOString().slice(0, 10)
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
  writeFileSync(file, page(tables, machine(chromium), day))
  process.stdout.write(`${text(tables)}\ndocs/performance.md is written\n`)
}

/** One part by itself, for who works on it: shown, and written nowhere. */
async function one(part: string): Promise<void> {
  if (part !== 'screen' && part !== 'answers') throw new Error(`No part of the bench: ${part}; take screen or answers`)
  const table = part === 'screen' ? (await measureScreen()).table : await measureServer()
  process.stdout.write(`${text([table])}\n`)
}

const [part] = process.argv.slice(2)
await (part === undefined ? all() : one(part))
