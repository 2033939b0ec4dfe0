import { longSheet, tieSheet } from './tie-sheet.ts'
import { changeSet } from '../measure/fill.ts'
import { held, median, ms, type Row, type Table } from '../measure/rows.ts'
import type { Bench } from '../measure/server.ts'
import { start, tiny } from '../../tests/networks/records.ts'
import { ImportPreview } from '../../contract/answers/import.ts'
import type { ChangeSet } from '../../contract/change.ts'
import { RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { noChoices } from '../../server/import/import-choices.ts'
import { measuredReading } from '../../server/import/process/read-in-process.ts'
import { readGraph } from '../../server/store/graph.ts'

const region = RegionId.parse('BI70')
const times = 3
const MEGABYTE = 1024 * 1024

/** Sheets brought in, each read in a process of its own, on a warm database. */
export async function measureImport({ origin, deps }: Bench): Promise<Table> {
  const made = start(tiny(region), {}).filter(({ what }) => what === 'region')
  await writeChangeSet(deps, region, changeSet('Meetregio', made), null, { make: true })
  const reading = await readings(deps)
  const took: number[] = []
  for (let at = 0; at < times; at += 1) {
    const began = performance.now()
    const text = tieSheet({ rows: 10_000, ties: 10_000, partners: 300 + at })
    const { changes, etag } = await previewed(origin, `meting ${at}.csv`, text)
    await committed(origin, changes, etag)
    took.push(performance.now() - began)
  }
  return {
    title: 'Sheets in',
    note: `Each file is read in a process of its own, the start of that process included: median of ${times}. Memory is the most that process held.`,
    rows: [
      ...reading,
      held('10,000 ties from csv: preview and commit, over HTTP', ms(median(took)), median(took), 5_000, '≤ 5 s'),
    ],
  }
}

async function readings(deps: Bench['deps']): Promise<Row[]> {
  const graph = await deps.database.read((run) => readGraph(run, deps.queries, region))
  const files: [what: string, text: string, most: number][] = [
    ['csv of 100,000 rows, 15,000 ties: preview', tieSheet({ rows: 100_000, ties: 15_000, partners: 400 }), 3_000],
    ['csv of 1,000,000 rows, 18,000 ties: answer', longSheet('same'), 30_000],
    ['csv of 1,000,000 rows, each another pair: answer (too many)', longSheet('different'), 30_000],
  ]
  const rows: Row[] = []
  for (const [what, text, most] of files) {
    const took: number[] = []
    const memory: number[] = []
    for (let at = 0; at < times; at += 1) {
      const began = performance.now()
      const task = { bytes: new TextEncoder().encode(text), name: 'meting.csv', graph, choices: noChoices }
      memory.push((await measuredReading(task)).memory / MEGABYTE)
      took.push(performance.now() - began)
    }
    rows.push(held(what, ms(median(took)), median(took), most, `≤ ${most / 1_000} s`))
    rows.push(held(`${what}: memory`, `${Math.round(Math.max(...memory))} MB`, Math.max(...memory), 300, '≤ 300 MB'))
  }
  return rows
}

async function previewed(origin: string, name: string, text: string): Promise<{ changes: ChangeSet; etag: string }> {
  const answer = await fetch(`${origin}/api/v1/regions/${region}/import-preview`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/vnd.ketenkaart.import', Origin: origin },
    body: `${JSON.stringify({ name })}\n${text}`,
  })
  const { changeSet: changes } = ImportPreview.parse(await answer.json())
  if (changes === null) throw new Error('There is nothing to write')
  return { changes, etag: answer.headers.get('ETag') ?? '' }
}

async function committed(origin: string, changes: ChangeSet, etag: string): Promise<void> {
  const answer = await fetch(`${origin}/api/v1/regions/${region}/changes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': etag, Origin: origin },
    body: JSON.stringify(changes),
  })
  if (answer.status !== 201) throw new Error(`Not written: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
}
