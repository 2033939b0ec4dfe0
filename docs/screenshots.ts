import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launchChromium, watchedPage } from '../tests/support/chromium.ts'
import { root } from '../tests/support/files.ts'
import { regionBeside } from '../tests/support/region-beside.ts'
import { frames, settled } from '../tests/support/settled.ts'
import { type GuidePicture, guidePictures } from './guide-pictures.ts'

/*
 * The pictures of the README and of the guide, of the real thing: `npm start` in one window, `npm run screenshots` in
 * another. Another address than the usual one, or a few of them: `npm run screenshots -- http://127.0.0.1:7421 fill grid`.
 */
const [origin = 'http://127.0.0.1:7420', ...asked] = process.argv.slice(2)
const folder = join(root, 'docs', 'images')
const pictures: Record<string, GuidePicture> = {
  'map-light': { path: '/AM24/map?selected=G01~am24-orionis' },
  'map-dark': { path: '/AM24/map?selected=G01~am24-orionis&theme=dark&lang=en' },
  regions: { path: '/' },
  gaps: { path: '/AM24/gaps?selected=G01~am24-orionis' },
  network: { path: '/AM24/map?arrangement=network&selected=am24-uwv' },
  matrix: { path: '/AM24/matrix?selected=am24-orionis' },
  phone: { path: '/AM24/list', phone: true },
  ...guidePictures,
}

mkdirSync(folder, { recursive: true })
const browser = await launchChromium()
for (const [name, { path, phone, writesIn, pose }] of Object.entries(pictures)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const size = phone === true ? { width: 390, height: 844 } : { width: 1440, height: 900 }
  const options = { viewport: size, deviceScaleFactor: 1.5, hasTouch: phone === true }
  const { page, context, faults } = await watchedPage(browser, origin, options)
  const beside = writesIn === undefined ? null : regionBeside(() => origin, writesIn)
  const before = (await beside?.version()) ?? 0
  try {
    await page.goto(origin + path)
    await settled(page)
    await pose?.({ page, origin })
    await frames(page)
    await page.screenshot({ path: join(folder, `${name}.png`) })
    if (faults.length > 0) throw new Error(`${path}: ${faults.join('; ')}`)
  } finally {
    await context.close()
    await beside?.takeBack(before)
  }
}
await browser.close()
