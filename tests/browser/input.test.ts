import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { address, useScreen } from '../support/screen.ts'
import { settled } from '../support/settled.ts'

const { visit, own } = useScreen()
const region = own('AM24')
const partner = (name: string) => own(`am24-${name}`)

/** How large the map is drawn, and where it lies. */
const mapView = (page: Page) =>
  page.evaluate(() => {
    const over = document.querySelector('.stage > .over')
    const { a: zoom, e: x } = new DOMMatrix(over === null ? '' : getComputedStyle(over).transform)
    return { zoom, x }
  })
/** The middle of a name on the map. */
async function nameAt(page: Page, name: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.over .word', { hasText: new RegExp(`^${name}$`) }).boundingBox()
  if (box === null) throw new Error(`${name} is not on the map`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    return at === null || at === document.body ? null : `${at.localName} ${at.id} ${at.textContent}`
  })

describe('the map under a pointer', () => {
  it('zooms by a tenth a notch where the pointer is, moves aside, and leaves the page as it is', async () => {
    const page = await visit(`/${region}/map`)
    const box = await page.locator('#map-canvas').boundingBox()
    const at = { x: (box?.x ?? 0) + 400, y: (box?.y ?? 0) + 300 }
    await page.mouse.move(at.x, at.y)
    const before = await mapView(page)
    await page.mouse.wheel(0, -120)
    await page.waitForFunction((zoom) => {
      const over = document.querySelector('.stage > .over')
      return over !== null && new DOMMatrix(getComputedStyle(over).transform).a > zoom * 1.09
    }, before.zoom)
    const after = await mapView(page)
    expect(after.zoom / before.zoom).toBeCloseTo(1.1, 3)
    expect((400 - after.x) / after.zoom).toBeCloseTo((400 - before.x) / before.zoom, 1)
    await page.mouse.wheel(60, 0)
    await page.waitForFunction((x) => {
      const over = document.querySelector('.stage > .over')
      return over !== null && new DOMMatrix(getComputedStyle(over).transform).e < x - 50
    }, after.x)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -120)
    await page.keyboard.up('Control')
    expect(await page.evaluate(() => [visualViewport?.scale, scrollX, scrollY])).toEqual([1, 0, 0])
  })

  it('leaves no empty edge while it is dragged far: what comes into sight is drawn on the way', async () => {
    const page = await visit(`/${region}/map`)
    await page.locator('#map-canvas').focus()
    for (let press = 0; press < 4; press++) await page.keyboard.press('+')
    await page.locator('.stage:not(.is-moving)').waitFor()
    const { moving, empty, ink } = await page.evaluate(async () => {
      const stage = document.querySelector('.stage')!
      const host = stage.querySelector('#map-canvas canvas[data-id]')!
      const carried = stage.querySelector<HTMLCanvasElement>('.carried')!
      const { left, top, right, bottom } = stage.getBoundingClientRect()
      const [x, y] = [right - 60, top + 12]
      const mouse = (type: string, by: number) => {
        const init = { clientX: x - by, clientY: y + by / 4, buttons: 1, bubbles: true, cancelable: true, view: window }
        host.dispatchEvent(new MouseEvent(type, init))
      }
      /** Pixels that are drawn in the last 100 px before the right edge. */
      const drawn = () => {
        const box = carried.getBoundingClientRect()
        const scale = carried.width / box.width
        const at = [(right - 100 - box.left) * scale, (top - box.top) * scale] as const
        const { data } = carried.getContext('2d')!.getImageData(...at, 100 * scale, (bottom - top) * scale)
        return data.filter((alpha, byte) => byte % 4 === 3 && alpha > 0).length
      }
      const found = { moving: 0, empty: 0, ink: 0 }
      mouse('mousedown', 0)
      for (let by = 0; by <= 700; by += 14) {
        mouse('mousemove', by)
        await new Promise(requestAnimationFrame)
        if (!stage.classList.contains('is-moving')) continue
        const box = carried.getBoundingClientRect()
        const fills = box.left <= left && box.top <= top && box.right >= right && box.bottom >= bottom
        found.moving++
        if (carried.hidden || !fills) found.empty++
        found.ink = Math.max(found.ink, drawn())
      }
      mouse('mouseup', 700)
      return found
    })
    expect(moving).toBeGreaterThan(10)
    expect(empty).toBe(0)
    expect(ink).toBeGreaterThan(500)
    await page.locator('.stage:not(.is-moving)').waitFor()
    await page.locator('#map-canvas:not(.is-carried)').waitFor()
  })

  it('says the whole name of what it is over, and opens nothing by being over it', async () => {
    const page = await visit(`/${region}/map`)
    const hz = await nameAt(page, 'HZ')
    await page.mouse.move(hz.x, hz.y)
    await page.locator('.stage .tip', { hasText: 'HZ University of Applied Sciences' }).waitFor()
    expect(await page.locator('#map-canvas').evaluate(({ style }) => style.cursor)).toBe('pointer')
    const box = (await page.locator('#map-canvas').boundingBox())!
    await page.mouse.move(box.x + box.width - 4, box.y + 4)
    await page.locator('.stage .tip').waitFor({ state: 'detached' })
    expect(page.url()).not.toContain('selected')
  })

  it('counts a click for what is drawn: right after another, and right after Escape', async () => {
    const page = await visit(`/${region}/map`)
    const [uwv, scalda] = [await nameAt(page, 'UWV'), await nameAt(page, 'Scalda')]
    for (let turn = 0; turn < 3; turn++) {
      await page.mouse.click(uwv.x, uwv.y)
      await page.mouse.click(scalda.x, scalda.y)
      await address(page, `selected=${partner('scalda')}`)
      await page.keyboard.press('Escape')
      await page.mouse.click(uwv.x, uwv.y)
      await address(page, `selected=${partner('uwv')}`)
    }
    // What is chosen moves nothing from under the pointer, not by a px.
    const now = await nameAt(page, 'Scalda')
    expect(Math.hypot(now.x - scalda.x, now.y - scalda.y)).toBe(0)
  })

  it('scrolls with the page where it would fill all of it, by wheel and by one finger', async () => {
    const page = await visit(`/${region}/map`, { viewport: { width: 320, height: 256 } })
    await page.locator('.leaves-scroll').waitFor({ state: 'attached' })
    const scroller = page.locator('.columns')
    const top = () => scroller.evaluate((element) => element.scrollTop)
    await scroller.evaluate((element) => {
      element.scrollTop = element.scrollHeight
    })
    const before = await top()
    const { zoom } = await mapView(page)
    await page.mouse.move(160, 150)
    await page.mouse.wheel(0, -60)
    await page.waitForFunction((from) => (document.querySelector('.columns')?.scrollTop ?? 0) < from, before)
    expect((await mapView(page)).zoom).toBe(zoom)
    await page.getByText('Houd Ctrl ingedrukt om de kaart te zoomen').waitFor()

    const phone = await visit(`/${region}/map`, {
      viewport: { width: 844, height: 390 },
      hasTouch: true,
      isMobile: true,
    })
    await phone.locator('.leaves-scroll').waitFor({ state: 'attached' })
    const touch = await phone.context().newCDPSession(phone)
    const { x } = await mapView(phone)
    const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 400, y }] })
    await finger('touchStart', 340)
    for (let y = 330; y >= 190; y -= 10) await finger('touchMove', y)
    await finger('touchEnd')
    await phone.waitForFunction(() => (document.querySelector('.columns')?.scrollTop ?? 0) > 60)
    expect((await mapView(phone)).x).toBe(x)
  })
})

