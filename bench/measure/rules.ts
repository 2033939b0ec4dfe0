import { randomUUID } from 'node:crypto'
import { fileOf } from '../generate/file.ts'
import { wholeRegion } from '../generate/whole.ts'
import type { Wish } from '../generate/region.ts'
import type { ChangeSet } from '../../contract/change.ts'
import { OperationId, RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { readGaps } from '../../server/gaps.ts'
import { currentGaps } from '../../server/gaps/current-gaps.ts'
import { importFile } from '../../server/import/import-file.ts'
import { readGraph } from '../../server/store/graph.ts'
import { tryOut } from '../../server/trial/handlers.ts'
import { both, held, known, median, ms, type Row, type Table } from './rows.ts'
import type { Bench } from './server.ts'

const wish = (nth: number, partners: number, ties = partners * 5): Wish => ({
  id: `BR${70 + nth}`,
  name: `Meetregio ${partners}`,
  partners,
  ties,
  seed: partners,
})
const sizes = [150, 300, 600, 1_200].map((partners, nth) => wish(nth, partners))
const large = wish(1, 300)
const nation = wish(9, 3_000, 20_000)
const times = 11
/** A server is warm when its code is: the engines of both languages go on making theirs quicker for so many rounds. */
const rounds = { region: 80, nation: 20 }

/** Every rule by itself and all together, in process on a warm database, nothing kept from before. */
export async function measureRules({ deps }: Bench): Promise<Table> {
  for (const one of [...sizes, nation]) await load(deps, one)
  const all = deps.queries.rules
  const took = async (of: Wish, rules = all, count = times, before = 3) => {
    const found: number[] = []
    for (let at = -before; at < count; at++) {
      const began = performance.now()
      const read = (run: Parameters<typeof readGaps>[1]) =>
        readGaps(deps, run, RegionId.parse(of.id), deps.today(), rules)
      await deps.database.read(read).catch((error: unknown) => {
        // A query that was never planned may come too late; what is measured is a warm database.
        if (at >= 0) throw error
      })
      if (at >= 0) found.push(performance.now() - began)
    }
    return found
  }
  const cold = await took(large)
  const together = await took(large, all, 3 * times, rounds.region)
  const whole = await took(nation, all, times, rounds.nation)
  const rows: Row[] = [
    known('all rules on 300 partners, 1,500 ties, in a server that has just started', both(cold)),
    held('all rules on 300 partners, 1,500 ties', both(together), median(together), 100, '≤ 100 ms'),
    held('all rules on 3,000 partners, 20,000 ties, one region', both(whole), median(whole), 1_000, '≤ 1 s'),
  ]
  for (const rule of all) rows.push(await ruleRow(rule.rule.id, (of, count) => took(of, [rule], count)))
  return {
    title: 'Rules',
    note: `In process, median of ${times} after ${rounds.region} rounds (${rounds.nation} on 3,000 partners); each rule by itself includes the readings that all have in common. Growth from 150 to 1,200 partners: n log n is n^1.16 there.`,
    rows: [...rows, ...(await changeRows(deps))],
  }
}

async function ruleRow(id: string, took: (of: Wish, count: number) => Promise<number[]>): Promise<Row> {
  const points: { size: number; time: number }[] = []
  for (const one of sizes) points.push({ size: one.partners, time: median(await took(one, 5)) })
  const growth = power(points)
  const here = points.find(({ size }) => size === large.partners)?.time ?? 0
  const large3000 = median(await took(nation, 3))
  const told = `${ms(here)}; 3,000 partners ${ms(large3000)}; n^${growth.toFixed(2)}`
  return held(`${id} by itself, 300 partners`, told, growth, 1.25, 'growth ≤ n log n')
}

/** In parts of so many changes: a whole nation is more than one request may hold. */
const part = 6_000
async function load(deps: Bench['deps'], wanted: Wish): Promise<void> {
  const { id, name } = wanted
  const changes = wholeRegion(wanted)
  const set = { operationId: OperationId.parse(randomUUID()), title: name, by: null, changes: changes.slice(0, part) }
  await importFile(deps, fileOf(id, set))
  for (let at = part; at < changes.length; at += part) {
    const operationId = OperationId.parse(randomUUID())
    const more = { operationId, title: name, by: null, changes: changes.slice(at, at + part) }
    await writeChangeSet(deps, RegionId.parse(id), more, null)
  }
}

/** Slope of log time over log size, by least squares. */
function power(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }))
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    logs.reduce((sum, point) => sum + pick(point), 0) / logs.length
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)]
  const up = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return up / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}

/** From sending one tie until its effect on the gaps is known; and the same as a trial, which writes nothing. */
async function changeRows(deps: Bench['deps']): Promise<Row[]> {
  const region = RegionId.parse(large.id)
  const { ties } = await deps.database.read((run) => readGraph(run, deps.queries, region))
  const written: number[] = []
  const tried: number[] = []
  for (let at = -2; at < times; at++) {
    const tie = ties[at + 2]
    if (tie === undefined) throw new Error('The generated region has too few ties')
    const changes: ChangeSet['changes'] = [{ op: 'put', what: 'tie', record: { ...tie, note: `round ${at}` } }]
    const start = performance.now()
    await tryOut(deps, region, { changes })
    const middle = performance.now()
    const change = { operationId: OperationId.parse(randomUUID()), title: 'One tie', by: null, changes }
    await writeChangeSet(deps, region, change, null)
    await currentGaps(deps, region)
    if (at >= 0) {
      tried.push(middle - start)
      written.push(performance.now() - middle)
    }
  }
  return [
    held('one tie written, until its effect on the gaps is known', both(written), median(written), 300, '≤ 300 ms'),
    held('one tie tried out: region and gaps as they would be', both(tried), median(tried), 300, '≤ 300 ms'),
    known('rules', String(deps.queries.rules.length)),
  ]
}
