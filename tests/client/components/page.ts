/** An element of what was rendered: the text in it in one line, and of that what a screen reader says. */
export type Element = {
  tag: string
  attributes: Record<string, string>
  text: string
  spoken: string
  parents: Element[]
}

const unclosed = new Set(['input', 'br', 'img', 'hr'])
const pieces = /<(\/?)([\w-]+)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/g
const written: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const plain = (text: string) => text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (sign) => written[sign] ?? sign)

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** What a component rendered, to be looked into by role of an element rather than by its place. */
export class Page {
  readonly elements: Element[] = []
  readonly text: string

  constructor(html: string) {
    const open: Element[] = []
    let text = ''
    let read = 0
    for (const [piece, closes, tag = '', attributes = '', ends, words] of html.matchAll(pieces)) {
      read += piece.length
      if (words !== undefined) {
        const said = open.every(({ attributes: { 'aria-hidden': hidden } }) => hidden !== 'true')
        for (const element of open) {
          element.text += plain(words)
          if (said) element.spoken += plain(words)
        }
        text += plain(words)
      } else if (closes === '/') open.length = open.findLastIndex((element) => element.tag === tag)
      else {
        const pairs = [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)]
        const element: Element = {
          tag,
          attributes: Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), plain(value)])),
          text: '',
          spoken: '',
          parents: [...open],
        }
        this.elements.push(element)
        // Blocks are words apart, as they are when they are read.
        for (const around of open) {
          around.text += ' '
          around.spoken += ' '
        }
        text += ' '
        if (ends !== '/' && !unclosed.has(tag)) open.push(element)
      }
    }
    if (read !== html.length || open.length > 0) throw new Error(`This is not all of it: ${html}`)
    for (const element of this.elements) {
      element.text = inOneLine(element.text)
      element.spoken = inOneLine(element.spoken)
    }
    this.text = inOneLine(text)
  }

  /** Elements of a tag, or with a class (`.seat`), in the order in which they stand. */
  all(what: string): Element[] {
    return this.elements.filter(({ tag, attributes }) =>
      what.startsWith('.') ? (attributes['class'] ?? '').split(' ').includes(what.slice(1)) : tag === what,
    )
  }

  texts(what: string): string[] {
    return this.all(what).map(({ text }) => text)
  }
}
