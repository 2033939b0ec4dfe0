import { describe, expect, it } from '@jest/globals'
import { colourFindings, axeFindings, expectForEveryone, sideways, turn } from '../support/axe.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { visit, open, allow, own } = useScreen(['AM24', 'AM11'])

const orionis = 'selected=G01~am24-orionis'
const places: [string, string][] = [
  ['the chooser', '/'],
  ['the map', '/AM24/map'],
  ['a chosen partner', '/AM24/map?selected=am24-uwv'],
  ['a chosen question', `/AM24/map?${orionis}`],
  ['a chosen table', '/AM24/map?selected=am24-waz'],
  ['the network', '/AM24/map?arrangement=network&selected=am24-uwv'],
  ['the list', '/AM24/list'],
  ['the gaps', `/AM24/gaps?${orionis}`],
  ['an almost empty region', '/AM11/map'],
  [
    'filters that leave nothing',
    '/AM24/list?without=public&without=work_income&without=employers&without=workers&without=education&without=support',
  ],
]

const also = (path: string, words: Record<string, string>) =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(words).toString()}`

describe('axe finds nothing', () => {
  it.each(places)('on %s, in both themes and languages, on every width', async (_name, path) => {
    const wide = await visit(own(path))
    await expectForEveryone(wide, 1440)
    await wide.setViewportSize({ width: 1024, height: 900 })
    await settled(wide)
    await expectForEveryone(wide, 1024)
    await wide.close()
    const phone = await visit(own(also(path, { lang: 'en' })), { viewport: { width: 390, height: 900 } })
    await expectForEveryone(phone, 390)
    await phone.close()
  })

  it('and at 320 px nothing is lost sideways', async () => {
    for (const [, path] of places) {
      const page = await visit(own(path.replace('/map', '/list')), { viewport: { width: 320, height: 640 } })
      expect([path, await sideways(page)]).toEqual([path, 0])
      await page.close()
    }
  })

  it('on the search, with and without an answer', async () => {
    const page = await visit(own('/AM24'))
    await page.keyboard.press('/')
    await expectForEveryone(page)
    await page.keyboard.type('goes')
    await page.locator('#hits [role=option]').first().waitFor()
    await expectForEveryone(page)
  })

  it('on a place that is not there', async () => {
    allow(/404/)
    const page = await open('/AM99')
    await page.getByRole('heading', { name: 'Deze pagina bestaat niet' }).waitFor()
    await expectForEveryone(page)
  })

  it('in an address that names the theme', async () => {
    const page = await visit(own('/AM24/list?theme=dark'))
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await axeFindings(page)).toEqual([])
  })

  it('unless something is wrong, also in one theme alone', async () => {
    const page = await visit(own('/AM24/list'))
    await page.evaluate(() => {
      const [title, button] = [document.querySelector('main h1'), document.querySelector('main button')]
      if (title instanceof HTMLElement) title.style.color = '#595959'
      button?.replaceChildren()
      button?.removeAttribute('title')
      button?.removeAttribute('aria-label')
    })
    expect((await axeFindings(page)).map((line) => line.split(' ')[0])).toEqual(['button-name'])
    await turn(page, 'dark')
    expect((await colourFindings(page)).map((line) => line.split(' ')[0])).toEqual(['color-contrast'])
  })
})
