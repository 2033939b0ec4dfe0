import type { Lang } from '../../i18n/words.ts'
import {
  type SlideBox,
  numberParagraph,
  placeholders,
  type Placeholder,
  placeholderShape,
  placeXml,
  shapeTree,
} from './placeholders.ts'
import { partXml } from './xml.ts'

/** Where the drawing of a slide stands, beside its words. */
export const drawingBox: SlideBox = { x: 36, y: 36, w: 776, h: 606 }
/** Where a table stands, under the title. */
export const tableBox: SlideBox = { x: 60, y: 150, w: 1160, h: 470 }
const right = { x: 852, w: 392 }
const foot: SlideBox = { x: 36, y: 664, w: 1080, h: 32 }
const number: SlideBox = { x: 1140, y: 664, w: 104, h: 32 }

type Look = { size: number; bold?: boolean; anchor?: 't' | 'b' | 'ctr'; align?: 'l' | 'r'; colour?: 'tx1' | 'tx2' }
type Placed = { what: Placeholder; box: SlideBox; look: Look }
/** A layout: its name, its placeholders, and whether a bar stands beside its question. */
type Layout = { name: string; kind: string; placed: Placed[]; bar: SlideBox | null }

const titleLook: Look = { size: 24, bold: true, anchor: 't' }
const textLook: Look = { size: 16, anchor: 't' }
const kickerLook: Look = { size: 12, anchor: 'b', colour: 'tx2' }
const questionLook: Look = { size: 16, bold: true, anchor: 'ctr' }

/** Beside a drawing; a long title pushes the text down. */
function beside(name: string, isLong: boolean, asks: boolean): Layout {
  const titleHigh = isLong ? 160 : 86
  const below = 74 + titleHigh + 14
  const question: SlideBox = { x: right.x + 14, y: 474, w: right.w - 14, h: 110 }
  return {
    ...{ name, kind: 'obj', bar: asks ? { ...question, x: right.x, w: 7 } : null },
    placed: [
      { what: placeholders.kicker, box: { ...right, y: 40, h: 32 }, look: kickerLook },
      { what: placeholders.title, box: { ...right, y: 74, h: titleHigh }, look: titleLook },
      { what: placeholders.text, box: { ...right, y: below, h: (asks ? 460 : 620) - below }, look: textLook },
      ...(asks ? [{ what: placeholders.question, box: question, look: questionLook }] : []),
    ],
  }
}

const wideTitle = { what: placeholders.title, box: { x: 60, y: 60, w: 1160, h: 70 }, look: { ...titleLook, size: 28 } }

/** Every layout, by what a slide holds. */
export const layouts = {
  cover: {
    ...{ name: 'Begin', kind: 'title', bar: { x: 96, y: 360, w: 120, h: 7 } },
    placed: [
      {
        what: { ...placeholders.title, type: 'ctrTitle' },
        ...{ box: { x: 96, y: 170, w: 1080, h: 170 }, look: { size: 40, bold: true, anchor: 'b' } },
      },
      {
        what: { ...placeholders.text, type: 'subTitle' },
        ...{ box: { x: 96, y: 390, w: 1080, h: 190 }, look: { size: 18, colour: 'tx2' } },
      },
    ],
  },
  drawing: beside('Kaart en tekst', false, false),
  drawingLong: beside('Kaart, lange titel', true, false),
  question: beside('Kaart en vraag', false, true),
  questionLong: beside('Kaart en vraag, lange titel', true, true),
  words: {
    ...{ name: 'Tekst', kind: 'obj', bar: null },
    placed: [wideTitle, { what: placeholders.text, box: { x: 60, y: 150, w: 900, h: 470 }, look: { size: 20 } }],
  },
  table: { name: 'Tabel', kind: 'titleOnly', bar: null, placed: [wideTitle] },
} as const satisfies Record<string, Layout>
export type LayoutName = keyof typeof layouts
export const layoutNames = Object.keys(layouts) as LayoutName[]

const furniture: readonly Placed[] = [
  { what: placeholders.foot, box: foot, look: { size: 10, anchor: 'ctr', colour: 'tx2' } },
  { what: placeholders.number, box: number, look: { size: 10, anchor: 'ctr', align: 'r', colour: 'tx2' } },
]

