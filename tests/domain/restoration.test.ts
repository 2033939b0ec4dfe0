import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Change, Put } from '../../contract/change.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import { namesIn } from '../../contract/records/links.ts'
import { recordPuts } from '../../domain/edit/removal.ts'
import { restorationOf } from '../../domain/edit/restoration.ts'
import { network } from '../networks/network.ts'
import { tiny } from '../networks/records.ts'
import { type Network, networks } from '../truth/random.ts'
import { runs } from '../support/rounds.ts'

const all = (graph: RegionGraph): Put[] => [{ op: 'put', what: 'region', record: graph.region }, ...recordPuts(graph)]
/** What is there after changes, by id. */
function after(now: readonly Put[], changes: readonly Change[]): Map<string, Put> {
  const left = new Map(now.map((put) => [put.record.id, put]))
  for (const change of changes)
    if (change.op === 'put') left.set(change.record.id, change)
    else left.delete(change.id)
  return left
}
const byId = (puts: readonly Put[]) => new Map(puts.map((put) => [put.record.id, put]))
const made = (here: ReturnType<typeof tiny>, { rows, region }: Network) =>
  all(network(({ put }) => rows.map(({ what, id, fields }) => put(what, id, fields)), region, here).graph)

it('makes a region exactly what it was, and of what it is already it changes nothing', () => {
  fc.assert(
    fc.property(networks, networks, (one, other) => {
      const here = tiny()
      const [now, then] = [made(here, one), made(here, other)]
      const { changes } = restorationOf(now, then, true)
      expect(after(now, changes)).toEqual(byId(then))
      expect(restorationOf(then, then, false)).toEqual({ changes: [], persons: 0 })
      const ids = changes.map((change) => (change.op === 'put' ? change.record.id : change.id))
      expect(ids.length).toBe(new Set(ids).size)
    }),
    runs(60),
  )
})

it('brings nobody back who is not there any more, and leaves nothing that names them', () => {
  fc.assert(
    fc.property(networks, networks, (one, other) => {
      const here = tiny()
      const [now, then] = [made(here, one), made(here, other)]
      const { changes, persons } = restorationOf(now, then, false)
      const left = after(now, changes)
      const present = byId(now)
      const gone = then.filter(({ what, record }) => what === 'person' && !present.has(record.id))
      expect(persons).toBe(gone.length)
      for (const { record } of gone) expect(left.has(record.id)).toBe(false)
      for (const put of left.values())
        for (const { id } of namesIn(put)) expect([put.record.id, id, left.has(id)]).toEqual([put.record.id, id, true])
    }),
    runs(60),
  )
})

it('leaves a decision about somebody who is gone as it is now, or out when there is none', () => {
  const here = tiny()
  const decided = (id: string, about: string, fields: Record<string, unknown> = {}) =>
    here.put('decision', id, { gap: `G12~${here.id(about)}`, rule: 'G12', about: [here.id(about)], ...fields })
  const uwv = here.put('partner', 'uwv', { kind: 'uwv' })
  const now = [uwv, decided('both', 'adviser', { reason: 'As it is' })]
  const other = decided('other', 'uwv')
  const then = [here.put('person', 'adviser'), uwv, decided('old', 'adviser'), decided('both', 'adviser'), other]
  expect(restorationOf(now, then, false)).toEqual({ changes: [other], persons: 1 })
  expect(restorationOf(now, then, true).changes).toEqual(then.filter((put) => put !== uwv))
})
