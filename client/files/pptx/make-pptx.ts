import { wordsIn } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { makeZip } from '../zip/make-zip.ts'
import {
  drawingBox,
  FIRST_LAYOUT,
  languageOf,
  layoutNames,
  layoutPart,
  masterPart,
  notesMasterPart,
  textLevels,
} from './masters.ts'
import { SLIDE } from './placeholders.ts'
import { notesPart, slidePart, type SlidePicture, tableStyle } from './slide-part.ts'
import { type PptxSlide, slidesOf } from './slides.ts'
import { themePart } from './theme.ts'
import { markupText } from '../markup.ts'
import { partXml, type Relation, relationsPart } from './xml.ts'

/** A drawing as an SVG with its letters as outlines, on white, and how large it is, px. */
export type SlideDrawing = { svg: string; width: number; height: number }
/** How drawings become pictures. `rasterise`: an SVG as an opaque PNG of twice its size, drawn when it resolves and packed after that. */
export type PptxPens = {
  outline: (drawing: FileDrawing, title: string) => SlideDrawing
  rasterise: (svg: string, width: number, height: number) => Promise<{ png: Promise<Uint8Array> }>
}

type Picture = SlideDrawing & { name: string; png: Promise<Uint8Array> }

/** A document as a presentation of 16:9. The same input gives the same bytes, but for what `rasterise` makes. */
export async function makePptx(document: FileDocument, pens: PptxPens): Promise<Uint8Array> {
  const slides = slidesOf(document, wordsIn(document.lang))
  const pictures = await picturesOf(slides, pens)
  const files: Record<string, string | Uint8Array> = {}
  const notes = slides.flatMap(({ notes }, at) => (notes === null || notes === '' ? [] : [{ notes, at: at + 1 }]))
  files['[Content_Types].xml'] = contentTypes(slides.length, notes.length)
  files['_rels/.rels'] = relationsPart([
    { kind: 'officeDocument', target: 'ppt/presentation.xml' },
    { kind: 'metadata/core-properties', target: 'docProps/core.xml' },
    { kind: 'extended-properties', target: 'docProps/app.xml' },
  ])
  files['docProps/core.xml'] = coreProperties(document)
  files['docProps/app.xml'] = appProperties
  writeFrame(files, document, slides.length)
  for (const [at, slide] of slides.entries()) {
    const picture = slide.drawing === null ? null : (pictures.get(slide.drawing) ?? null)
    const noted = notes.findIndex((one) => one.at === at + 1)
    const relations: Relation[] = [
      { kind: 'slideLayout', target: `../slideLayouts/slideLayout${layoutNames.indexOf(slide.layout) + 1}.xml` },
      ...(picture === null
        ? []
        : ['png', 'svg'].map((type) => ({ kind: 'image', target: `../media/${picture.name}.${type}` }))),
      ...(noted < 0 ? [] : [{ kind: 'notesSlide', target: `../notesSlides/notesSlide${noted + 1}.xml` }]),
    ]
    files[`ppt/slides/slide${at + 1}.xml`] = slidePart(slide, at + 1, placedPicture(slide, picture))
    files[`ppt/slides/_rels/slide${at + 1}.xml.rels`] = relationsPart(relations)
  }
  for (const [nth, { notes: said, at }] of notes.entries()) {
    files[`ppt/notesSlides/notesSlide${nth + 1}.xml`] = notesPart(said)
    files[`ppt/notesSlides/_rels/notesSlide${nth + 1}.xml.rels`] = relationsPart([
      { kind: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
      { kind: 'slide', target: `../slides/slide${at}.xml` },
    ])
  }
  for (const { name, svg, png } of new Set(pictures.values())) {
    files[`ppt/media/${name}.svg`] = svg
    files[`ppt/media/${name}.png`] = await png
  }
  return makeZip(files)
}

/** The drawings of slides as pictures; equal ones once. */
async function picturesOf(
  slides: readonly PptxSlide[],
  { outline, rasterise }: PptxPens,
): Promise<Map<FileDrawing, Picture>> {
  const bySvg = new Map<string, Picture>()
  const all = new Map<FileDrawing, Picture>()
  for (const { drawing, title } of slides) {
    if (drawing === null) continue
    const drawn = outline(drawing, title)
    const known = bySvg.get(drawn.svg)
    const picture = known ?? {
      ...{ ...drawn, name: `image${bySvg.size + 1}` },
      ...(await rasterise(drawn.svg, drawn.width, drawn.height)),
    }
    bySvg.set(drawn.svg, picture)
    all.set(drawing, picture)
  }
  return all
}

/** As large as it fits, in the middle of the height. */
function placedPicture({ drawing }: PptxSlide, picture: Picture | null): SlidePicture | null {
  if (drawing === null || picture === null) return null
  const { x, y, w, h } = drawingBox
  const scale = Math.min(w / picture.width, h / picture.height)
  const [wide, high] = [picture.width * scale, picture.height * scale]
  const box = { x: x + (w - wide) / 2, y: y + (h - high) / 2, w: wide, h: high }
  const alt = [drawing.heading, drawing.counts].filter((text) => text !== '').join('. ')
  return { png: 'rId2', svg: 'rId3', box, alt }
}

/** The presentation, its master with layouts, themes and the master of its notes. */
function writeFrame(files: Record<string, string | Uint8Array>, { lang }: FileDocument, slides: number): void {
  const ids = Array.from({ length: slides }, (_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 3}"/>`).join('')
  const size = `<p:sldSz cx="${SLIDE.width * 9525}" cy="${SLIDE.height * 9525}"/><p:notesSz cx="6858000" cy="9144000"/>`
  const text = `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${languageOf(lang)}"/></a:defPPr>${textLevels(lang, 16, 'mn')}</p:defaultTextStyle>`
  files['ppt/presentation.xml'] = partXml(
    'p:presentation',
    `<p:sldMasterIdLst><p:sldMasterId id="${FIRST_LAYOUT - 1}" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst>${size}${text}`,
    ' saveSubsetFonts="1"',
  )
  files['ppt/_rels/presentation.xml.rels'] = relationsPart([
    { kind: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
    { kind: 'notesMaster', target: 'notesMasters/notesMaster1.xml' },
    ...Array.from({ length: slides }, (_, at) => ({ kind: 'slide', target: `slides/slide${at + 1}.xml` })),
    { kind: 'theme', target: 'theme/theme1.xml' },
    { kind: 'tableStyles', target: 'tableStyles.xml' },
  ])
  files['ppt/tableStyles.xml'] =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${tableStyle}"/>`
  files['ppt/slideMasters/slideMaster1.xml'] = masterPart(lang)
  files['ppt/slideMasters/_rels/slideMaster1.xml.rels'] = relationsPart([
    ...layoutNames.map((_, at) => ({ kind: 'slideLayout', target: `../slideLayouts/slideLayout${at + 1}.xml` })),
    { kind: 'theme', target: '../theme/theme1.xml' },
  ])
  for (const [at, name] of layoutNames.entries()) {
    files[`ppt/slideLayouts/slideLayout${at + 1}.xml`] = layoutPart(name)
    files[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = relationsPart([
      { kind: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ])
  }
  files['ppt/notesMasters/notesMaster1.xml'] = notesMasterPart(lang)
  files['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relationsPart([
    { kind: 'theme', target: '../theme/theme2.xml' },
  ])
  files['ppt/theme/theme1.xml'] = themePart('Ketenkaart')
  files['ppt/theme/theme2.xml'] = themePart('Ketenkaart')
}

function contentTypes(slides: number, notes: number): string {
  const ml = 'application/vnd.openxmlformats-officedocument.presentationml'
  const one = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`
  const many = (path: string, type: string, count: number) =>
    Array.from({ length: count }, (_, at) => one(`${path}${at + 1}.xml`, type)).join('')
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/>${one('ppt/presentation.xml', `${ml}.presentation.main`)}${many('ppt/slideMasters/slideMaster', `${ml}.slideMaster`, 1)}${many('ppt/slideLayouts/slideLayout', `${ml}.slideLayout`, layoutNames.length)}${many('ppt/notesMasters/notesMaster', `${ml}.notesMaster`, 1)}${many('ppt/slides/slide', `${ml}.slide`, slides)}${many('ppt/notesSlides/notesSlide', `${ml}.notesSlide`, notes)}${many('ppt/theme/theme', 'application/vnd.openxmlformats-officedocument.theme', 2)}${one('ppt/tableStyles.xml', `${ml}.tableStyles`)}${one('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties')}${one('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties')}</Types>`
}

const coreProperties = ({ head, moment, day, lang }: FileDocument): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${markupText(head)}</dc:title><dc:subject>${markupText(moment)}</dc:subject><dc:creator>Ketenkaart</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:modified><dc:language>${languageOf(lang)}</dc:language></cp:coreProperties>`

const appProperties = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Ketenkaart</Application></Properties>`
