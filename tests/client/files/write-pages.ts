// Draws the kept pages anew. Run it after a change of what a file looks like, with `npx tsx`, and look at each of them.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { drawnPages, keptFolder, pngOf } from './kept-pages.ts'
import { zeelandPdfs } from './sample-pdfs.ts'

const pages = await drawnPages(await zeelandPdfs())
rmSync(keptFolder, { recursive: true, force: true })
mkdirSync(keptFolder)
for (const [name, page] of pages) writeFileSync(new URL(name, keptFolder), await pngOf(page))
console.log(`${pages.size} pages`)
