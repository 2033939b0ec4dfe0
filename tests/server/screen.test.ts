import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve, type Web } from '../support/web.ts'

let web: Web
let folder: string
const page = '<!doctype html><title>Ketenkaart</title>'

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ketenkaart-screen-'))
  const client = join(folder, 'client')
  await mkdir(join(client, 'assets'), { recursive: true })
  await writeFile(join(client, 'index.html'), page)
  await writeFile(join(client, 'assets', 'main-abc123.js'), `export const text = '${'x'.repeat(5_000)}'`)
  await writeFile(join(client, 'favicon.svg'), '<svg/>')
  await writeFile(join(client, '.secret'), 'secret')
  await writeFile(join(folder, 'outside.txt'), 'secret')
  web = await serve({ clientFolder: client })
})
afterAll(async () => {
  await web.close()
  await rm(folder, { recursive: true })
})

describe('the screen', () => {
  const cut = ['/AM24/map?selected=G01%7', '/AM24/list?open=stack%3', '/AM24/map?selected=%', '/AM24/ma%', '/%E2%82']
  it.each(['/', '/AM24/map', '/AM24/list?selected=am24-uwv&lang=en', '/nowhere/at/all', ...cut])(
    '%s is its first page',
    async (path) => {
      const { status, text, headers } = await web.ask({ path })
      expect([status, text]).toEqual([200, page])
      expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i)
      expect(headers['cache-control']).toBe('no-cache')
    },
  )

  it('keeps files with a hash in their name for ever, the others not', async () => {
    const script = await web.ask({ path: '/assets/main-abc123.js' })
    expect(script.status).toBe(200)
    expect(script.headers['content-type']).toMatch(/javascript/)
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await web.ask({ path: '/favicon.svg' })).headers['cache-control']).toBe('no-cache')
  })

  it('comes compressed to who asks for it', async () => {
    const response = await fetch(`${web.origin}/assets/main-abc123.js`, { headers: { 'Accept-Encoding': 'gzip' } })
    expect(response.headers.get('content-encoding')).toBe('gzip')
    expect((await response.text()).length).toBeGreaterThan(5_000)
  })

  it.each([
    '/assets/gone.js',
    '/.secret',
    '/.git/config',
    '/../outside.txt',
    '/%2e%2e/outside.txt',
    '/assets/..%2f..%2foutside.txt',
    '/..%5coutside.txt',
    '/index.html%00.js',
    '/assets/main-abc123.js/',
  ])('404 or 400 on %s, as a problem', async (path) => {
    const { status, headers, text } = await web.ask({ path })
    expect([400, 404]).toContain(status)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(headers['cache-control']).toBe('no-store')
    expect(text).not.toContain('secret')
    expect(text).not.toContain(folder)
  })

  it('comes whole, also to who asks for a part', async () => {
    for (const path of ['/', '/AM24/map', '/index.html']) {
      const { status, headers } = await web.ask({ path, headers: { Range: 'bytes=0-9' } })
      expect([path, status, headers['content-range']]).toEqual([path, 200, undefined])
    }
  })

  it('is only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const { status, headers } = await web.ask({ method, path: '/AM24/map' })
      expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
    }
    const head = await web.ask({ method: 'HEAD', path: '/' })
    expect([head.status, head.text]).toEqual([200, ''])
  })

  it.each(['/api', '/api/', '/api/v2/regions', '/API/v1/regions', '/api/v1', '/api/v1/index.html'])(
    'does not answer for the API: 404 on %s',
    async (path) => {
      const { status, headers } = await web.ask({ path })
      expect([status, headers['content-type']]).toEqual([404, 'application/problem+json'])
    },
  )

  it('is asked again only for what has changed', async () => {
    const { headers } = await web.ask({ path: '/' })
    expect(
      (await web.ask({ path: '/', headers: { 'If-Modified-Since': String(headers['last-modified']) } })).status,
    ).toBe(304)
  })
})

it('serves the API alone without a folder', async () => {
  const bare = await serve()
  expect((await bare.ask({ path: '/' })).status).toBe(404)
  await bare.close()
})
