import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Resvg } from '@resvg/resvg-js'
import type { Browser, Page } from 'playwright-core'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { drawView } from '../../client/drawn/draw-view.ts'
import { outlinedSvg } from '../../client/picture/pens/outlined-svg.ts'
import { svgOf } from '../../client/picture/pens/svg-pen.ts'
import { loadTypeface } from '../../client/picture/typeface/typeface.ts'
import { parseViewAddress } from '../../client/store/address/view-address.ts'
import { launchChromium } from '../support/chromium.ts'
import { pictures } from '../support/pictures.ts'
import { presentedZeeland, wordsOf } from '../support/presented.ts'

const origin = 'http://pens.test'
const typeface = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
const html = `<!doctype html><style>
  @font-face { font-family: "Source Sans 3 Variable"; src: url(/${typeface}); font-weight: 200 900 }
  body { margin: 0; background: #fff } canvas, svg { display: block }
</style><div id="sheet"></div>`

/** A file of the project as a browser takes it. */
const served = (path: string): string => {
  const compilerOptions = { module: ModuleKind.ESNext, target: ScriptTarget.ES2022, verbatimModuleSyntax: true }
  return transpileModule(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), { compilerOptions })
    .outputText
}

/** In the page: the share of pixels of which a channel differs by more than so much. */
const differing = async ([one, other]: string[]): Promise<number> => {
  const pixels = async (png: string) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
    context.drawImage(image, 0, 0)
    return context.getImageData(0, 0, image.width, image.height).data
  }
  const [a, b] = [await pixels(one!), await pixels(other!)]
  let count = 0
  for (let i = 0; i < a.length; i += 4)
    if ([0, 1, 2].some((channel) => Math.abs(a[i + channel]! - b[i + channel]!) > 64)) count++
  return count / (a.length / 4)
}

describe('the pens', () => {
  let browser: Browser
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1)
      if (path === '') await route.fulfill({ contentType: 'text/html', body: html })
      else if (path === typeface) await route.fulfill({ path })
      else await route.fulfill({ contentType: 'text/javascript', body: served(path) })
    })
    await page.goto(origin)
    await page.evaluate(() =>
      Promise.all(['400', '600'].map((bold) => document.fonts.load(`${bold} 13px "Source Sans 3 Variable"`))),
    )
  })
  afterAll(() => browser.close())

  it.each(Object.keys(pictures))('draw the same %s', async (name) => {
    const { picture, frame } = pictures[name]!()
    const { width, height } = frame
    await page.evaluate(
      async ([drawn, { x, y, width, height }]) => {
        const pen = '/client/picture/pens/canvas-pen.ts'
        const { drawOnCanvas } = (await import(pen)) as typeof import('../../client/picture/pens/canvas-pen.ts')
        const empty = () => {
          const canvas = Object.assign(document.createElement('canvas'), { width, height })
          const context = canvas.getContext('2d')!
          context.translate(-x, -y)
          return context
        }
        const context = empty()
        drawOnCanvas(context, drawn, empty)
        document.querySelector('#sheet')!.replaceChildren(context.canvas)
      },
      [picture, frame] as const,
    )
    const clip = { x: 0, y: 0, width, height }
    const canvas = await page.screenshot({ clip })
    await page.evaluate(
      (svg) => {
        document
          .querySelector('#sheet')!
          .replaceChildren(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement)
      },
      svgOf(picture, frame),
    )
    const svg = await page.screenshot({ clip })
    expect(svg.length).toBeGreaterThan(10_000)
    expect(
      await page.evaluate(
        differing,
        [canvas, svg].map((png) => png.toString('base64')),
      ),
    ).toBeLessThanOrEqual(0.005)
  })

  const drawnMap = async () => {
    const typeface = await loadTypeface()
    const look = parseViewAddress(presentedZeeland.graph.region.id, 'map?selected=G01~am24-orionis')
    const { picture, width, height } = drawView(presentedZeeland, look, { width: 936, height: null, fit: 'all' })
    const frame = { x: 0, y: 0, width, height: Math.ceil(height) }
    return {
      typeface,
      picture,
      frame,
      svg: outlinedSvg(picture, frame, { title: 'Kaart', desc: '', lang: 'nl' }, typeface),
    }
  }

  it('set a text as wide as the typeface of files measures it', async () => {
    const { typeface, picture } = await drawnMap()
    const words = wordsOf(picture).map(({ text, size, weight }) => ({ text, size, weight }))
    const widths = await page.evaluate((all) => {
      const context = document.createElement('canvas').getContext('2d')!
      return all.map(({ text, size, weight }) => {
        context.font = `${weight} ${size}px "Source Sans 3 Variable"`
        return context.measureText(text).width
      })
    }, words)
    const off = words.flatMap(({ text, size, weight }, at) => {
      const [here, there] = [typeface.measure(text, size, weight), widths[at] ?? 0]
      return Math.abs(here - there) > 0.005 * there ? [`${text}: ${here} against ${there}`] : []
    })
    expect(words.length).toBeGreaterThan(60)
    expect(off).toEqual([])
  })

  it('draw letters as outlines where the browser sets them', async () => {
    const { picture, frame, svg } = await drawnMap()
    const shot = async (text: string) => {
      await page.evaluate((one) => {
        const drawn = new DOMParser().parseFromString(one, 'image/svg+xml').documentElement
        document.querySelector('#sheet')!.replaceChildren(drawn)
      }, text)
      return (await page.screenshot({ clip: frame })).toString('base64')
    }
    const both = [await shot(svgOf(picture, frame)), await shot(svg)]
    expect(svg).not.toContain('<text')
    expect(await page.evaluate(differing, both)).toBeLessThanOrEqual(0.01)
    // A second engine, which has no letters of its own: a word that it leaves out was no outline.
    const other = new Resvg(svg, { background: '#fff', font: { loadSystemFonts: false } }).render().asPng()
    const engines = [both[1] ?? '', Buffer.from(other).toString('base64')]
    expect(await page.evaluate(differing, engines)).toBeLessThanOrEqual(0.0005)
  })

  it('make a PNG of it: opaque, twice its size, and at most 16 megapixels', async () => {
    const { frame, svg } = await drawnMap()
    const seen = await page.evaluate(
      async ([text, size]) => {
        const module = '/client/files/png/make-png.ts'
        const { makePng, pngScale } = (await import(module)) as typeof import('../../client/files/png/make-png.ts')
        const image = await createImageBitmap(await makePng(text, size))
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        context.drawImage(image, 0, 0)
        const { data } = context.getImageData(0, 0, image.width, image.height)
        const isOpaque = data.every((value, at) => at % 4 !== 3 || value === 255)
        const isInk = data.some((value, at) => at % 4 === 0 && value < 40)
        const huge = pngScale({ width: 8000, height: 8000 })
        return { width: image.width, height: image.height, isOpaque, isInk, huge, most: pngScale(size, 9) }
      },
      [svg, { width: frame.width, height: frame.height }] as const,
    )
    expect(seen).toEqual({ width: 1872, height: 2 * frame.height, isOpaque: true, isInk: true, huge: 0.5, most: 4 })
  })
})
