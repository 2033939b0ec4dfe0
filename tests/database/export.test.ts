import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { NetworkFile } from '../../contract/file.ts'
import { fingerprint } from '../../contract/records/meeting/decision.ts'
import { importFile } from '../../server/import/import-file.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { plantNetwork } from '../networks/network.ts'
import { testDeps } from '../support/deps.ts'
import { removeRegion } from '../support/remove-region.ts'
import { serve, type Web } from '../support/web.ts'

let deps: Deps
let web: Web
beforeAll(async () => {
  deps = await testDeps()
  web = await serve({ handlers: makeHandlers(deps) })
}, 180_000)
afterAll(async () => {
  await web.close()
  await deps.database.close()
})

it('a region that is taken out, taken away and read in again is the same', async () => {
  const { region, id } = await plantNetwork(deps, (say) => [
    say.partner('uwv goes', 'uwv', { aliases: ['Het UWV'], note: '=1+1\nregel twee' }),
    say.body('board', 'administrative'),
    say.activity('learn', null, { stages: ['intake'], serves: ['work'] }),
    say.goal('work'),
    say.stage('intake', 1),
    say.person('adviser', 'uwv'),
    say.governs('uwv', 'board', { carriedBy: ['adviser'] }),
    say.tie('uwv', 'goes', 'policy', { strength: 0 }),
    say.tie('uwv', 'goes', 'policy', { as: 'again' }),
    say.mention('schools', 'education_mbo sbb', null, 'learn'),
    say.put('inquiry', 'asked', { partner: 'goes', at: 'board', level: 'policy', statedBy: 'observer', note: null }),
    say.expects('sbb'),
    say.sets('G02', 'withoutMandate', ['uwv']),
    say.put('decision', `decision-${fingerprint('G01~kind:sbb')}`, {
      gap: 'G01~kind:sbb',
      rule: 'G01',
      about: ['kind:sbb'],
    }),
    say.put('action', 'agreed', { title: 'Ring them' }),
  ])
  const path = `/api/v1/regions/${region}/export`
  const taken = await web.ask({ path: `${path}?format=json&persons=yes` })
  expect(taken.status).toBe(200)
  expect(taken.headers['content-disposition']).toMatch(/^attachment; filename="ketenkaart-[a-z0-9-]+\.json"$/)
  expect(taken.headers['etag']).toBe('"1"')
  await removeRegion(deps.database, region)
  expect((await web.ask({ path: `${path}?format=json` })).status).toBe(404)
  await importFile(deps, NetworkFile.parse(taken.json))
  expect((await web.ask({ path: `${path}?format=json&persons=yes` })).text).toBe(taken.text)

  expect((await web.ask({ path: `${path}?format=graphml` })).headers['content-type']).toBe('application/graphml+xml')
  expect((await web.ask({ path: `${path}?format=json&partner=${id('goes')}` })).text).not.toContain(id('adviser'))
  expect((await web.ask({ path: `${path}?format=json&partner=zz-nobody` })).status).toBe(404)
  expect((await web.ask({ path: `${path}?format=json&partner=${id('goes')}&without=care` })).status).toBe(400)
  expect((await web.ask({ path: `${path}?format=json&without=level.none` })).status).toBe(400)
  const part = await web.ask({ path: `${path}?format=json&without=level.policy&without=kind.sbb` })
  expect(NetworkFile.parse(part.json).meta.of?.what).toBe('without=level.policy,kind.sbb')
})