describe('Back', () => {
  it('leaves a walk by arrow keys in one step', async () => {
    const page = await visit(`/${region}/list`)
    await page.getByRole('navigation').getByRole('link', { name: 'Kaart' }).click()
    await settled(page)
    await page.locator('#map-canvas').focus()
    for (let press = 0; press < 50; press++) await page.keyboard.press('ArrowRight')
    await address(page, 'selected=')
    await page.goBack()
    await page.waitForURL((url) => url.pathname.endsWith('/list'))
  })

  it('goes through what was chosen by click, one by one', async () => {
    const page = await visit(`/${region}/map?selected=${partner('uwv')}`)
    await page.mouse.click(...(Object.values(await nameAt(page, 'Scalda')) as [number, number]))
    await address(page, partner('scalda'))
    await page.goBack()
    await address(page, partner('uwv'))
  })
})

describe('the focus', () => {
  it('stays on a button that does nothing for now', async () => {
    const page = await visit(`/${region}/list?selected=${partner('hz')}`)
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).click()
    await page.getByLabel('werkt samen met').selectOption(partner('scalda'))
    await page.getByRole('button', { name: 'Opslaan', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Verbinding toevoegen' }).waitFor({ state: 'detached' })
    expect(await focused(page)).toMatch(/Verbinding toevoegen/)
    const undo = page.getByTitle(/^Ongedaan maken: Verbinding/)
    await undo.focus()
    await page.keyboard.press('Enter')
    await page.getByText(/^Ongedaan gemaakt: Verbinding/).waitFor()
    expect(await focused(page)).toMatch(/^button .*ongedaan/i)
    await page.locator('.notice').getByRole('button', { name: 'Sluit' }).focus()
    await page.keyboard.press('Enter')
    await page.locator('.notice').waitFor({ state: 'detached' })
    expect(await focused(page)).toMatch(/^button .*ongedaan/i)
  })

  it('comes back when a form, panel or row goes', async () => {
    const page = await visit(`/${region}/list?selected=${partner('hz')}`)
    await page.getByRole('button', { name: /^Verbinding toevoegen/ }).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { name: 'Verbinding toevoegen' }).waitFor({ state: 'detached' })
    expect(await focused(page)).toMatch(/Verbinding toevoegen/)
    await page.locator('.panel-close').focus()
    await page.keyboard.press('Enter')
    await page.locator('.panel-close').waitFor({ state: 'detached' })
    expect(await focused(page)).not.toBeNull()
    await page.goto(`${new URL(page.url()).origin}/${region}/list?selected=expectations`)
    await settled(page)
    const lines = page.locator('.expect-line button')
    const count = await lines.count()
    await lines.first().focus()
    await page.keyboard.press('Enter')
    await page.getByTitle(/^Ongedaan maken/).waitFor()
    await page.locator('.notice').waitFor()
    expect(count).toBeGreaterThan(1)
    expect(await focused(page)).toMatch(/^button/)
  })
})

