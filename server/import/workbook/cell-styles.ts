import type { ZipArchive } from '../file/zip-archive.ts'
import { showsDay } from './day-numbers.ts'
import { readXml } from './xml-stream.ts'

/** By number of the cell style: whether it shows a day. */
export async function dayStyles(zip: ZipArchive, part: string | null): Promise<boolean[]> {
  const styles: boolean[] = []
  if (part === null) return styles
  const codes = new Map<number, string>()
  let inCells = false
  await readXml(zip, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCells = true
      if (name !== 'xf' || !inCells) return
      const id = Number(attributes['numFmtId'] ?? 0)
      styles.push(showsDay(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** The texts cells refer to by number; readings of Japanese beside them are left out. */
export async function sharedTexts(zip: ZipArchive, part: string | null): Promise<string[]> {
  const texts: string[] = []
  if (part === null) return texts
  let text = ''
  let inText = false
  let inReading = false
  await readXml(zip, part, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 'rPh') inReading = true
      else if (name === 't') inText = !inReading
    },
    text: (given) => {
      if (inText) text += given
    },
    close: (name) => {
      if (name === 'si') texts.push(unescapeText(text))
      else if (name === 'rPh') inReading = false
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** `_x000D_` in a cell is the character of that number. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
