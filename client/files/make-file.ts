import { outlinedSvg } from '../picture/pens/outlined-svg.ts'
import { fontFile, webFont } from '../picture/typeface/font-files.ts'
import { loadTypeface } from '../picture/typeface/typeface.ts'
import type { fileDrawings } from './draw-options.ts'
import type { FileDocument } from './file-document.ts'
import { type Making, noWatch } from './making.ts'
import type { PptxPens } from './pptx/make-pptx.ts'
import { withLegend } from './with-legend.ts'

/** What a document can be made into. */
export type FileFormat = 'html' | 'handout' | 'pptx' | 'a4' | 'a3' | 'poster' | 'svg' | 'png'

/** How the drawings of a format are laid out: of its steps, and of its sheet where it has one. */
export function drawingsOf(format: FileFormat | 'print'): {
  steps: keyof typeof fileDrawings
  sheet: keyof typeof fileDrawings | null
} {
  if (format === 'handout') return { steps: 'handout', sheet: null }
  if (format === 'html' || format === 'pptx') return { steps: 'slide', sheet: null }
  return { steps: 'slide', sheet: format === 'svg' || format === 'png' ? 'picture' : format }
}

/** How the name of a file ends, so that those of several papers can lie beside each other. */
const endings: Record<FileFormat, readonly [ending: string, type: string]> = {
  html: ['.html', 'text/html'],
  handout: ['.pdf', 'application/pdf'],
  pptx: ['.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  a4: ['.pdf', 'application/pdf'],
  a3: ['-a3.pdf', 'application/pdf'],
  poster: ['-a0.pdf', 'application/pdf'],
  svg: ['.svg', 'image/svg+xml'],
  png: ['.png', 'image/png'],
}
/** `zeeland-peilmoment-2026-orionis.pdf` */
export const fullName = ({ name }: Pick<FileDocument, 'name'>, format: FileFormat): string =>
  `${name}${endings[format][0]}`

/** A document as a file, in the browser. What makes it is fetched when it is first needed. */
export async function makeFile(
  document: FileDocument,
  format: FileFormat,
  making: Making = noWatch,
): Promise<{ name: string; content: Blob }> {
  const content = await contentOf(document, format, making)
  const blob = content instanceof Blob ? content : new Blob([content as BlobPart], { type: endings[format][1] })
  return { name: fullName(document, format), content: blob }
}

async function contentOf(document: FileDocument, format: FileFormat, making: Making) {
  if (format === 'svg' || format === 'png') {
    const [{ svgOfSheet }, { makePng }] = await Promise.all([
      import('./sheet/svg-of-sheet.ts'),
      import('./png/make-png.ts'),
    ])
    const { svg, size } = await svgOfSheet(document)
    return format === 'svg' ? svg : makePng(svg, size)
  }
  if (format === 'html') {
    const [{ makeHtml }, regular, bold] = await Promise.all([import('./html/make-html.ts'), webFont(400), webFont(600)])
    return makeHtml(document, { regular, bold })
  }
  if (format === 'pptx') {
    const [{ makePptx }, pens] = await Promise.all([import('./pptx/make-pptx.ts'), pensOf(document, making)])
    return makePptx(document, pens)
  }
  const [{ makePdf }, regular, bold] = await Promise.all([import('./pdf/make-pdf.ts'), fontFile(400), fontFile(600)])
  return makePdf(document, format, { regular, bold })
}

async function pensOf({ lang, steps }: FileDocument, making: Making): Promise<PptxPens> {
  const [typeface, { makeSmallPng }] = await Promise.all([loadTypeface(), import('./png/make-png.ts')])
  let made = 0
  return {
    outline: (drawing) => {
      const { picture, width, height } = withLegend(drawing, typeface)
      const texts = { title: drawing.heading, desc: drawing.counts, lang }
      return { svg: outlinedSvg(picture, { x: 0, y: 0, width, height }, texts, typeface), width, height }
    },
    rasterise: async (svg, width, height) => {
      made += 1
      await making.turn(made, steps.length)
      return makeSmallPng(svg, { width, height })
    },
  }
}
