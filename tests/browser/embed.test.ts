import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { z } from 'zod'
import { startApp } from '../support/app.ts'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { launchChromium } from '../support/chromium.ts'
import { regionBeside } from '../support/region-beside.ts'
import { useScreen } from '../support/screen.ts'

/** A site of somebody else, whose one page shows an address in a frame. */
async function siteOf(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const shown = new URL(request.url ?? '/', 'http://x').searchParams.get('shown') ?? ''
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>Site</title><iframe title="Ketenkaart" width="960" height="700" src="${shown}"></iframe>`,
    )
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const [allowed, other] = await Promise.all([siteOf(), siteOf()])
const { app, own, visit } = useScreen(['AM24'], () => startApp(undefined, null, [allowed.origin]))
const PartnersOf = z.looseObject({ partners: z.array(z.looseObject({ id: z.string() })) })
let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  for (const { server } of [allowed, other]) server.close().closeAllConnections()
})

const framed = async (site: { origin: string }, path: string) => {
  const page = await browser.newPage({ locale: 'nl' })
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/') || request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`)
  })
  await page.goto(`${site.origin}/?shown=${encodeURIComponent(app().origin + path)}`)
  return { page, sent, frame: page.frames()[1] }
}

describe('a view in a page of another site', () => {
  it('is shown on a site that may, and nothing in it can be written, kept or asked for', async () => {
    const { page, sent, frame } = await framed(allowed, own('/embed/AM24/map?selected=am24-orionis'))
    await frame?.getByRole('heading', { level: 1, name: /^Orionis/ }).waitFor()
    expect(await frame?.getByRole('button').count()).toBe(0)
    await frame?.locator('.embed-picture').click()
    for (const key of ['i', 'r', 'c', 'n', 'e', 'o', 'p', 'Shift+S', 'Control+z', 'Delete', 'Enter', '+', '/', '?'])
      await page.keyboard.press(key)
    const tried = await frame?.evaluate(async (region) => {
      const attempt = async (work: () => unknown) => {
        try {
          return await work()
        } catch (fault) {
          return (fault as Error).name
        }
      }
      const body = JSON.stringify({ positions: {}, replace: false })
      const put = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body }
      return {
        origin: globalThis.origin,
        write: await attempt(() => fetch(`/api/v1/regions/${region}/layouts/score`, put)),
        read: await attempt(() => fetch(`/api/v1/regions/${region}/graph`)),
        keep: await attempt(() => localStorage.length),
        cookie: await attempt(() => document.cookie),
        dialogs: document.querySelectorAll('dialog, form, input').length,
      }
    }, own('AM24'))
    expect(tried).toEqual({
      ...{ origin: 'null', write: 'TypeError', read: 'TypeError', keep: 'SecurityError', cookie: 'SecurityError' },
      dialogs: 0,
    })
    expect(sent).toEqual([])
    const [opened] = await Promise.all([
      page.context().waitForEvent('page'),
      frame?.getByRole('link', { name: 'Openen in Ketenkaart' }).click(),
    ])
    expect(opened.url()).toBe(app().origin + own('/AM24/map?selected=am24-orionis'))
    await page.close()
  })

  it('is not shown on another site', async () => {
    const { page, frame } = await framed(other, own('/embed/AM24/map'))
    await page.waitForLoadState()
    expect(frame?.url()).toBe('chrome-error://chromewebdata/')
    await page.close()
  })

  it('is for everyone, down to 320 px', async () => {
    const page = await visit(own('/embed/AM24/list'))
    await page.locator('.embed-list summary').click()
    await expectForEveryone(page)
    await page.setViewportSize({ width: 320, height: 640 })
    for (const view of ['map?arrangement=network', 'gaps', 'chain', 'figures']) {
      await page.goto(app().origin + own(`/embed/AM24/${view}`))
      await page.locator('.embed-picture svg').waitFor()
      await expectInTheDark(page, view)
    }
  })

  it('of a moment stays as it was frozen, and says so', async () => {
    const beside = regionBeside(() => app().origin, own('AM24'))
    const frozen = { id: own('am24-moment-2025'), name: 'Nulmeting', from: '2025-10-01', day: '2025-11-14' }
    const record = { ...frozen, by: null, version: await beside.version(), asked: [], note: null }
    await beside.change('Peilmoment', [{ op: 'put', what: 'moment', record }])
    const uwv = own('am24-uwv')
    const partners = PartnersOf.parse(await beside.graph()).partners.filter(({ id }) => id === uwv)
    await beside.change('Nieuwe naam', [
      { op: 'put', what: 'partner', record: { ...partners[0], name: 'UWV Zuidwest', short: null } },
    ])
    const said = async (address: string) => {
      const page = await visit(own(address))
      const text = await page.locator('body').innerText()
      await page.close()
      return text
    }
    const then = await said('/embed/AM24/list?moment=am24-moment-2025')
    expect(then).toContain('peilmoment Nulmeting, bevroren op 14 november 2025')
    expect(then).not.toContain('UWV Zuidwest')
    expect(await said('/embed/AM24/list')).toContain('UWV Zuidwest')
  })

  it('is offered with its code in the menu of sharing, where the server allows it', async () => {
    const page = await visit(own('/AM24/map?selected=am24-orionis&lang=en'))
    await page.getByTitle('More ways to share').click()
    await page.getByRole('button', { name: 'Embed on a website…' }).click()
    const address = `${app().origin}${own('/embed/AM24/map?selected=am24-orionis&amp;lang=en')}`
    expect(await page.getByLabel('Code for the page').inputValue()).toBe(
      `<iframe src="${address}" title="Zeeland: Map, selected Orionis, table and floor (Ketenkaart)" width="100%" height="800" loading="lazy"></iframe>`,
    )
    expect(await page.locator('.embed-sites').innerText()).toBe(allowed.origin)
    await expectForEveryone(page)
  })

  it('says in its own language that a view is not there', async () => {
    const page = await browser.newPage()
    await page.goto(`${app().origin}/embed/AM99/map?lang=en`)
    await page.getByText('This view is not there, or no longer.').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.close()
  })
})
