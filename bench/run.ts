import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { measureAnswers } from './measure/answers.ts'
import { measureImport } from './sheets/measure-import.ts'
import { measureLoad } from './measure/under-load.ts'
import { machine } from './measure/machine.ts'
import { page, text } from './measure/report.ts'
import type { Table } from './measure/rows.ts'
import { measureRules } from './measure/rules.ts'
import { measureScreen } from './measure/screen.ts'
import { type Bench, startBench } from './measure/server.ts'
import { buildScreen, measureSeats, screenFolder } from './measure/seats.ts'
import { measureStart } from './measure/start.ts'

const onServer = async (measure: (bench: Bench) => Promise<Table>, clientFolder: string | null = null) => {
  const server = await startBench(clientFolder)
  return measure(server).finally(server.stop)
}

const seats = async () => {
  await buildScreen()
  return onServer(measureSeats, screenFolder)
}

/** `npm run bench`: answers first, then the screen with the database gone, so that neither slows the other. */
async function all(): Promise<void> {
  const answers = await onServer(measureAnswers)
  const rules = await onServer(measureRules)
  const load = await onServer(measureLoad)
  const sheets = await onServer(measureImport)
  const start = await measureStart()
  const filled = await seats()
  const { tables: screens, chromium } = await measureScreen()
  const tables = [answers, load, sheets, rules, start, filled, ...screens]
  const day = new Date().toISOString().slice(0, 10)
  const file = fileURLToPath(new URL('../docs/performance.md', import.meta.url))
  writeFileSync(file, page(tables, machine(chromium), day))
  process.stdout.write(`${text(tables)}\ndocs/performance.md is written\n`)
}

/** One part by itself, for who works on it: shown, and written nowhere. */
async function one(part: string): Promise<void> {
  const parts: Record<string, () => Promise<Table[]>> = {
    answers: async () => [await onServer(measureAnswers)],
    rules: async () => [await onServer(measureRules)],
    load: async () => [await onServer(measureLoad)],
    import: async () => [await onServer(measureImport)],
    start: async () => [await measureStart()],
    seats: async () => [await seats()],
    screen: async () => (await measureScreen()).tables,
  }
  const measure = parts[part]
  if (measure === undefined) throw new Error(`No part of the bench: ${part}; take ${Object.keys(parts).join(', ')}`)
  process.stdout.write(`${text(await measure())}\n`)
}

const [part] = process.argv.slice(2)
await (part === undefined ? all() : one(part))
