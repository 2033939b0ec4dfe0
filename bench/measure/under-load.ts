import { monitorEventLoopDelay } from 'node:perf_hooks'
import { changeSet, loadRegion } from './fill.ts'
import { ask } from './ask.ts'
import { held, median, ms, type Row, type Table } from './rows.ts'
import type { Bench } from './server.ts'
import { fileOf } from '../generate/file.ts'
import { wholeRegion } from '../generate/whole.ts'
import type { Change } from '../../contract/change.ts'
import { RegionId } from '../../contract/ids.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { COMPUTE_LIMIT_MS } from '../../server/compute/compute.ts'
import { importFile } from '../../server/import/import-file.ts'
import { requestsPerSecond } from './requests.ts'

const region = { id: 'BL70', name: 'Meetregio 300', partners: 300, ties: 1_500, seed: 300 }
const wide = { id: 'BL71', name: 'Meetregio 1000', partners: 1_000, ties: 6_000, seed: 1_000 }
const dense = { id: 'BL72', name: 'Eén tafel', partners: 1_500, ties: 1_500, seed: 1_500 }
const times = 5

/** Many who ask at once, and regions that are larger than any: over HTTP, on a warm database. */
export async function measureLoad({ origin, deps }: Bench): Promise<Table> {
  await loadRegion(deps, region)
  const rows: Row[] = []
  for (const what of ['graph', 'gaps']) {
    const count = await requestsPerSecond(`${origin}/api/v1/regions/${region.id}/${what}`)
    const told = `${Math.round(count)} a second`
    rows.push(held(`${what} of the region, kept and compressed, to 16 at once`, told, -count, -500, '≥ 500 a second'))
  }
  const first = await firstGaps({ origin, deps })
  rows.push(held('first gaps after a change to a region of 1,000 partners', ms(first), first, 1_000, '≤ 1 s'))
  return {
    title: 'Under load',
    note: 'Server and who asks share the cores of this machine. The longest silence: how long the event loop of the server did nothing else while a request was answered.',
    rows: [...rows, ...(await denseRows({ origin, deps }))],
  }
}

/** Every partner is changed, and then the gaps are asked for. */
async function firstGaps({ origin, deps }: Pick<Bench, 'origin' | 'deps'>): Promise<number> {
  const partners = (await loadRegion(deps, wide)).filter((change) => change.op === 'put' && change.what === 'partner')
  const took: number[] = []
  for (let at = -1; at < times; at++) {
    const changes = partners.map((change) => ({ ...change, record: { ...change.record, note: `${at}` } }))
    await writeChangeSet(deps, RegionId.parse(wide.id), changeSet(wide.name, changes), null)
    const began = performance.now()
    await fetch(`${origin}/api/v1/regions/${wide.id}/gaps`).then((answer) => answer.text())
    if (at >= 0) took.push(performance.now() - began)
  }
  return median(took)
}

/** All partners sit at one table, where each meets each. */
async function denseRows({ origin, deps }: Pick<Bench, 'origin' | 'deps'>): Promise<Row[]> {
  await importFile(deps, fileOf(dense.id, changeSet(dense.name, oneTable())))
  const rows: Row[] = []
  for (const what of ['graph', 'gaps', 'figures']) {
    const silence = monitorEventLoopDelay({ resolution: 5 })
    silence.enable()
    const began = performance.now()
    const { status } = await fetch(`${origin}/api/v1/regions/${dense.id}/${what}`)
    const took = performance.now() - began
    silence.disable()
    const longest = silence.max / 1e6
    const name = `${what} of 1,500 partners at one table, the first time`
    if (status !== 200) throw new Error(`${name}: answered ${status}`)
    rows.push(held(`${name}: longest silence`, ms(longest), longest, 200, '≤ 200 ms'))
    if (what === 'figures') rows.push(held(name, ms(took), took, COMPUTE_LIMIT_MS, `≤ ${COMPUTE_LIMIT_MS / 1_000} s`))
  }
  const again = median((await ask(origin, `/regions/${dense.id}/figures`, times)).times)
  return [...rows, held('the same figures, kept', ms(again), again, 100, '≤ 100 ms')]
}

function oneTable(): Change[] {
  const changes = wholeRegion(dense)
  const of = (what: Change['what']) => changes.filter((change) => change.op === 'put' && change.what === what)
  const [body, involvement] = [of('body')[0], of('involvement')[0]]
  if (body?.op !== 'put' || involvement?.op !== 'put') throw new Error('The generated region has no table')
  const seats = of('partner').map((change, at): Change => {
    if (change.op !== 'put' || involvement.what !== 'involvement') throw new Error('This is no partner')
    const id = `${dense.id.toLowerCase()}-seat${at}`
    const seat = {
      id,
      statement: id,
      partner: change.record.id,
      at: body.record.id,
      level: 'operational',
      carriedBy: [],
    }
    return { ...involvement, record: { ...involvement.record, ...seat } } as Change
  })
  return [...of('region'), ...of('source'), ...of('partner'), body, ...seats]
}
