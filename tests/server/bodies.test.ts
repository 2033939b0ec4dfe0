import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sampleOf, samples } from '../support/requests.ts'
import { serve, type Web } from '../support/web.ts'

let web: Web
beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

type Faults = { errors?: { path: string; message: string }[]; detail: string }
const paths = (json: unknown) => (json as Faults).errors?.map(({ path }) => path).sort()
const change = sampleOf('postChange')
const partner = {
  id: 'zz01-uwv',
  name: 'UWV',
  short: null,
  kind: 'uwv',
  aliases: [],
  since: null,
  until: null,
  source: null,
  inferred: false,
  note: null,
}
const put = (record: unknown) => ({ ...(change.body as object), changes: [{ op: 'put', what: 'partner', record }] })

describe.each(samples.filter(({ route }) => route.body && route.media?.in === undefined))(
  'a body of $name',
  (sample) => {
    it.each(['', '{', 'nonsense', '[1,', '{"a":1}}', '\u0000', "{'a':1}", '\uFEFF{'])(
      '400 when it is not JSON: %j',
      async (raw) => {
        const { status, json } = await web.send(sample, { raw })
        expect(status).toBe(400)
        expect(json).toMatchObject({ errors: expect.any(Array) })
      },
    )

    it.each(['null', '1', '"text"', '[]', 'true', '{}'])('400 when it is %s', async (raw) => {
      expect((await web.send(sample, { raw })).status).toBe(400)
    })

    it('400 on a key that does not belong, also a treacherous one', async () => {
      const text = JSON.stringify(sample.body)
      for (const key of ['extra', '__proto__', 'constructor', 'toString', '']) {
        const { status, json } = await web.send(sample, { raw: `{"${key}":{"a":1},${text.slice(1)}` })
        expect([key, status]).toEqual([key, 400])
        expect(paths(json)).toContain(`body.${key}`)
      }
      expect({}).not.toHaveProperty('a')
    })

    it('415 on another type, on none, and when compressed', async () => {
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'application/jsonp',
        'multipart/form-data',
        '',
      ])
        expect((await web.send(sample, { headers: { 'Content-Type': type } })).status).toBe(415)
      expect((await web.send(sample, { headers: { 'Content-Encoding': 'gzip' } })).status).toBe(415)
      for (const charset of ['latin1', 'utf-7', 'UTF-16', '"utf-32"', 'utf8x', '']) {
        const headers = { 'Content-Type': `application/json; charset=${charset}` }
        expect([charset, (await web.send(sample, { headers })).status]).toEqual([charset, 415])
      }
    })

    it('takes JSON that says its charset', async () => {
      for (const charset of ['UTF-8', '"utf-8"']) {
        const headers = { 'Content-Type': `Application/JSON; charset=${charset}` }
        expect([charset, (await web.send(sample, { headers })).status]).toEqual([charset, sample.route.status ?? 200])
      }
    })

    it('413 one byte over its limit, and before that only what is wrong with it', async () => {
      const most = sample.route.bodyLimit ?? 100_000
      const filled = (size: number) => `"${'x'.repeat(size - 2)}"`
      expect((await web.send(sample, { raw: filled(most + 1) })).status).toBe(413)
      expect((await web.send(sample, { raw: filled(most) })).status).toBe(400)
    })

    it('400 on nesting without end', async () => {
      const raw = '['.repeat(40_000) + ']'.repeat(40_000)
      expect((await web.send(sample, { raw })).status).toBe(400)
    })
  },
)

