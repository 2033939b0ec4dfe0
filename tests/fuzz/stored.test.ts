import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { RegionGraph } from '../../contract/graph.ts'
import { Problem } from '../../contract/problem.ts'
import { textFault } from '../../contract/written-text.ts'
import type { Deps } from '../../server/web/handler.ts'
import { makeHandlers } from '../../server/start/handlers.ts'
import { sent, spoiled, word } from './arbitrary.ts'
import { hostile } from './hostile.ts'
import { rounds, runs } from '../support/rounds.ts'
import { sampleOf } from '../support/requests.ts'
import { tiny } from '../networks/records.ts'
import { changeSet, testDeps, write } from '../support/deps.ts'
import { type Answered, serve, type Web } from '../support/web.ts'

/* BAD-01 and BAD-02 on the real handlers: nothing that is sent is a fault of ours, and what is stored is what was sent. */
const zz = tiny()
/** Hundreds of requests, on a database that may have just started (ms). */
const patience = rounds * 120_000
const region = `/api/v1/regions/${zz.region}`
let deps: Deps
let web: Web
beforeAll(async () => {
  deps = await testDeps()
  web = await serve({ handlers: makeHandlers(deps) })
  await write(deps, zz, [
    zz.put('partner', 'uwv'),
    zz.put('body', 'beraad'),
    zz.put('involvement', 's1', { partner: 'uwv', at: 'beraad' }),
  ])
}, patience)
afterAll(async () => {
  await web.close()
  await deps.database.close()
})

const some = runs(20)
const graph = async () => RegionGraph.parse((await web.ask({ path: `${region}/graph` })).json)
const post = async (body: unknown): Promise<Answered> => {
  const { version } = await graph()
  return web.send(sampleOf('postChange'), { path: `${region}/changes`, body, headers: { 'If-Match': `"${version}"` } })
}
const sound = ({ status, json }: Answered) => {
  expect(status).toBeLessThan(500)
  if (status >= 400) expect(Problem.safeParse(json).success).toBe(true)
}

describe('hostile texts', () => {
  const [texts, refused] = [true, false].map((is) =>
    hostile.filter((text) => text.length <= 200 && (textFault(text) === null) === is),
  ) as [string[], string[]]

  it(
    'that show nothing, or break or turn what stands beside them, are refused at their place, and nothing is written',
    async () => {
      expect(refused.length).toBeGreaterThan(4)
      const before = await graph()
      const puts = refused.map((text, at) => zz.put('partner', `n${at}`, { name: text }))
      const { status, json } = await post(changeSet('Nothing', puts))
      expect(status).toBe(400)
      expect((json as Problem).errors?.map(({ path }) => path)).toEqual(
        refused.map((_text, at) => `body.changes.${at}.record.name`),
      )
      expect(await graph()).toEqual(before)
    },
    patience,
  )

  it(
    'are stored as they were sent, and nothing of them runs',
    async () => {
      const puts = texts.map((text, at) => zz.put('partner', `p${at}`, { name: text, aliases: [text], note: text }))
      expect((await post(changeSet('Hostile', puts))).status).toBe(201)
      const { partners } = await graph()
      for (const [at, text] of texts.entries())
        expect(partners.find(({ id }) => id === zz.id(`p${at}`))).toMatchObject({
          name: text,
          aliases: [text],
          note: text,
        })
      expect(partners.length).toBe(texts.length + 1)
    },
    patience,
  )

  it(
    'are kept in the log, and put back by undo',
    async () => {
      const [first] = texts
      const made = await post(changeSet(String(first), [zz.put('partner', 'p0', { name: 'Changed' })]))
      const { version, id } = made.json as { version: number; id: string }
      const body = { operationId: randomUUID(), by: null }
      const path = `${region}/changes/${id}/undo`
      const undone = await web.send(sampleOf('undoChange'), { path, body, headers: { 'If-Match': `"${version}"` } })
      expect(undone.status).toBe(201)
      expect((await graph()).partners.find((partner) => partner.id === zz.id('p0'))).toMatchObject({ name: first })
    },
    patience,
  )

  it(
    'are searched for without harm',
    async () => {
      for (const text of texts) sound(await web.ask({ path: `/api/v1/search?q=${sent(text)}` }))
      expect((await graph()).partners.length).toBe(texts.length + 1)
    },
    patience,
  )
})

describe('anything', () => {
  it(
    'is searched for',
    async () => {
      await fc.assert(
        fc.asyncProperty(word, async (text) => {
          sound(await web.ask({ path: `/api/v1/search?q=${sent(text)}&region=${zz.region}` }))
        }),
        some,
      )
    },
    patience,
  )

  const record = { ...zz.record('partner', 'x'), kind: 'uwv' }
  const changes = [
    { op: 'put', what: 'partner', record },
    { op: 'put', what: 'tie', record: zz.record('tie', 't', { from: 'x', to: 'uwv' }) },
    { op: 'remove', what: 'partner', id: zz.id('x') },
  ]
  it(
    'is written or refused, whole',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(...changes.map(spoiled), ...changes.map((change) => fc.constant(change)))),
          async (all) => {
            const before = await graph()
            const answered = await post({ ...changeSet('x', [changes[0]]), changes: all })
            sound(answered)
            if (answered.status >= 400) expect(await graph()).toEqual(before)
          },
        ),
        some,
      )
    },
    patience,
  )

  it(
    'is a layout or is refused',
    async () => {
      const places = fc.dictionary(word, fc.tuple(fc.double(), fc.double()), { maxKeys: 5 })
      await fc.assert(
        fc.asyncProperty(places, async (positions) => {
          const path = `${region}/layouts/network`
          const kept = await web.send(sampleOf('putLayout'), { path, body: { positions, replace: true } })
          sound(kept)
          if (kept.status === 200) expect((await web.ask({ path })).json).toEqual(kept.json)
        }),
        some,
      )
    },
    patience,
  )
})
