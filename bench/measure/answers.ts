import { fileOf } from '../generate/file.ts'
import { generateNation, large } from '../generate/nation.ts'
import { generateRegion } from '../generate/region.ts'
import { importFile } from '../../server/import/import-file.ts'
import { exportFormatNames } from '../../contract/export.ts'
import { RegionId } from '../../contract/ids.ts'
import { ask } from './ask.ts'
import { measureComparison } from './comparison.ts'
import { both, held, known, median, ms, type Row, type Table } from './rows.ts'
import type { Bench } from './server.ts'

const times = 30
/** An export is made anew each time. */
const exportTimes = 10
/** Regions of growing size with the same density, to see how the rules grow. */
const growing = [75, 150, 300, 600].map((partners, i) => ({
  id: `BN${71 + i}`,
  name: `Meetregio ${partners}`,
  partners,
  ties: partners * 5,
  seed: partners,
}))

/** Answers of the API on one large region and on a nation, over HTTP on a warm database. */
export async function measureAnswers(bench: Bench): Promise<Table> {
  const { origin, deps } = bench
  const { rows: loading, nation } = await load(deps)
  const one = `/regions/${large.id}`
  const graph = await ask(origin, `${one}/graph`, times)
  const gaps = await ask(origin, `${one}/gaps`, times)
  const regions = await ask(origin, '/regions', times)
  const all = await overAll(origin, nation)
  const growth = await growthOf(origin)
  const kilobytes = Math.round(graph.bytes / 1000)
  const exports: Row[] = []
  for (const format of exportFormatNames) {
    const { times: taken, bytes } = await ask(origin, `${one}/export?format=${format}`, exportTimes)
    const size = `${Math.round(bytes / 1000).toLocaleString('en')} kB`
    exports.push(held(`the region taken out as ${format}`, `${both(taken)}, ${size}`, median(taken), 1_000, '≤ 1 s'))
  }
  const compared = await measureComparison(bench, RegionId.parse(large.id))
  const search = (path: string) => ask(origin, `/search?q=${path}`, times)
  return {
    title: 'Answers',
    note: `Over HTTP on this machine, warm, one at a time, ${times} times: median (p95). Region = 300 partners, 1,500 ties; nation = 35 regions, 3,000 partners, 20,000 ties.`,
    rows: [
      ...loading,
      known('graph of the region', `${both(graph.times)}, ${kilobytes} kB before compression`),
      known('gaps of the region, kept since the last change', both(gaps.times)),
      known('gaps of the nation, 35 regions one after another, kept', ms(all)),
      held(
        'growth of the gaps answer from 75 to 600 partners',
        `n^${growth.toFixed(2)}`,
        growth,
        1.25,
        'n log n (n^1.25 over this range)',
      ),
      ...exports,
      ...compared,
      known('search in the region', both((await search(`gemeente&region=${large.id}`)).times)),
      known('search in the nation', both((await search('zorggroep')).times)),
      known('all regions, for the chooser', both(regions.times)),
    ],
  }
}

async function load(deps: Bench['deps']): Promise<{ rows: Row[]; nation: string[] }> {
  const began = performance.now()
  await importFile(deps, fileOf(large.id, generateRegion(large)))
  const first = performance.now() - began
  const nation = generateNation()
  const start = performance.now()
  for (const { id, changes } of nation) await importFile(deps, fileOf(id, changes))
  const rest = performance.now() - start
  for (const wish of growing) await importFile(deps, fileOf(wish.id, generateRegion(wish)))
  const rows = [known('import of the region, in one transaction', ms(first)), known('import of the nation', ms(rest))]
  return { rows, nation: nation.map(({ id }) => id) }
}

async function overAll(origin: string, ids: readonly string[]): Promise<number> {
  const found: number[] = []
  for (let round = 0; round < 5; round++) {
    let sum = 0
    for (const id of ids) sum += median((await ask(origin, `/regions/${id}/gaps`, 1)).times)
    found.push(sum)
  }
  return median(found)
}

/** The power of n with which the time grows: slope of log time over log size, by least squares. */
async function growthOf(origin: string): Promise<number> {
  const points: { x: number; y: number }[] = []
  for (const { id, partners } of growing) {
    const { times: took } = await ask(origin, `/regions/${id}/gaps`, 15)
    points.push({ x: Math.log(partners), y: Math.log(median(took)) })
  }
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const up = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return up / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}
