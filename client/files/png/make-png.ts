import { lightTokens } from '../../picture/style/light-tokens.ts'
import type { Size } from '../../picture/view.ts'
import { palettePng } from './palette-png.ts'

/** A picture is twice its size unless asked otherwise, four times at most, and never more than so many pixels. */
const [WISHED, MOST, PIXELS] = [2, 4, 16e6]

/** How many times its size a picture is drawn. */
export const pngScale = ({ width, height }: Size, wished = WISHED): number =>
  Math.min(wished, MOST, Math.sqrt(PIXELS / (width * height)))

/**
 * An SVG without letters of a typeface as a PNG on white paper, every shade as it was drawn. Rejects with an Error where the browser cannot draw it: too
 * large for its memory, or it keeps canvases from being read.
 */
export async function makePng(svg: string, size: Size, wished = WISHED): Promise<Blob> {
  const { canvas } = await drawOnPaper(svg, size, wished)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture cannot be read'))
      else resolve(blob)
    }, 'image/png')
  })
}

/**
 * The same in few bytes, of at most 256 colours: for a program that cannot draw the SVG that goes with it. It is drawn when this resolves, and
 * packed beside what comes next.
 */
export async function makeSmallPng(svg: string, size: Size): Promise<{ png: Promise<Uint8Array> }> {
  const { canvas, context } = await drawOnPaper(svg, size, WISHED)
  const { width, height } = canvas
  const { data } = context.getImageData(0, 0, width, height)
  const png = palettePng({ width, height, colours: new Uint32Array(data.buffer) })
  // Whoever waits for it hears of a failure, also when that is later.
  png.catch(() => undefined)
  return { png }
}

async function drawOnPaper(svg: string, size: Size, wished: number) {
  const scale = pngScale(size, wished)
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(size.width * scale)
  canvas.height = Math.round(size.height * scale)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('There is nothing to draw on')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  context.fillStyle = lightTokens.paper
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return { canvas, context }
}

/**
 * Puts a picture on the clipboard; false where the browser does not let it, so that somebody can be told. Called in the
 * press itself: the picture may come later.
 */
export async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  // A refusal comes before the picture does; nobody waits for that then.
  png.catch(() => undefined)
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return true
  } catch {
    return false
  }
}
