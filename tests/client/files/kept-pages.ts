import { createCanvas, loadImage } from '@napi-rs/canvas'
import { readdirSync, readFileSync } from 'node:fs'
import { palettePng } from '../../../client/files/png/palette-png.ts'
import { pdfPages, type Raster } from '../../support/pdf-pages.ts'

/** Px wide: enough to see a letter that moved. */
const WIDTH = 600
/** Where pages lie as somebody looked at them and found them good; `write-pages.ts` renews them. */
export const keptFolder = new URL('kept-pages/', import.meta.url)
export const keptNames = (): string[] => readdirSync(keptFolder).sort()

/** Every page of these files, as a reader of PDFs draws it, by the name under which it is kept. */
export async function drawnPages(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Raster>> {
  const drawn = new Map<string, Raster>()
  for (const [name, bytes] of files)
    for (const [at, page] of (await pdfPages(bytes)).entries())
      drawn.set(`${name}-${at + 1}.png`, await page.draw(WIDTH))
  return drawn
}

export const pngOf = ({ width, height, data }: Raster): Promise<Uint8Array> =>
  palettePng({ width, height, colours: new Uint32Array(data.buffer).map((pixel) => pixel & 0xffffff) })

export async function keptPage(name: string): Promise<Raster> {
  const image = await loadImage(readFileSync(new URL(name, keptFolder)))
  const { width, height } = image
  const context = createCanvas(width, height).getContext('2d')
  context.drawImage(image, 0, 0)
  return { width, height, data: context.getImageData(0, 0, width, height).data }
}

/** The share of pixels that are seen to differ, 0 to 1; all of them where the sizes do. */
export function differing(one: Raster, other: Raster): number {
  if (one.width !== other.width || one.height !== other.height) return 1
  let count = 0
  for (let at = 0; at < one.data.length; at += 4)
    if ([0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > 64))
      count += 1
  return count / (one.width * one.height)
}
