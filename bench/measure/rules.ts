import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Wish } from '../generate/region.ts'
import { wholeRegion } from '../generate/whole.ts'
import type { ChangeSet } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { RecordId, RegionId } from '../../contract/ids.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { currentGaps } from '../../server/gaps/current-gaps.ts'
import { findGaps } from '../../server/gaps/find-gaps.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { graphOf, readGraph } from '../../server/store/graph.ts'
import { currentState } from '../../server/store/region-state.ts'
import { tryOut } from '../../server/trial/handlers.ts'
import { changeSet, loadRegion } from './fill.ts'
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

/** Every rule by itself and all together, in process, each time on a state of which nothing was read before. */
export async function measureRules({ deps }: Bench): Promise<Table> {
  const all = deps.queries.rules
  const took = (of: Wish, rules = all, count = times, before = 3) => {
    const graph = graphFor(of)
    const found: number[] = []
    for (let at = -before; at < count; at++) {
      const state = makeRegionState(graph, deps.today())
      const began = performance.now()
      findGaps(state, rules)
      if (at >= 0) found.push(performance.now() - began)
    }
    return found
  }
  const first = await inNewProcesses()
  const together = took(large, all, 3 * times, rounds.region)
  const whole = took(nation, all, times, rounds.nation)
  const rows: Row[] = [
    held(
      'all rules on 300 partners, 1,500 ties, the first time in a new process',
      both(first),
      median(first),
      100,
      '≤ 100 ms',
    ),
    held('all rules on 300 partners, 1,500 ties', both(together), median(together), 50, '≤ 50 ms'),
    held('all rules on 3,000 partners, 20,000 ties, one region', both(whole), median(whole), 400, '≤ 400 ms'),
  ]
  for (const rule of all) rows.push(ruleRow(rule.rule.id, (of, count) => took(of, [rule], count)))
  return {
    title: 'Rules',
    note: `In process, median of ${times} after ${rounds.region} rounds (${rounds.nation} on 3,000 partners), each on a state of which nothing was read before; each rule by itself includes the readings that all have in common. Growth from 150 to 1,200 partners: n log n is n^1.16 there.`,
    rows: [...rows, ...(await changeRows(deps))],
  }
}

const graphs = new Map<string, RegionGraph>()
/** A generated region as it would be read. */
function graphFor(of: Wish): RegionGraph {
  const known = graphs.get(of.id)
  if (known !== undefined) return known
  const puts = wholeRegion(of).filter((change) => change.op === 'put')
  const [region] = puts.flatMap(({ what, record }) => (what === 'region' ? [record] : []))
  if (region === undefined) throw new Error('The generated region has no region')
  const graph = graphOf({ region, version: 1, truncated: false }, puts)
  graphs.set(of.id, graph)
  return graph
}

/** What the first time takes (ms), when no code has been made quick: in a few processes, one after the other. */
async function inNewProcesses(): Promise<number[]> {
  const found: number[] = []
  for (let at = 0; at < 5; at++) {
    const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part))
    await once(child, 'exit')
    found.push(Number(text))
  }
  return found
}

function firstTime(): number {
  const { rules } = loadQueries()
  const state = makeRegionState(graphFor(large), '2026-01-15')
  const began = performance.now()
  findGaps(state, rules)
  return performance.now() - began
}

function ruleRow(id: string, took: (of: Wish, count: number) => number[]): Row {
  const points = sizes.map((size) => ({ size: size.partners, time: median(took(size, 15)) }))
  const growth = power(points)
  const here = points.find(({ size }) => size === large.partners)?.time ?? 0
  const large3000 = median(took(nation, 3))
  const told = `${ms(here)}; 3,000 partners ${ms(large3000)}; n^${growth.toFixed(2)}`
  return held(`${id} by itself, 300 partners`, told, growth, 1.25, 'growth ≤ n log n')
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
  await loadRegion(deps, large)
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
    await writeChangeSet(deps, region, changeSet('One tie', changes), null)
    await currentGaps(deps, region)
    if (at >= 0) {
      tried.push(middle - start)
      written.push(performance.now() - middle)
    }
  }
  const frozen: number[] = []
  for (let at = -2; at < times; at++) {
    const { version } = await currentState(deps, region, deps.today())
    const day = { from: deps.today(), day: deps.today() }
    const names = { id: RecordId.parse(`br71-moment-${at + 2}`), name: `Moment ${at}`, note: null, by: null }
    const changes: ChangeSet['changes'] = [
      { op: 'put', what: 'moment', record: { ...names, ...day, asked: [], version } },
    ]
    const start = performance.now()
    const freeze = await prepareFreeze(deps, region, changes)
    await writeChangeSet(deps, region, changeSet('Moment', changes), version, { freeze })
    if (at >= 0) frozen.push(performance.now() - start)
  }
  return [
    held('a moment frozen, 300 partners and 1,500 ties', both(frozen), median(frozen), 500, '≤ 500 ms'),
    held('one tie written, until its effect on the gaps is known', both(written), median(written), 300, '≤ 300 ms'),
    held('one tie tried out: region and gaps as they would be', both(tried), median(tried), 60, '≤ 60 ms'),
    known('rules', String(deps.queries.rules.length)),
  ]
}

// Started by itself it measures the first time.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.stdout.write(String(firstTime()))