describe('one answer lists all faults', () => {
  it('of path, query, header and body', async () => {
    const { status, json } = await web.ask({
      method: 'POST',
      path: '/api/v1/regions/nowhere/changes?dry=1&__proto__=2',
      headers: { 'Content-Type': 'application/json', 'If-Match': 'W/"3"' },
      body: {
        operationId: 'x',
        title: '',
        changes: [{ op: 'put', what: 'partner', record: { ...partner, kind: 'bank', x: 1 } }],
      },
    })
    expect(status).toBe(400)
    expect(paths(json)).toEqual([
      'body.by',
      'body.changes.0.record.kind',
      'body.changes.0.record.x',
      'body.operationId',
      'body.title',
      'header.If-Match',
      'path.regionId',
      'query.__proto__',
      'query.dry',
    ])
    expect((json as Faults).detail).toContain('9 faults')
  })

  it('but no more than a thousand', async () => {
    const { json } = await web.send(change, {
      body: { ...(change.body as object), changes: Array(5_000).fill({ op: 'x' }) },
    })
    expect(paths(json)?.length).toBe(1_000)
  })

  it.each([
    [
      'a record with 125,000 keys that do not belong',
      { ...partner, ...Object.fromEntries(Array.from({ length: 125_000 }, (_, at) => [`k${at}`, 1])) },
    ],
    ['80,000 kinds', { id: 'zz01-m', kinds: Array(80_000).fill('uwv') }],
  ])('nor is the answer large for %s', async (_what, record) => {
    const what = 'name' in record ? 'partner' : 'mention'
    const { status, text } = await web.send(change, {
      body: { ...(change.body as object), changes: [{ op: 'put', what, record }] },
    })
    expect(status).toBe(400)
    expect(text.length).toBeLessThan(200_000)
  })

  it.each([
    ['zeros', 0],
    ['empty records', {}],
    ['empty lists', []],
  ])('nor is a list of a million %s held against the contract', async (_what, value) => {
    const { status, json } = await web.send(change, {
      body: { ...(change.body as object), changes: Array(1_000_000).fill(value) },
    })
    expect(status).toBe(400)
    expect(json).toMatchObject({
      errors: [{ path: 'body.changes', message: 'A list of 1000000; at most 20000 are taken' }],
    })
  })

  it('nor more values than the largest change set has', async () => {
    const changes = Array(19_999).fill(Array.from({ length: 60 }, () => 0))
    const { status, json } = await web.send(change, { body: { ...(change.body as object), changes } })
    expect(status).toBe(400)
    expect(json).toMatchObject({ errors: [{ path: 'body', message: 'More than 1000000 values' }] })
  })

  it('says one fault in one sentence', async () => {
    const { json } = await web.send(change, { body: put({ ...partner, name: '' }) })
    expect((json as Faults).detail).toMatch(/^body\.changes\.0\.record\.name: /)
  })

  it.each(['   ', 'A\u0000', '\u202eA'])('refuses a title or a name of who did it that is %j', async (text) => {
    const body = { ...put(partner), title: text, by: text }
    expect(paths((await web.send(change, { body })).json)).toEqual(['body.by', 'body.title'])
  })

  it('refuses text that is no Unicode', async () => {
    const raw = JSON.stringify(put({ ...partner, name: 'NAME' })).replace('NAME', String.raw`half \ud83d pair`)
    expect(paths((await web.send(change, { raw })).json)).toEqual(['body.changes.0.record.name'])
  })
})

describe('If-Match', () => {
  it.each(['*', '3', 'W/"3"', '"3", "4"', '""', '"-1"', '"03"', '"3.0"', '"99999999999999999"', '"x"'])(
    '400 on %s',
    async (value) => {
      const { status, json } = await web.send(change, { headers: { 'If-Match': value } })
      expect(status).toBe(400)
      expect(paths(json)).toEqual(['header.If-Match'])
    },
  )
})

describe('the query', () => {
  const region = '/api/v1/regions/ZZ01'
  it.each([
    ['/api/v1/search', ['query.q']],
    ['/api/v1/search?q=', ['query.q']],
    ['/api/v1/search?q=%20%20', ['query.q']],
    [`/api/v1/search?q=${'a'.repeat(101)}`, ['query.q']],
    ['/api/v1/search?q=a&q=b', ['query.q']],
    ['/api/v1/search?q[x]=a', ['query.q', 'query.q[x]']],
    ['/api/v1/search?q=a&Q=a', ['query.Q']],
    [`${region}/changes?limit=0`, ['query.limit']],
    [`${region}/changes?limit=501`, ['query.limit']],
    [`${region}/changes?limit=1.5`, ['query.limit']],
    [`${region}/changes?limit=1&limit=2`, ['query.limit']],
    [`${region}/changes?before=x`, ['query.before']],
    [`${region}/gaps?on=2025-02-29`, ['query.on']],
    [`${region}/gaps?on=24-11-2026`, ['query.on']],
    [`${region}/gaps?rule=g1&severity=huge`, ['query.rule', 'query.severity']],
    ['/api/v1/regions/am24', ['path.regionId']],
    ['/api/v1/regions/AM24%0A', ['path.regionId']],
    ['/api/v1/regions/%2e%2e', ['path.regionId']],
    [`${region}/partners/Zz`, ['path.partnerId']],
    [`${region}/layouts/circle`, ['path.arrangement']],
  ])('400 on %s', async (path, faults) => {
    const { status, json } = await web.ask({ path })
    expect(status).toBe(400)
    expect(paths(json)).toEqual(faults)
  })

  it.each(['/api/v1/%', '/api/v1/regions/%', '/api/v1/regions/%ZZ', '/api/v1/regions/%C3', '/api/v1/search?q=%FF'])(
    '400 on %s, which encodes nothing',
    async (path) => {
      const { status, json } = await web.ask({ path })
      expect(status).toBe(400)
      expect(json).toMatchObject({ type: 'urn:ketenkaart:problem:bad-request' })
    },
  )
})
