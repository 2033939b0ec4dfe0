import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium, watchedPage } from '../tests/support/chromium.ts'
import { root } from '../tests/support/files.ts'
import { settled } from '../tests/support/settled.ts'

/*
 * The pictures of the README, of the real thing: `npm start` in one window, `npm run screenshots` in another.
 * Another address than the usual one: `npm run screenshots -- http://127.0.0.1:7421`.
 */
const origin = process.argv[2] ?? 'http://127.0.0.1:7420'
const folder = join(root, 'docs', 'images')
const pictures = {
  'map-light': '/AM24/map?selected=G01~am24-orionis',
  'map-dark': '/AM24/map?selected=G01~am24-orionis&theme=dark&lang=en',
  regions: '/',
  gaps: '/AM24/gaps?selected=G01~am24-orionis',
  network: '/AM24/map?arrangement=network&selected=am24-uwv',
  matrix: '/AM24/matrix?selected=am24-orionis',
  phone: '/AM24/list',
} as const

mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
for (const [name, path] of Object.entries(pictures)) {
  const viewport = name === 'phone' ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  const { page, context, faults } = await watchedPage(browser, origin, { viewport, deviceScaleFactor: 1.5 })
  await page.goto(origin + path)
  await settled(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
  if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`)
  await context.close()
}
await browser.close()
