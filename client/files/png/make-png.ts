import { lightTokens } from '../../picture/style/light-tokens.ts'
import type { Size } from '../../picture/view.ts'

/** A picture is twice its size unless asked otherwise, four times at most, and never more than so many pixels. */
const [WISHED, MOST, PIXELS] = [2, 4, 16e6]

/** How many times its size a picture is drawn. */
export const pngScale = ({ width, height }: Size, wished = WISHED): number =>
  Math.min(wished, MOST, Math.sqrt(PIXELS / (width * height)))

/**
 * An SVG without letters of a typeface as a PNG on white paper. Rejects with an Error where the browser cannot draw it: too
 * large for its memory, or it keeps canvases from being read.
 */
export async function makePng(svg: string, size: Size, wished = WISHED): Promise<Blob> {
  const scale = pngScale(size, wished)
  const sheet = document.createElement('canvas')
  sheet.width = Math.round(size.width * scale)
  sheet.height = Math.round(size.height * scale)
  const context = sheet.getContext('2d')
  if (context === null) throw new Error('There is nothing to draw on')
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  context.fillStyle = lightTokens.paper
  context.fillRect(0, 0, sheet.width, sheet.height)
  context.drawImage(image, 0, 0, sheet.width, sheet.height)
  return new Promise((resolve, reject) => {
    sheet.toBlob((blob) => {
      if (blob === null) reject(new Error('The picture cannot be read'))
      else resolve(blob)
    }, 'image/png')
  })
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
