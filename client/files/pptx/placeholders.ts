import { markupText } from '../markup.ts'

/** A place on a slide of 1280 x 720. */
export type SlideBox = { x: number; y: number; w: number; h: number }
export const SLIDE = { width: 1280, height: 720 }
const EMU = 9525
const emu = (length: number) => Math.round(length * EMU)

export const placeXml = ({ x, y, w, h }: SlideBox): string =>
  `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`

/** What a placeholder is for. `idx` ties the one of a slide to that of its layout. */
export type Placeholder = { name: string; type: string | null; idx: number | null }
export const placeholders = {
  title: { name: 'Titel', type: 'title', idx: null },
  text: { name: 'Tekst', type: 'body', idx: 1 },
  kicker: { name: 'Boven de titel', type: 'body', idx: 13 },
  question: { name: 'Vraag', type: 'body', idx: 14 },
  foot: { name: 'Voet', type: 'ftr', idx: 11 },
  number: { name: 'Nummer', type: 'sldNum', idx: 12 },
  notes: { name: 'Aantekeningen', type: 'body', idx: 1 },
  picture: { name: 'Dia', type: 'sldImg', idx: null },
} as const satisfies Record<string, Placeholder>

const small = new Set<string | null>(['ftr', 'sldNum'])

/** A shape that is a placeholder; `own` is what it has of its own, nothing on a slide. */
export function placeholderShape(id: number, { name, type, idx }: Placeholder, own: string, body: string): string {
  const ph = `<p:ph${type === null ? '' : ` type="${type}"`}${small.has(type) ? ' sz="quarter"' : ''}${idx === null ? '' : ` idx="${idx}"`}/>`
  const text = body === '' ? '' : `<p:txBody>${body}</p:txBody>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${markupText(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr>${own}</p:spPr>${text}</p:sp>`
}

/** Paragraphs without any look of their own. */
export const paragraphs = (texts: readonly string[]): string =>
  `<a:bodyPr/><a:lstStyle/>${texts.map((text) => `<a:p><a:r><a:rPr/><a:t>${markupText(text)}</a:t></a:r></a:p>`).join('')}`

/** The number of the slide, counted by the program that shows it. */
export const numberParagraph = (shown: string): string =>
  `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>${shown}</a:t></a:fld><a:endParaRPr/></a:p>`

/** The tree of shapes of a slide, layout or master. */
export const shapeTree = (shapes: string): string =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes}</p:spTree></p:cSld>`
