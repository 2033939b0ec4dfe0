import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { expectForEveryone, expectInTheDark } from '../support/axe.ts'
import { address, useScreen } from '../support/screen.ts'
import { frames } from '../support/settled.ts'

const { visit, open, allow } = useScreen([])

type Answer = { regions: { region: { id: string } }[]; waiting: string[] }
/** The figures of the regions of the seed, without those of other suites, once all of them are worked out. */
const seedAlone = (page: Page) =>
  page.route('**/api/v1/figures', async (route) => {
    const fetched = await route.fetch().then(
      async (response) => ({ response, answer: (await response.json()) as Answer }),
      (error: unknown) => {
        if (page.isClosed() || String(error).includes('disposed')) return null
        throw error
      },
    )
    if (fetched === null) return
    const { answer } = fetched
    const regions = answer.regions.filter(({ region }) => region.id.startsWith('AM'))
    const waiting = answer.waiting.filter((id) => id.startsWith('AM'))
    await route.fulfill({ response: fetched.response, json: { ...answer, regions, waiting } })
  })
const visitAll = async (path: string, viewport?: { width: number; height: number }) => {
  const page = await visit(path, viewport === undefined ? {} : { viewport }, seedAlone)
  await page.locator('.beside-waiting').waitFor({ state: 'detached' })
  return page
}
const names = (page: Page) => page.locator('.beside-grid tbody th a').allInnerTexts()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-at'))

describe('all regions side by side', () => {
  it('stand as they lie, each with what it is based on before its figures, and without an order to choose', async () => {
    const page = await visitAll('/')
    await page.getByRole('link', { name: 'Naast elkaar' }).click()
    await page.getByRole('grid').waitFor()
    await address(page, '/compare')
    await page.locator('[data-at="34 0"]').waitFor()
    const all = await names(page)
    expect([all.length, all.slice(0, 3), all.at(-1)]).toEqual([
      35,
      ['Friesland', 'Groningen', 'Noord-Holland Noord'],
      'Zuid-Limburg',
    ])
    expect(await page.locator('[aria-sort]').count()).toBe(0)
    const zeeland = page.getByRole('row', { name: /Zeeland/ })
    expect(await zeeland.locator('.beside-basis').innerText()).toBe('61 uitspraken')
    expect(await zeeland.locator('.beside-graphic').allInnerTexts()).toEqual(
      expect.arrayContaining(['9 van 12', '61 %']),
    )
    await expectForEveryone(page)
  })

  it('is walked with the arrows: what a cell says is read below, Space ticks and Enter opens', async () => {
    const page = await visitAll('/compare')
    await page.locator('[data-at="0 0"]').focus()
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    expect(await focused(page)).toBe('1 3')
    expect(await page.locator('.beside-reading').innerText()).toMatch(/^Groningen · Op beide niveaus: /)
    await page.keyboard.press('Control+End')
    expect(await focused(page)).toBe('34 7')
    await page.keyboard.press(' ')
    await address(page, 'side=AM30&ticking=yes')
    expect(await page.locator('.beside-grid tbody [tabindex="0"]').count()).toBe(1)
    await page.keyboard.press('Enter')
    await address(page, '/AM30')
  })

  it('lays up to six of them beside each other, by an address that can be shared', async () => {
    const page = await visitAll('/compare?side=AM24,AM01,AM02,AM03,AM05,AM06&ticking=yes')
    await page.locator('[data-at="2 0"]').focus()
    await page.keyboard.press(' ')
    expect(await page.locator('.notice').innerText()).toContain('al zes regio’s')
    await page.getByRole('button', { name: 'Leg 6 naast elkaar' }).click()
    await address(page, '/compare?side=AM24,AM01,AM02,AM03,AM05,AM06')
    await page.locator('.beside-side thead a').nth(5).waitFor()
    await page.getByRole('button', { name: 'Friesland weghalen' }).click()
    await page.locator('.beside-side thead a').nth(5).waitFor({ state: 'detached' })
    expect(await page.locator('.beside-side thead a').allInnerTexts()).not.toContain('Friesland')
    expect(await page.locator('.beside-side').innerText()).toContain('168 van de 277 paren')
    await expectForEveryone(page)
  })

  it('holds regions back by facts alone', async () => {
    const page = await visitAll('/compare?form=lead')
    const held = (await page.locator('.beside-grid tbody tr').count()) + (await page.locator('.message').count())
    expect(held).toBeGreaterThan(0)
    await page.getByLabel('Vorm').selectOption('alle')
    await page.locator('[data-at="34 0"]').waitFor()
    expect(await page.locator('.beside-tools select option').allInnerTexts()).not.toContain(/cijfer|van hoog/)
  })

  it('are cards on a phone, which can be ticked and laid beside each other', async () => {
    const page = await visitAll('/compare', { width: 390, height: 844 })
    expect(await page.locator('.beside-cards > li').count()).toBe(35)
    await page.getByLabel('Zeeland aanvinken').check()
    await expectInTheDark(page)
    await page.getByRole('button', { name: 'Leg 1 naast elkaar' }).click()
    await address(page, '/compare?side=AM24')
    await frames(page)
    await expectInTheDark(page)
  })

  it('says so when the server does not answer, and asks again', async () => {
    allow(/ERR_FAILED/)
    let isDown = true
    const page = await open('/compare', {}, (page) =>
      page.route('**/api/v1/figures', (route) => (isDown ? route.abort() : route.continue())),
    )
    await page.locator('.message[role=alert]').waitFor()
    isDown = false
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByRole('grid').waitFor()
  })

  it('are printed on one A3 without a name of a partner', async () => {
    const page = await visitAll('/compare')
    const sheet = await page.pdf({ preferCSSPageSize: true })
    const text = sheet.toString('latin1')
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(text).toMatch(/MediaBox\s*\[0 0 119\d(\.\d+)? 84\d/)
    expect(await page.locator('main').innerText()).not.toMatch(/Orionis|Goes|Vlissingen/)
  })
})
