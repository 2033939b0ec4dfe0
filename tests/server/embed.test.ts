import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EmbeddedAnswer, type EmbeddedRegion } from '../../contract/answers/embed/embedded-region.ts'
import { ProblemError } from '../../server/errors/problem-error.ts'
import { cytoscapeStyle } from '../../server/web/security.ts'
import { answers } from '../support/answers.ts'
import { serve, type Web } from '../support/web.ts'
import { gaps, graph, rules } from '../support/zeeland.ts'

const site = 'https://www.zeeland.example'
const region: EmbeddedRegion = {
  graph: { ...graph, region: { ...graph.region, name: 'Zeeland </script><!-- $& ' } },
  ...{ gaps, rules: [...rules], layouts: { score: {}, network: {} }, moment: null },
  figures: answers.getFigures as EmbeddedRegion['figures'],
}
let asked: (string | null)[][] = []
let folder: string
let web: Web
let closed: Web
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ketenkaart-embed-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), 'the app')
  await writeFile(join(folder, 'embed.html'), '<title>Embed</title><!--embedded--><b>end</b>')
  await writeFile(join(folder, 'assets', 'main-abc123.js'), '')
  const read = (id: string, moment: string | null) => {
    asked.push([id, moment])
    return id === 'AM24' ? Promise.resolve(region) : Promise.reject(new ProblemError('not-found', 'No such region.'))
  }
  web = await serve({ clientFolder: folder, embed: { origins: [site, 'https://b.example:8443'], read } })
  closed = await serve({ clientFolder: folder, embed: { origins: [], read } })
})
afterAll(async () => {
  await Promise.all([web.close(), closed.close()])
  await rm(folder, { recursive: true })
})

const heldIn = (page: string) =>
  EmbeddedAnswer.parse(
    JSON.parse(/<script type="application\/json" id="embedded">(.*)<\/script>/.exec(page)?.[1] ?? ''),
  )

describe('a view in a page of another site', () => {
  it('may be framed by the sites of the setting alone, asks nothing of anybody and has an origin of its own', async () => {
    const { status, headers } = await web.ask({ path: '/embed/AM24/map?selected=am24-uwv' })
    expect(status).toBe(200)
    expect(String(headers['content-security-policy']).split(';').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' '${cytoscapeStyle}'`,
        "img-src 'self' data: blob:",
        "connect-src 'none'",
        "font-src 'self'",
        `frame-ancestors ${site} https://b.example:8443`,
        "require-trusted-types-for 'script'",
        "base-uri 'none'",
        "form-action 'none'",
        'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox',
      ].sort(),
    )
    expect(headers).not.toHaveProperty('x-frame-options')
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' })
  })

  it('holds what it shows, and no text of it ends where it stands', async () => {
    const { text } = await web.ask({ path: '/embed/am24/map' })
    expect(text.match(/<\/script>/g)).toHaveLength(1)
    expect(text).toMatch(/^<title>Embed<\/title><script .*<b>end<\/b>$/s)
    expect(heldIn(text)).toEqual(region)
  })

  it('is of a moment when the address says so', async () => {
    asked = []
    await web.ask({ path: '/embed/AM24/map?moment=am24-moment-a1' })
    expect(asked).toEqual([['AM24', 'am24-moment-a1']])
  })

  it.each([
    '/embed',
    '/embed/',
    '/embed/AM24',
    '/embed/AM01/map',
    '/embed/x/map',
    '/embed/AM24/map/x',
    '/embed/AM24/map?moment=%00',
  ])('says in a page that nothing is at %s', async (path) => {
    const { status, text } = await web.ask({ path })
    expect([status, heldIn(text)]).toEqual([404, { status: 404 }])
  })

  it('is only read, and changes nothing of what the rest of the server answers', async () => {
    expect((await web.ask({ method: 'POST', path: '/embed/AM24/map' })).status).toBe(405)
    for (const path of ['/', '/AM24/map', '/api/v1/regions', '/Embedded'])
      expect(String((await web.ask({ path })).headers['content-security-policy'])).toContain("frame-ancestors 'none'")
    expect((await web.ask({ path: '/assets/main-abc123.js' })).headers['access-control-allow-origin']).toBe('*')
    expect((await web.ask({ path: '/' })).headers).not.toHaveProperty('access-control-allow-origin')
  })

  it('cannot write: what a page without an origin sends is refused, also where the same address is read', async () => {
    const path = '/api/v1/regions/AM24/layouts/score'
    const headers = { Origin: 'null', 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/json' }
    const body = { positions: {}, replace: false }
    expect((await web.ask({ method: 'PUT', path, headers, body })).status).toBe(403)
    expect((await web.ask({ path, headers })).status).toBe(403)
  })

  it('is nowhere where no site is named', async () => {
    for (const path of ['/embed', '/embed/AM24/map', '/EMBED/AM24/map']) {
      const { status, headers } = await closed.ask({ path })
      expect([path, status]).toEqual([path, 404])
      expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'")
    }
    expect((await closed.ask({ path: '/assets/main-abc123.js' })).headers).not.toHaveProperty(
      'access-control-allow-origin',
    )
  })
})
