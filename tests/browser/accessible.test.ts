import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { colourFindings, axeFindings, expectForEveryone, expectInTheDark, sideways, turn } from '../support/axe.ts'
import { useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { visit, open, allow, own } = useScreen(['AM24', 'AM33'])

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
  ['an almost empty region', '/AM33/map'],
  [
    'filters that leave nothing',
    '/AM24/list?without=public&without=work_income&without=employers&without=workers&without=education&without=support',
  ],
]

/** Where a screen of 1024 px is laid out in another way than a wide one. */
const atMiddle = new Set(['/', '/AM24/map?selected=am24-uwv', '/AM24/list', `/AM24/gaps?${orionis}`])

const also = (path: string, words: Record<string, string>) =>
  `${path}${path.includes('?') ? '&' : '?'}${new URLSearchParams(words).toString()}`

describe('axe finds nothing', () => {
  it.each(places)(
    'on %s, in both themes and languages, on every width, and at 320 px nothing is lost sideways',
    async (_name, path) => {
      const wide = await visit(own(path))
      await expectForEveryone(wide, 1440)
      if (atMiddle.has(path)) {
        await wide.setViewportSize({ width: 1024, height: 900 })
        await settled(wide)
        await expectInTheDark(wide, 1024)
      }
      await wide.close()
      const phone = await visit(own(also(path, { lang: 'en' })), { viewport: { width: 390, height: 900 } })
      await expectInTheDark(phone, 390)
      await phone.setViewportSize({ width: 320, height: 640 })
      await settled(phone)
      expect({ lostAt320: await sideways(phone) }).toEqual({ lostAt320: 0 })
    },
  )

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

  describe('on what opens and is filled in, wide and on a phone', () => {
    const both = async (page: Page, ...where: unknown[]) => {
      await expectForEveryone(page, ...where)
      await page.setViewportSize({ width: 390, height: 844 })
      await settled(page)
      await expectInTheDark(page, 390, ...where)
      await page.setViewportSize({ width: 1440, height: 900 })
      await settled(page)
    }
    const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

    it('a tie that is added, is there already, and is changed', async () => {
      const page = await visit(own('/AM24/list?selected=am24-hz'))
      const add = async () => {
        await press(page, /^Verbinding toevoegen/)
        await page.getByLabel('werkt samen met').selectOption(own('am24-fnv'))
      }
      await add()
      await both(page, 'a new tie')
      await press(page, 'Opslaan')
      await page.locator('.notice', { hasText: /^Verbinding: / }).waitFor()
      await expectForEveryone(page, 'what was saved')
      await add()
      await press(page, 'Opslaan')
      await page.getByRole('alert').waitFor()
      await both(page, 'a double')
      await press(page, 'Deze wijzigen')
      await page.getByRole('heading', { name: 'Wijzigen: verbinding' }).waitFor()
      await both(page, 'a change')
    })

    it.each<[string, string, string | RegExp]>([
      ['what a source says and is over', '/AM24/list?selected=am24-orionis', /^Klopt dit niet meer/],
      ['a partner that is new', '/AM24/list?selected=absent:sbb', 'Doet mee in …'],
      ['a goal', '/AM24/gaps?selected=G20~AM24', 'Doel toevoegen'],
      ['an activity', '/AM24/gaps?selected=G16~AM24', /^Vul in bij .*: status$/],
      ['the steps of a trial', '/AM24/list?selected=absent:sbb&trial=yes', 'Stappen'],
      ['the steps of the chain', '/AM24/chain', 'Zeven stappen klaarzetten'],
    ])('%s', async (_name, path, name) => {
      const page = await visit(own(path))
      await press(page, name)
      if (path.endsWith('chain')) {
        await press(page, 'Vul in wie welke stap doet')
        await page.getByRole('checkbox').first().waitFor()
      }
      await both(page)
    })

    it('the keys, and an address to be copied by hand', async () => {
      const page = await visit(own('/AM24/list'), {}, (before) =>
        before.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
        }),
      )
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor()
      await both(page, 'keys')
      await page.keyboard.press('Escape')
      await press(page, 'Deel')
      await page.getByLabel('Adres van wat je nu ziet').waitFor()
      await both(page, 'address')
    })
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
