import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { apiVersion } from '../../contract/api.ts'
import { openApiDocument } from '../../server/web/openapi.ts'
import { contractOf } from '../support/contract.ts'
import { samples } from '../support/requests.ts'
import { serve, type Web } from '../support/web.ts'

let web: Web
const contract = contractOf(openApiDocument())
beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

describe.each(samples)('$name', (sample) => {
  const { route, path } = sample
  const allowed = samples.filter((sample) => sample.path === path).map((sample) => sample.route.method)

  it('answers as the contract says', async () => {
    const answered = await web.send(sample)
    expect(answered.status).toBe(route.status ?? 200)
    expect(contract.check(route, answered)).toEqual([])
    expect(answered.headers['api-version']).toBe(apiVersion)
    expect(answered.headers['cache-control']).toMatch(/^no-store(, no-transform)?$/)
    expect(answered.headers.location !== undefined).toBe(route.status === 201)
    expect(answered.headers.etag).toBe(route.etag ? `"${route.ifMatch ? 4 : 3}"` : undefined)
  })

  it('has no address with a slash behind it, nor in capitals', async () => {
    for (const other of [`${path}/`, path.replace('/v1/', '/v1//')])
      expect((await web.send(sample, { path: other })).status).toBe(404)
    const capital = path.replace(/(?<=\/v1\/)./, (letter) => letter.toUpperCase())
    expect((await web.send(sample, { path: capital })).status).toBe(404)
    expect((await web.send(sample, { path: path.replace('/api', '/API') })).status).toBe(404)
  })

  it('refuses every other method with 405 and says which it takes', async () => {
    const all = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']
    const takes = allowed.includes('GET') ? [...allowed, 'HEAD'] : allowed
    for (const method of all.filter((name) => !takes.includes(name as 'GET'))) {
      const answered = await web.send(sample, { method })
      expect([method, answered.status]).toEqual([method, 405])
      expect(String(answered.headers.allow).split(', ').sort()).toEqual([...new Set(takes)].sort())
      expect(answered.json).toMatchObject({ type: 'urn:ketenkaart:problem:method-not-allowed', status: 405 })
    }
  })

  it('answers HEAD as GET without a body', async () => {
    const head = await web.send(sample, { method: 'HEAD', body: undefined })
    const get = await web.send(sample, { method: 'GET', body: undefined })
    expect(head.status).toBe(get.status)
    expect(head.text).toBe('')
    expect(head.headers['content-type']).toBe(get.headers['content-type'])
    if (route.media?.out === undefined) expect(head.headers['content-length']).toBe(String(Buffer.byteLength(get.text)))
  })

  it('takes Accept as far as it asks for what it gives', async () => {
    const type = [route.media?.out ?? 'application/json'].flat()[0] ?? ''
    for (const Accept of ['*/*', type.replace(/[^/]*$/, '*'), type, `text/html, ${type};q=0.1`])
      expect((await web.send(sample, { headers: { Accept } })).status).toBe(route.status ?? 200)
    for (const Accept of ['text/html', `${type};q=0`, 'application/xml'])
      expect((await web.send(sample, { headers: { Accept } })).status).toBe(406)
  })

  it('never answers 304: the version of a region is not that of an answer', async () => {
    const { status } = await web.send(sample, { headers: { 'If-None-Match': '"3"' } })
    expect(status).toBe(route.status ?? 200)
  })
})

it.each(samples)('$name says its right, and reads only where it says so', ({ route }) => {
  if (route.writes) expect([route.right, route.method === 'GET']).toEqual(['write', false])
  else expect(route.right).not.toBe('write')
  if (route.path.startsWith('/regions')) expect(route.right).not.toBeNull()
})

it('has a sample of every route', () => {
  expect(samples.length).toBeGreaterThan(15)
})
