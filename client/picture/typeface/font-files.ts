import { z } from 'zod'

const Files = z.object({ ttf: z.base64(), woff2: z.base64() })
const fetched = {
  400: () => import('./files-400.json', { with: { type: 'json' } }),
  600: () => import('./files-600.json', { with: { type: 'json' } }),
}
const bytesOf = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

/** The typeface as a file, with the signs that drawings may have: a TTF, to be put in a PDF. */
export async function fontFile(weight: 400 | 600): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(Files.parse((await fetched[weight]()).default).ttf)
}

/** The same as WOFF2 in base64, to be put in a page. */
export async function webFont(weight: 400 | 600): Promise<string> {
  return Files.parse((await fetched[weight]()).default).woff2
}
