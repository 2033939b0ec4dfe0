import { tableBox } from './masters.ts'
import {
  type SlideBox,
  numberParagraph,
  paragraphs,
  placeholders,
  placeholderShape,
  placeXml,
  shapeTree,
} from './placeholders.ts'
import type { PptxSlide } from './slides.ts'
import { markupText } from '../markup.ts'
import { partXml } from './xml.ts'

/** A drawing on a slide: the ids of its relations, its place, and its words for who cannot see it. */
export type SlidePicture = { png: string; svg: string; box: SlideBox; alt: string }

/** A slide: its words in placeholders that have nothing of their own, so that the layout says how they look. */
export function slidePart(slide: PptxSlide, number: number, picture: SlidePicture | null): string {
  const { kicker, title, text, question, foot, table } = slide
  const isCover = slide.layout === 'cover'
  const shapes: string[] = []
  const add = (what: Parameters<typeof placeholderShape>[1], body: string) => {
    shapes.push(placeholderShape(shapes.length + 2, what, '', body))
  }
  add(isCover ? { ...placeholders.title, type: 'ctrTitle' } : placeholders.title, paragraphs([title]))
  if (kicker !== '' && picture !== null) add(placeholders.kicker, paragraphs([kicker]))
  if (text.length > 0) add(isCover ? { ...placeholders.text, type: 'subTitle' } : placeholders.text, paragraphs(text))
  if (question !== null) add(placeholders.question, paragraphs([question]))
  if (picture !== null) shapes.push(pictureShape(shapes.length + 2, picture))
  if (table !== null) shapes.push(tableFrame(shapes.length + 2, table))
  if (!isCover) {
    add(placeholders.foot, paragraphs([foot]))
    add(placeholders.number, `<a:bodyPr/><a:lstStyle/>${numberParagraph(String(number))}`)
  }
  return partXml('p:sld', `${shapeTree(shapes.join(''))}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`)
}

/** The notes of a slide, with the slide above them. */
export const notesPart = (notes: string): string =>
  partXml(
    'p:notes',
    `${shapeTree(
      placeholderShape(2, placeholders.picture, '', '') +
        placeholderShape(3, placeholders.notes, '', paragraphs(notes.split('\n'))),
    )}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  )

const svgExtension = '{96DAC541-7B7A-43D3-8B79-37D633B846F1}'
const svgSpace = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'

/** A picture as SVG; a program that cannot show it shows the PNG. */
const pictureShape = (id: number, { png, svg, box, alt }: SlidePicture): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Kaart" descr="${markupText(alt)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${png}"><a:extLst><a:ext uri="${svgExtension}"><asvg:svgBlip xmlns:asvg="${svgSpace}" r:embed="${svg}"/></a:ext></a:extLst></a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`

const EMU = 9525
/** The style of tables without colours of its own but a line under its head: "Light Style 1". */
export const tableStyle = '{9D7B030F-B1BA-407E-9E2F-2CF4A1B0F4B5}'

/** A table that can be written in. */
function tableFrame(id: number, { table: { caption, head, rows }, shares }: NonNullable<PptxSlide['table']>): string {
  const total = shares.reduce((sum, share) => sum + share, 0)
  const columns = head
    .map((_, at) => `<a:gridCol w="${Math.round(((shares[at] ?? 0) / total) * tableBox.w * EMU)}"/>`)
    .join('')
  const cell = (text: string, isHead: boolean) =>
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p>${
      text === ''
        ? `<a:endParaRPr sz="1200"/>`
        : `<a:r><a:rPr sz="1200"${isHead ? ' b="1"' : ''}/><a:t>${markupText(text)}</a:t></a:r>`
    }</a:p></a:txBody><a:tcPr/></a:tc>`
  const row = (texts: readonly string[], isHead: boolean) =>
    `<a:tr h="${36 * EMU}">${head.map((_, at) => cell(texts[at] ?? '', isHead)).join('')}</a:tr>`
  const box = { ...tableBox, h: 36 * (rows.length + 1) }
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${markupText(caption)}" descr="${markupText(caption)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${placeXml(box)}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"><a:tableStyleId>${tableStyle}</a:tableStyleId></a:tblPr><a:tblGrid>${columns}</a:tblGrid>${row(head, true)}${rows.map((texts) => row(texts, false)).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
}
