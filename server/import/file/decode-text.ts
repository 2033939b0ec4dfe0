import type { TextEncoding } from '../../../contract/answers/import-words.ts'
import { ReadFault } from './read-fault.ts'

export type DecodedText = { text: string; encoding: string; isGuessed: boolean }

const marks: readonly { bytes: readonly number[]; encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]
/** What accented letters of the old Macintosh become when they are read as windows-1252. */
const macintosh = /\p{L}[Ž•Ÿ\u008f]\p{Ll}|\p{Ll}[Ž•Ÿ\u008f](?=[\s;,\t|"]|$)|\p{Ll}‘\p{Ll}/mu

/**
 * The text of a csv file: by its mark, else as somebody says, else UTF-8 where it decodes strictly, else windows-1252; not Unicode and
 * odd = Macintosh, guessed.
 */
export function decodeText(bytes: Uint8Array, said: TextEncoding | null = null): DecodedText {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte))
  if (mark !== undefined) {
    const text = new TextDecoder(mark.encoding).decode(bytes)
    if (mark.encoding === 'utf-8' && text.includes('\u0000')) return withNul(text, 'utf-8')
    return { text, encoding: mark.encoding, isGuessed: false }
  }
  if (said !== null) {
    const text = said === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(said).decode(bytes)
    return { text, encoding: said, isGuessed: false }
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'utf-8', isGuessed: false }
  } catch {
    const text = decodeWindows1252(bytes)
    if (!macintosh.test(text)) return { text, encoding: 'windows-1252', isGuessed: false }
    return { text: new TextDecoder('macintosh').decode(bytes), encoding: 'macintosh', isGuessed: true }
  }
}

/** What windows-1252 has from 0x80 to 0x9F, where ISO-8859-1 has control characters; five are none (WHATWG Encoding, index windows-1252). */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** By hand: Node's decoder of that name, in several versions, leaves these 32 as ISO-8859-1 has them. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80))

const withNul = (text: string, encoding: string): DecodedText => ({ text, encoding, isGuessed: false })

/** Throws what is said of a file that another program wrote in its own form. */
export function refuseOtherPrograms(text: string): void {
  const start = text.slice(0, 2_000).trimStart()
  const program = programs.find(({ starts }) => starts.test(start))?.program
  if (program !== undefined) throw new ReadFault({ code: 'other-program', words: program })
}

const programs: readonly { starts: RegExp; program: string }[] = [
  { starts: /^dl\s*,?\s*(?:n|nr|nc|nm)\s*=/i, program: 'UCINET DL' },
  { starts: /^dl\s*\r?\n/i, program: 'UCINET DL' },
  { starts: /^\*\s*(?:node data|node properties|tie data)/i, program: 'VNA' },
  { starts: /^\*\s*(?:vertices|network|arcs|edges|matrix)/i, program: 'Pajek' },
  { starts: /^graph\s*\[|^creator\b[^\n]*\r?\n\s*graph/i, program: 'GML' },
  { starts: /^<(?:\?xml|!doctype|[a-z][\w:.-]*[\s>/])/i, program: 'XML' },
  { starts: /^(?:\{\s*["}]|\[\s*[[{"\]\d])/, program: 'JSON' },
]
