import { makeBesidePdf } from '../../../client/files/beside/make-beside-pdf.ts'
import { factsheetsOf } from '../../../client/files/factsheet/factsheet-document.ts'
import { factsheetPdf } from '../../../client/files/factsheet/make-factsheets.ts'
import { makePdf, pdfKinds } from '../../../client/files/pdf/make-pdf.ts'
import { storyDocument, viewDocument } from '../../../client/files/story-document.ts'
import { fontFile } from '../../../client/picture/typeface/font-files.ts'
import { parseViewAddress } from '../../../client/store/address/view-address.ts'
import { presentedZeeland } from '../../support/presented.ts'
import { toldStory } from '../../support/told-story.ts'
import { sampleBeside } from './sample-beside.ts'
import { choice, sheetOf, tinyRegion } from './factsheet/regions.ts'
import { sampleDocument } from './sample.ts'

const letters = async () => {
  const [regular, bold] = await Promise.all([fontFile(400), fontFile(600)])
  return { regular, bold }
}

/** The sample with notes that hold signs of markup. */
export const notedSample = () => {
  const steps = sampleDocument().steps.map((step) => ({ ...step, notes: `Bij ${step.title}: <let op>` }))
  return sampleDocument({ steps, withNotes: true })
}

/** A PDF of every kind there is, of words and shapes at the edge of what a file can hold, by a name. */
export async function samplePdfs(): Promise<Map<string, Uint8Array>> {
  const fonts = await letters()
  const made = new Map<string, Uint8Array>()
  for (const kind of pdfKinds) made.set(kind, await makePdf(notedSample(), kind, fonts))
  for (const laid of [false, true])
    made.set(laid ? 'beside-laid' : 'beside', await makeBesidePdf(sampleBeside(laid), fonts))
  const sheets = factsheetsOf(tinyRegion, choice)
  const each = sheets.subjects.map(
    ({ id }) =>
      () =>
        sheets.of(id),
  )
  made.set('factsheets', await factsheetPdf(each, { ...sheetOf(null).file, title: 'Proefland' }))
  return made
}

/** What a coordinator of Zeeland takes along: a story as handout and poster, its map and matrix, two factsheets. */
export async function zeelandPdfs(): Promise<Map<string, Uint8Array>> {
  const fonts = await letters()
  const { graph, gaps, on } = presentedZeeland
  const plain = { lang: 'nl', day: on, moment: null, roles: false } as const
  const story = toldStory({ graph, gaps, id: 'am24-story-1' })
  const storyAs = async (format: 'handout' | 'poster') =>
    makePdf(await storyDocument(presentedZeeland, story, { ...plain, format, notes: false }), format, fonts)
  const viewAs = async (format: 'a4' | 'a3', view: string) => {
    const look = parseViewAddress(graph.region.id, view)
    return makePdf(await viewDocument(presentedZeeland, look, { ...plain, format, scope: 'region' }), format, fonts)
  }
  const sheets = [null, 'orionis'].map((about) => () => sheetOf(about, presentedZeeland, { ...choice, day: on }))
  return new Map([
    ['zeeland-handout', await storyAs('handout')],
    ['zeeland-poster', await storyAs('poster')],
    ['zeeland-map-a3', await viewAs('a3', 'map')],
    ['zeeland-map-a4', await viewAs('a4', 'map')],
    ['zeeland-matrix-a4', await viewAs('a4', 'matrix')],
    ['zeeland-factsheets', await factsheetPdf(sheets, { ...sheetOf(null, presentedZeeland).file, title: 'Zeeland' })],
  ])
}
