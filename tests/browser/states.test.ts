import { describe, expect, it } from '@jest/globals'
import { useScreen } from '../support/screen.ts'

const { app, visit, open, allow, own } = useScreen(['AM24', 'AM33'])

describe('when things are not there', () => {
  it('a region that does not exist, and an address that leads nowhere', async () => {
    allow(/404/)
    for (const path of ['/AM99', own('/AM24/maps'), '/nothing']) {
      const page = await open(path)
      await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
      await page.close()
    }
  })

  it('an almost empty region is never blank', async () => {
    const page = await visit(own('/AM33/map'))
    await page.getByRole('heading', { name: 'Drie stappen naar een eerste kaart' }).waitFor()
    expect(await page.locator('main h1').textContent()).toContain('9 partners bekend')
    await page.locator('.map .word', { hasText: 'Roermond' }).waitFor()
  })

  it('while it loads it says so', async () => {
    let go: () => void = () => undefined
    const seen = new Promise<void>((resolve) => (go = resolve))
    const page = await open(own('/AM24'), {}, (page) =>
      page.route(own('**/api/v1/regions/AM24/graph'), async (route) => {
        await seen
        await route.continue()
      }),
    )
    await page.getByText('De gegevens worden opgehaald').waitFor()
    go()
    await page.locator('main h1').waitFor()
  })

  // Last: after it this file's app has no database any more.
  it('a lost database leaves the last state in sight, read-only, with its time', async () => {
    allow(/503/)
    const page = await visit(own('/AM24/map'))
    await app().loseDatabase()
    await page.getByLabel('Vaste lijst').selectOption('B')
    await page
      .getByRole('alert')
      .getByText(/Je ziet hoe het er om/)
      .waitFor()
    await page.locator('.count-bar', { hasText: '30 van 30 partners' }).waitFor()
    await page.locator('.preset select[aria-disabled=true]').waitFor()
    const other = await open(own('/AM24/map'))
    await other.getByRole('heading', { name: 'De gegevens zijn nu niet te bereiken' }).waitFor()
  })
})
