import { inflateSync } from 'node:zlib'

/** A PDF as pdfkit writes it: objects one after the other, streams deflated, letters by their number in an embedded font. */
export type ReadPdf = {
  /** Pages in order: wide and high, pt, and the words on each, as they are drawn, joined by spaces. */
  pages: { width: number; height: number; words: string[] }[]
  /** How often each kind of tag is there. */
  tags: Record<string, number>
  /** Everything that is no stream. */
  source: string
}

type Thing = { head: string; stream: string | null }

export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes).toString('latin1')
  const things = new Map<string, Thing>()
  for (const [, id = '', body = ''] of text.matchAll(/\n(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const [, head = body, packed = null] = /^([\s\S]*?)\nstream\n([\s\S]*)\nendstream/.exec(body) ?? []
    const isPacked = head.includes('/FlateDecode')
    const stream = packed !== null && isPacked ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : packed
    things.set(id, { head, stream })
  }
  const fonts = fontsIn(things)
  const all = [...things.values()]
  const pages = all
    .filter(({ head }) => /\/Type \/Page\b/.test(head))
    .map(({ head }) => {
      const [, width = '', height = ''] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []
      const [, content = ''] = /\/Contents (\d+) 0 R/.exec(head) ?? []
      const [, resources = ''] = /\/Resources (\d+) 0 R/.exec(head) ?? []
      const groups = things.get(resources)?.head ?? ''
      return { width: Number(width), height: Number(height), words: wordsOf(content, groups, things, fonts) }
    })
  const tags: Record<string, number> = {}
  for (const { head } of all) {
    const [, tag] = /^<<\n\/S \/(\w+)\n/.exec(head) ?? []
    if (tag !== undefined) tags[tag] = (tags[tag] ?? 0) + 1
  }
  return { pages, tags, source: all.map(({ head }) => head).join('\n') }
}

/** What the numbers of letters stand for, by the name of a font: `F1`. */
function fontsIn(things: ReadonlyMap<string, Thing>): Map<string, string[]> {
  const fonts = new Map<string, string[]>()
  for (const { head } of things.values()) {
    for (const [, name = '', id = ''] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, map = ''] = /\/ToUnicode (\d+) 0 R/.exec(things.get(id)?.head ?? '') ?? []
      const letters: string[] = []
      for (const [, from = '', , list = ''] of (things.get(map)?.stream ?? '').matchAll(
        /<(\w{4})> <(\w{4})> \[([^\]]*)\]/g,
      ))
        for (const [at, [, codes = '']] of [...list.matchAll(/<([^>]*)>/g)].entries())
          letters[parseInt(from, 16) + at] = String.fromCharCode(
            ...(codes.match(/[\da-f]{4}/gi) ?? []).map((code) => parseInt(code, 16)),
          )
      fonts.set(name, letters)
    }
  }
  return fonts
}

function wordsOf(id: string, groups: string, things: ReadonlyMap<string, Thing>, fonts: ReadonlyMap<string, string[]>) {
  const words: string[] = []
  const read = (stream: string) => {
    for (const [, block = '', group] of stream.matchAll(/BT\n([\s\S]*?)ET|\/(G\d+) Do/g)) {
      if (group !== undefined) {
        const [, inner = ''] = new RegExp(`/${group} (\\d+) 0 R`).exec(groups) ?? []
        read(things.get(inner)?.stream ?? '')
        continue
      }
      const [, font = ''] = /\/(F\d+) /.exec(block) ?? []
      const letters = fonts.get(font) ?? []
      const hex = [...block.matchAll(/<([\da-f]+)>/g)].map(([, part = '']) => part).join('')
      words.push((hex.match(/.{4}/g) ?? []).map((code) => letters[parseInt(code, 16)] ?? '□').join(''))
    }
  }
  read(things.get(id)?.stream ?? '')
  return words
}