/** What a placeholder holds where nothing is put in it yet: LibreOffice takes the look of the foot from there. */
const promptOf = ({ type, name }: Placeholder) =>
  type === 'sldNum'
    ? numberParagraph('‹nr.›')
    : type === 'ftr'
      ? `<a:p><a:r><a:rPr/><a:t>${name}</a:t></a:r></a:p>`
      : '<a:p><a:endParaRPr/></a:p>'

function placedShape(id: number, { what, box, look }: Placed): string {
  const { size, bold = false, anchor = 't', align = 'l', colour = 'tx1' } = look
  const own = `<a:xfrm>${placeXml(box)}</a:xfrm>`
  const run = `sz="${size * 100}" b="${bold ? 1 : 0}"`
  const level = `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:spcBef><a:spcPts val="${bold ? 0 : 600}"/></a:spcBef><a:buNone/><a:defRPr ${run}><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`
  const body = `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${level}</a:lstStyle>${promptOf(what)}`
  return placeholderShape(id, what, own, body)
}

const bar = (id: number, box: SlideBox) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Streep"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>`

/** A layout of slides. */
export function layoutPart(name: LayoutName): string {
  const { name: called, kind, placed, bar: line }: Layout = layouts[name]
  const shapes = [...placed, ...furniture].map((one, at) => placedShape(at + 2, one))
  if (line !== null) shapes.unshift(bar(shapes.length + 2, line))
  const tree = shapeTree(shapes.join('')).replace('<p:cSld>', `<p:cSld name="${called}">`)
  return partXml(
    'p:sldLayout',
    `${tree}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
    ` type="${kind}" preserve="1"`,
  )
}

const map =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'
const ground = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'
export const languageOf = (lang: Lang): string => (lang === 'nl' ? 'nl-NL' : 'en-GB')

/** The text styles of a master: language, typeface and colour of all that has none of its own. */
export const textLevels = (lang: Lang, size: number, font: 'mj' | 'mn') =>
  [1, 2, 3, 4, 5]
    .map(
      (level) =>
        `<a:lvl${level}pPr marL="${(level - 1) * 285750}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr lang="${languageOf(lang)}" sz="${size * 100}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl${level}pPr>`,
    )
    .join('')

/** What every slide has in common. Its layouts are its first relations, in order. */
export function masterPart(lang: Lang): string {
  const body: Placed = { what: placeholders.text, box: { x: 60, y: 150, w: 1160, h: 470 }, look: textLook }
  const shapes = [wideTitle, body, ...furniture].map((one, at) => placedShape(at + 2, one)).join('')
  const tree = shapeTree(shapes).replace('<p:cSld>', `<p:cSld>${ground}`)
  const ids = layoutNames.map((_, at) => `<p:sldLayoutId id="${FIRST_LAYOUT + at}" r:id="rId${at + 1}"/>`).join('')
  const styles = `<p:titleStyle>${textLevels(lang, 24, 'mj')}</p:titleStyle><p:bodyStyle>${textLevels(lang, 16, 'mn')}</p:bodyStyle><p:otherStyle>${textLevels(lang, 16, 'mn')}</p:otherStyle>`
  return partXml(
    'p:sldMaster',
    `${tree}${map}<p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles>`,
  )
}
/** Ids of masters and layouts begin here, and none is there twice. */
export const FIRST_LAYOUT = 2147483649

/** How notes look when they are printed: the slide above, the notes below. */
export function notesMasterPart(lang: Lang): string {
  const own = (box: SlideBox) => `<a:xfrm>${placeXml(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`
  const shapes = [
    placeholderShape(2, placeholders.picture, own({ x: 72, y: 72, w: 576, h: 324 }), ''),
    placeholderShape(
      3,
      placeholders.notes,
      own({ x: 72, y: 430, w: 576, h: 460 }),
      '<a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p>',
    ),
  ].join('')
  const tree = shapeTree(shapes).replace('<p:cSld>', `<p:cSld>${ground}`)
  return partXml('p:notesMaster', `${tree}${map}<p:notesStyle>${textLevels(lang, 12, 'mn')}</p:notesStyle>`)
}
