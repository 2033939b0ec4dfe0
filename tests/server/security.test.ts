import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cytoscapeStyle } from '../../server/web/security.ts'
import { sampleOf, samples } from '../support/requests.ts'
import { serve, type Web } from '../support/web.ts'

let web: Web
beforeAll(async () => {
  web = await serve()
})
afterAll(() => web.close())

const read = sampleOf('getRegion')
const write = sampleOf('undoChange')

describe('the headers of every answer', () => {
  const paths = ['/api/v1/regions', '/api/v1/nothing', '/api', '/', '/AM24/map', '/%', '/api/v1/openapi.json']
  it.each(paths)('%s', async (path) => {
    const { headers } = await web.ask({ path })
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' '${cytoscapeStyle}'`,
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "font-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "base-uri 'none'",
        "form-action 'none'",
      ].sort(),
    )
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'api-version': '1.0.0',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('let other sites read the contract, and nothing else', async () => {
    for (const sample of samples) {
      const { headers } = await web.send(sample)
      expect(headers['access-control-allow-origin']).toBe(sample.name === 'getOpenApi' ? '*' : undefined)
    }
  })
})

describe('reads from a page of another site', () => {
  const status = (path: string, site: string) =>
    web.ask({ path, headers: { 'Sec-Fetch-Site': site } }).then((answer) => answer.status)

  it('403 on the API, whatever is asked', async () => {
    for (const path of ['/api/v1/regions', '/api/v1/regions/AM24/figures', '/api/v1/health/ready', '/api/v1/nothing'])
      expect([path, await status(path, 'cross-site')]).toEqual([path, 403])
  })
  it('are answered with the contract and the screen', async () => {
    expect(await status('/api/v1/openapi.json', 'cross-site')).toBe(200)
    expect(await status('/AM24/map', 'cross-site')).not.toBe(403)
  })
  it.each(['same-origin', 'same-site', 'none'])('pass when the browser says %s', async (site) => {
    expect(await status('/api/v1/regions', site)).toBe(200)
  })
})

describe('the one style that is not a file', () => {
  it('is the one that the installed Cytoscape puts in the page', () => {
    const source = readFileSync(fileURLToPath(import.meta.resolve('cytoscape')), 'utf8')
    const name = /className = '(__________cytoscape_container)'/.exec(source)?.[1] ?? 'no name found'
    const rule = /textContent = '\.' \+ className \+ '( \{[^']*\})'/.exec(source)?.[1] ?? 'no rule found'
    const text = `.${name}${rule}`
    expect(`sha256-${createHash('sha256').update(text).digest('base64')}`).toBe(cytoscapeStyle)
  })
})

describe('names the server does not go by', () => {
  const foreign = [
    'evil.example',
    'evil.example:7420',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'evil.example#localhost',
    'localhost@evil.example',
    'evil.example/localhost',
    '0.0.0.0',
    '169.254.169.254',
    '[::1]',
    'localhost:x',
  ]
  it.each(foreign)('421 to "%s"', async (Host) => {
    const { status, json } = await web.ask({ path: read.path, headers: { Host } })
    expect(status).toBe(421)
    expect(json).toMatchObject({ status: 421 })
    expect((await web.ask({ path: '/', headers: { Host } })).status).toBe(421)
  })

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST', 'localhost:80', '127.0.0.1:65535'])(
    'answers to "%s"',
    async (Host) => {
      expect((await web.ask({ path: read.path, headers: { Host } })).status).toBe(200)
    },
  )
})

describe('writes', () => {
  const from = (headers: Record<string, string>) =>
    web.send(write, { headers: { Origin: '', ...headers } }).then(({ status }) => status)

  it.each(['cross-site', 'same-site', 'none2', ''])('403 when the browser says %s', async (site) => {
    expect(await from({ 'Sec-Fetch-Site': site, Origin: web.origin })).toBe(403)
  })
  it.each(['same-origin', 'none'])('pass when the browser says %s', async (site) => {
    expect(await from({ 'Sec-Fetch-Site': site })).toBe(201)
  })
  it.each(['', 'null', 'https://evil.example', 'http://localhost.evil.example', 'not a url'])(
    '403 from "%s" when the browser says nothing',
    async (Origin) => {
      expect(await from({ Origin })).toBe(403)
    },
  )
  it('pass from our own origin, and not from another port', async () => {
    expect(await from({ Origin: web.origin })).toBe(201)
    expect(await from({ Origin: 'http://127.0.0.1:1' })).toBe(403)
  })
  it('are held back also where nothing is', async () => {
    expect((await web.ask({ method: 'DELETE', path: '/api/v1/nothing', headers: { Origin: '' } })).status).toBe(403)
  })
})

describe('too many requests', () => {
  it('are counted on the API, not on health and not on the screen', async () => {
    const strict = await serve({ limits: { loopback: 3, network: 1 } })
    const statuses = []
    for (let turn = 0; turn < 5; turn++) statuses.push((await strict.send(read)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect((await strict.send(sampleOf('getLive'))).status).toBe(200)
    expect((await strict.send(sampleOf('getReady'))).status).toBe(200)
    expect((await strict.ask({ path: '/' })).status).toBe(404)
    await strict.close()
  })

  it('are not forgotten when the asker claims to be someone else', async () => {
    const strict = await serve({ limits: { loopback: 1, network: 1 } })
    const statuses = []
    for (const address of ['10.0.0.1', '10.0.0.2'])
      statuses.push(
        (await strict.send(read, { headers: { 'X-Forwarded-For': address, Forwarded: `for=${address}` } })).status,
      )
    expect(statuses).toEqual([200, 429])
    await strict.close()
  })
})
