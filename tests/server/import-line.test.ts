import { expect, it } from '@jest/globals'
import { Agent, request } from 'node:http'
import { importHandlers } from '../../server/import/handlers.ts'
import type { Deps } from '../../server/web/handler.ts'
import { sampleOf } from '../support/requests.ts'
import { fixed, serve } from '../support/web.ts'

/* The first line of a file that is sent to be previewed: what is wrong with it is said before a region is looked at. */
const deps = {} as Deps
const nothings = (many: number) => `[${'{},'.repeat(many)}{}]`

it.each([
  ['', 400],
  ['null\n', 400],
  ['{"name":"x","zzz":1}\n', 400],
  ['{"name":"x","__proto__":{}}\n', 400],
  [`{"name":"x","choices":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`, 400],
  [`{"name":"x","choices":{"keep":${nothings(1_000_000)}}}\n`, 400],
  [`{"name":"x","choices":{"keep":${nothings(2_000_000)}}}\n`, 413],
  ['x'.repeat(5_000_000), 413],
])('%.60s gives %s, at once', async (raw, wanted) => {
  const web = await serve({ handlers: { ...fixed, ...importHandlers(deps) } })
  const start = performance.now()
  const { status, json } = await web.send(sampleOf('previewImport'), { raw })
  expect(status).toBe(wanted)
  expect(json).toMatchObject({ status: wanted, detail: expect.any(String) })
  expect(performance.now() - start).toBeLessThan(10_000)
  await web.close()
})

it('leaves the line good for the next request when a file is refused before it is taken in', async () => {
  const web = await serve()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const { headers } = sampleOf('previewImport')
  const post = () =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { agent, method: 'POST', headers: { ...headers, Origin: web.origin } }
      const outgoing = request(`${web.origin}/api/v1/regions/none/import-preview`, options, (incoming) => {
        incoming.resume().once('end', () => resolve(incoming.statusCode))
      })
      outgoing.once('error', reject).end(Buffer.alloc(8_000_000, 'a'))
    })
  expect([await post(), await post()]).toEqual([400, 400])
  agent.destroy()
  await web.close()
})
