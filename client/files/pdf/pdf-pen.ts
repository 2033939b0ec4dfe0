import { runsOf } from '../../picture/pens/runs.ts'
import type { Hatch, Picture, Plane, Primitive, Stroke, Word } from '../../picture/primitives.ts'
import type { PdfDocument } from './open-pdf.ts'
import { pathBounds } from './path-bounds.ts'

/** Where a picture stands on a page, pt, and how many pt a px is. `width` and `height` are of the picture, px. */
export type PdfPlace = { x: number; y: number; scale: number; width: number; height: number }

/** Draws a picture on the page, as far as it lies in its box: words as text, everything else as vectors. */
export function drawOnPdf(pdf: PdfDocument, picture: Picture, place: PdfPlace): void {
  pdf.save().translate(place.x, place.y).scale(place.scale).miterLimit(10)
  pdf.rect(0, 0, place.width, place.height).clip()
  for (const { fade, all } of runsOf(picture)) {
    const draw = () => {
      for (const one of all) drawOne(pdf, one)
    }
    if (fade < 1) drawFaint(pdf, fade, place, draw)
    else draw()
  }
  pdf.restore()
}

/** What pdfkit keeps to itself: the stream of the page that is written, and what it names. */
type OwnPage = { content: PDFKit.PDFKitReference; resources: PDFKit.PDFKitReference; xobjects: Record<string, unknown> }

/** A group of its own, drawn as a whole and then made so faint. */
function drawFaint(pdf: PdfDocument, fade: number, { width, height }: PdfPlace, draw: () => void): void {
  const page = pdf.page as unknown as OwnPage
  const group = pdf.ref({
    ...{ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] },
    ...{ Group: { S: 'Transparency', CS: 'DeviceRGB' }, Resources: page.resources },
  })
  const { content } = page
  page.content = group
  pdf.save()
  draw()
  pdf.restore()
  page.content = content
  group.end(undefined)
  const name = `G${Object.keys(page.xobjects).length + 1}`
  page.xobjects[name] = group
  pdf.save().opacity(fade)
  pdf.addContent(`/${name} Do`)
  pdf.restore()
}

function drawOne(pdf: PdfDocument, one: Primitive): void {
  if (one.what === 'plane') fillPlane(pdf, one)
  else if (one.what === 'stroke') drawStroke(pdf, one)
  else write(pdf, one)
}

function fillPlane(pdf: PdfDocument, { d, fill, opacity }: Plane): void {
  if (typeof fill === 'string') {
    if (fill !== 'none') pdf.path(d).fillOpacity(opacity).fill(fill)
    return
  }
  pdf.save().path(d).clip()
  pdf.strokeOpacity(opacity).undash().lineCap('butt').lineWidth(fill.width)
  for (const [x1, y1, x2, y2] of stripes(fill, pathBounds(d))) pdf.moveTo(x1, y1).lineTo(x2, y2)
  pdf.strokeColor(fill.colour).stroke().restore()
}

/** Stripes that rise at 45 degrees over a box: on each x + y is the same. */
function stripes({ pitch, offset }: Hatch, { left, top, right, bottom }: ReturnType<typeof pathBounds>) {
  const lines: [number, number, number, number][] = []
  const [step, from] = [pitch * Math.SQRT2, offset * Math.SQRT2]
  for (let sum = Math.floor((left + top - from) / step) * step + from; sum < right + bottom + step; sum += step)
    lines.push([left, sum - left, right, sum - right])
  return lines
}

function drawStroke(pdf: PdfDocument, { d, stroke, width, dash, cap, opacity }: Stroke): void {
  if (stroke === 'none') return
  pdf
    .lineWidth(width)
    .lineCap(cap)
    .lineJoin(cap === 'round' ? 'round' : 'miter')
  if (dash.length === 0) pdf.undash()
  // A dot is a dash of no length, which pdfkit does not take.
  else pdf.dash(dash.map((length) => Math.max(length, 0.001)) as unknown as number, {})
  pdf.path(d).strokeOpacity(opacity).stroke(stroke)
}

/** The type of a font in pdfkit that was read from a file. */
type OwnFont = {
  font: {
    unitsPerEm: number
    layout: (text: string) => {
      glyphs: { path: { toSVG: () => string } }[]
      positions: { xAdvance: number; xOffset: number; yOffset: number }[]
    }
  }
}

function write(pdf: PdfDocument, { x, y, text, size, weight, anchor, fill, opacity, halo, turn = 0 }: Word): void {
  if (text === '') return
  const turned = turn !== 0
  if (turned) pdf.save().rotate(turn, { origin: [x, y] })
  setFont(pdf, size, weight)
  const back = anchor === 'start' ? 0 : pdf.widthOfString(text) / (anchor === 'middle' ? 2 : 1)
  if (halo !== undefined) edge(pdf, text, { x: x - back, y, size, ...halo, opacity })
  pdf.fillOpacity(opacity).fillColor(fill)
  pdf.text(text, x - back, y, { lineBreak: false, baseline: 'alphabetic' })
  if (turned) pdf.restore()
}

export const setFont = (pdf: PdfDocument, size: number, weight: number): PdfDocument =>
  pdf.font(weight >= 500 ? 'bold' : 'regular').fontSize(size)

type Edge = { x: number; y: number; size: number; colour: string; width: number; opacity: number }

/** An edge around the letters, as outlines: as text it would be read twice. */
function edge(pdf: PdfDocument, text: string, { x, y, size, colour, width, opacity }: Edge): void {
  const { font } = (pdf as unknown as { _font: OwnFont })._font
  const { glyphs, positions } = font.layout(text)
  const scale = size / font.unitsPerEm
  pdf.save().translate(x, y).scale(scale, -scale)
  pdf
    .lineWidth((2 * width) / scale)
    .lineJoin('round')
    .lineCap('round')
    .undash()
    .strokeOpacity(opacity)
    .strokeColor(colour)
  for (const [at, glyph] of glyphs.entries()) {
    const d = glyph.path.toSVG()
    if (d !== '') pdf.path(d).stroke()
    pdf.translate(positions[at]?.xAdvance ?? 0, 0)
  }
  pdf.restore()
}
