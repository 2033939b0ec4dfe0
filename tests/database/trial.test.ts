import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Deps } from '../../server/web/handler.ts'
import { readGraph } from '../../server/store/graph.ts'
import { noNumbers, withNumbers } from '../../server/gaps/numbers.ts'
import { tryOut } from '../../server/trial/handlers.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { readGaps } from '../../server/gaps.ts'
import { plantNetwork } from '../networks/network.ts'
import { puts, sayIn } from '../networks/say.ts'
import { type Tiny } from '../networks/records.ts'
import { changeSet, testDeps } from '../support/deps.ts'

let deps: Deps
beforeAll(async () => {
  deps = await testDeps('2026-07-01')
})
afterAll(() => deps.database.close())

/** UWV sits at the table only, the union nowhere. */
async function region(): Promise<Tiny> {
  return plantNetwork(deps, ({ body, partner, governs, works }) => [
    body('t w'),
    partner('goes', 'municipality'),
    partner('wsp', 'social_service'),
    partner('mbo', 'education_mbo'),
    partner('vno', 'employers_org'),
    partner('uwv', 'uwv'),
    partner('fnv', 'trade_union'),
    governs('uwv', 't'),
    governs('goes wsp mbo vno', 't'),
    works('goes wsp mbo vno', 'w'),
  ])
}
const present = (zz: Tiny) => deps.database.read((run) => readGraph(run, deps.queries, zz.region))
const gaps = (zz: Tiny) => deps.database.read((run) => readGaps(deps, run, zz.region, deps.today()))
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('a trial', () => {
  it('finds what the rules would find, and leaves nothing behind', async () => {
    const zz = await region()
    const graph = await present(zz)
    const found = await gaps(zz)
    const changes = puts(sayIn(zz).works('uwv', 'w'))
    const tried = await tryOut(deps, zz.region, { changes })
    expect([await present(zz), await gaps(zz)]).toEqual([graph, found])
    expect(ids(found.gaps)).toContain(`G01~${zz.id('uwv')}`)
    expect(ids(tried.gaps.gaps)).not.toContain(`G01~${zz.id('uwv')}`)
    await writeChangeSet(deps, zz.region, changeSet('For real', changes), 1)
    const real = [await present(zz), await gaps(zz)]
    expect([tried.graph, withNumbers(tried.gaps, noNumbers)]).toEqual(real.map((one) => ({ ...one, version: 1 })))
  })

  it('takes a partner out with all that hangs on it', async () => {
    const zz = await region()
    const tried = await tryOut(deps, zz.region, { changes: [{ op: 'remove', what: 'partner', id: zz.id('uwv') }] })
    expect(ids(tried.graph.partners)).not.toContain(zz.id('uwv'))
    expect(tried.graph.involvements.filter(({ partner }) => partner === zz.id('uwv'))).toEqual([])
    expect(ids(tried.gaps.gaps)).toContain('G04~kind:uwv')
  })

  it('refuses what could not be written either, fault by fault', async () => {
    const zz = await region()
    const changes = [zz.put('tie', 'x', { from: 'uwv', to: 'nobody' }), zz.put('tie', 'y', { from: 'uwv', to: 'uwv' })]
    await expect(tryOut(deps, zz.region, { changes })).rejects.toMatchObject({
      problem: 'bad-request',
      errors: [{ path: 'body.changes.0.record.to' }, { path: 'body.changes.1.record.to' }],
    })
  })
})