describe('the list of keys', () => {
  it('comes by ? and by its button, on every page and in both languages, and leaves the focus where it was', async () => {
    const page = await visit(`/${region}/gaps?lang=en`)
    const list = page.getByRole('dialog', { name: /^(Keyboard shortcuts|Sneltoetsen)$/ })
    await page.locator('.found').first().focus()
    await page.keyboard.press('?')
    await list.getByText('record a tie of the chosen partner').waitFor()
    await list.getByRole('heading', { name: 'In the round of the partners' }).waitFor()
    // A dialog has keys of its own.
    await page.keyboard.press('n')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    expect(page.url()).not.toContain('selected=')
    expect(await page.evaluate(() => document.activeElement?.className)).toMatch(/found/)
    await page.goto(new URL('/rules', page.url()).href)
    await page.getByTitle('Sneltoetsen').click()
    await list.getByLabel(/Toetsen van één letter/).uncheck()
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Sneltoetsen')
    await page.keyboard.press('?')
    expect(await list.isVisible()).toBe(false)
  })
})

describe('sharing', () => {
  it('copies the address of what is on the screen, and says that it opens here only', async () => {
    const page = await visit(`/${region}/map?selected=${partner('uwv')}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Deel', exact: true }).click()
    await page.locator('.notice').getByText('Adres gekopieerd. Het opent alleen op deze computer').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  })

  it('shows the address to be copied by hand where the browser refuses', async () => {
    const page = await visit(`/${region}/list`, {}, (before) =>
      before.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
      }),
    )
    await page.getByRole('button', { name: 'Deel', exact: true }).click()
    const field = page.getByLabel('Adres van wat je nu ziet')
    expect(await field.inputValue()).toBe(page.url())
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url())
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.getAttribute('title'))).toBe('Deel')
  })
})
