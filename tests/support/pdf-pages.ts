import { createCanvas } from '@napi-rs/canvas'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Red, green, blue and opacity of each pixel, row by row. */
export type Raster = { width: number; height: number; data: Uint8ClampedArray }
/** A page as a reader of PDFs has it, and not as we wrote it. */
export type PdfPage = {
  /** Its texts with how large they are set, pt. */
  texts: { text: string; size: number }[]
  /** The fonts that it sets text in and that are not in the file. */
  fontsElsewhere: string[]
  /** The page, so many px wide. */
  draw: (width: number) => Promise<Raster>
}

/** Reads a PDF with the reader of Firefox. Throws where it is none. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocument({
    // It keeps what it is given.
    data: new Uint8Array(bytes),
    verbosity: 0,
  }).promise
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at): Promise<PdfPage> => {
      const page = await pdf.getPage(at + 1)
      const { items } = await page.getTextContent()
      const { fnArray, argsArray } = await page.getOperatorList()
      const fonts = fnArray.flatMap((fn, nth) => (fn === OPS.setFont ? [(argsArray[nth] as string[])[0] ?? ''] : []))
      const fontsElsewhere = [...new Set(fonts)].filter((name) => {
        return (page.commonObjs.get(name) as { missingFile?: boolean }).missingFile === true
      })
      return {
        texts: items.flatMap((item) =>
          'str' in item && item.str.trim() !== ''
            ? [{ text: item.str, size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])) }]
            : [],
        ),
        fontsElsewhere,
        draw: async (width) => {
          const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
          const [wide, high] = [Math.round(viewport.width), Math.round(viewport.height)]
          const context = createCanvas(wide, high).getContext('2d')
          await page.render({ canvas: null, canvasContext: context as never, viewport, background: '#ffffff' }).promise
          return { width: wide, height: high, data: context.getImageData(0, 0, wide, high).data }
        },
      }
    }),
  )
}
