import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { RecordId } from '../../contract/ids.ts'
import { EmbeddedRegion } from '../../contract/answers/embed/embedded-region.ts'
import { embeddedRegion } from '../../server/embed/embedded-region.ts'
import { writeChangeSet } from '../../server/changes/handlers.ts'
import { prepareFreeze } from '../../server/moments/freeze.ts'
import type { Deps } from '../../server/web/handler.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'

let deps: Deps
const zz = tiny()
beforeAll(async () => {
  deps = await testDeps()
})
afterAll(async () => {
  await removeRegion(deps.database, zz.region)
  await deps.database.close()
})

it('holds of a region, now and of a moment, nobody and nothing that was told or agreed', async () => {
  await write(deps, zz, [
    ...(['uwv', 'goes'] as const).map((short) =>
      zz.put('partner', short, { kind: short === 'uwv' ? 'uwv' : 'municipality' }),
    ),
    zz.put('person', 'adviser', { role: 'Adviseur Jansen', worksAt: 'uwv' }),
    zz.put('body', 'board', { level: 'administrative' }),
    zz.put('involvement', 'seat', { partner: 'goes', at: 'board', level: 'administrative', carriedBy: ['adviser'] }),
    zz.put('view', 'kept', { name: 'Jansens kijk', view: 'map', by: 'Jansen' }),
  ])
  const moment = zz.put('moment', 'm2026', {
    name: 'Zomer',
    from: '2026-06-01',
    day: '2026-07-01',
    asked: [],
    version: 1,
  })
  await writeChangeSet(deps, zz.region, changeSet('Moment', [moment]), 1, {
    freeze: await prepareFreeze(deps, zz.region, [moment]),
  })
  const read = embeddedRegion(deps)
  const [now, then] = await Promise.all([read(zz.region, null), read(zz.region, RecordId.parse(zz.id('m2026')))])
  for (const one of [now, then]) {
    expect(EmbeddedRegion.parse(one).graph.involvements).toHaveLength(1)
    expect(JSON.stringify(one)).not.toContain('Jansen')
    expect(JSON.stringify(one)).not.toContain(zz.id('adviser'))
  }
  expect([now.moment, now.graph.moments]).toEqual([null, []])
  expect(then.moment).toEqual({ id: zz.id('m2026'), name: 'Zomer', day: '2026-07-01' })
  await expect(read(zz.region, RecordId.parse('nobody'))).rejects.toMatchObject({ problem: 'not-found' })
})
