import { randomUUID } from 'node:crypto'
import { ChangeSet, Remove } from '../../contract/change.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { RegionId } from '../../contract/ids.ts'
import { tiny } from '../networks/records.ts'
import { plantedRegion } from './planted-region.ts'
import { puts, sayIn } from '../networks/say.ts'

/*
 * Puts the planted region on the screen, in place of a region of which nothing is said yet: one change, that can be
 * undone there. `npx tsx tests/truth/show.ts [http://127.0.0.1:7420] [AM33]`
 */
const [address = 'http://127.0.0.1:7420', code = 'AM33'] = process.argv.slice(2)
const here = tiny(RegionId.parse(code))
const api = `${address}/api/v1/regions/${here.region}`

const graph = RegionGraph.parse(await (await fetch(`${api}/graph`)).json())
if (graph.involvements.length + graph.ties.length > 0) throw new Error(`${code} has statements; take another region.`)
const planted = [
  here.put('region', '', { ...plantedRegion.region, name: graph.region.name }),
  here.put('source', 'doc', { title: 'tests/truth/planted-region.ts' }),
  ...puts(plantedRegion.network(sayIn(here))),
]
const kept = new Set<string>(planted.map(({ record }) => record.id))
const gone = graph.partners.filter(({ id }) => !kept.has(id))
const changes = [...gone.map(({ id }) => Remove.parse({ op: 'remove', what: 'partner', id })), ...planted]
const body = ChangeSet.parse({ operationId: randomUUID(), title: 'The planted region', by: null, changes })
const answered = await fetch(`${api}/changes`, {
  method: 'POST',
  headers: { Origin: address, 'Content-Type': 'application/json', 'If-Match': `"${graph.version}"` },
  body: JSON.stringify(body),
})
console.log(answered.status, await answered.text())
