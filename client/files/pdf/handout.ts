import type { Words } from '../../i18n/words.ts'
import type { FileDocument } from '../file-document.ts'
import { agreementTable, guideOf, sourceTable } from '../file-tables.ts'
import { type Flow, flowStyles, startFlow } from './flow.ts'
import { footLines, pageFoot, pageHead } from './furniture.ts'
import type { PdfDocument } from './open-pdf.ts'
import { holder, type PdfTag } from './pdf-tags.ts'
import { newPage, papers } from './sheet.ts'
import { stepPage } from './step-page.ts'

/** A page a step, then what was agreed, the notes when they were asked for, and where it all comes from. */
export function drawHandout(pdf: PdfDocument, root: PdfTag, document: FileDocument, words: Words): void {
  const { t } = words
  const pages = startPages(pdf, root, document)
  for (const [at, step] of document.steps.entries()) {
    pages.turn(t('file.step', { n: at + 1, of: document.steps.length }), step.drawing?.counts)
    pdf.outline.addItem(step.title)
    stepPage(pdf, holder(pdf, root, 'Sect'), step, document, words)
  }
  agreementsPage(pages.flow(t('file.agreements')), document, words)
  if (document.withNotes) notesPage(pages.flow(t('file.notes')), document)
  const sourcesAt = pages.counts.length + 1
  sourcesPage(pages.flow(t('file.sources')), document, words)
  endPages(pdf, document, pages, sourcesAt, words)
}

/** Where it all comes from, on upright pages behind what there is. */
export function drawSources(pdf: PdfDocument, root: PdfTag, document: FileDocument, words: Words): void {
  const before = pdf.bufferedPageRange().count
  const pages = startPages(pdf, root, document)
  sourcesPage(pages.flow(words.t('file.sources')), document, words)
  endPages(pdf, document, { ...pages, before }, before + 1, words)
}

/** Pages as they come; `before` them so many others. `counts`: what is counted on each. */
type Pages = {
  before: number
  counts: string[]
  turn: (aside: string, said?: string) => void
  flow: (title: string) => Flow
}

function startPages(pdf: PdfDocument, root: PdfTag, document: FileDocument): Pages {
  const counts: string[] = []
  const turn = (aside: string, said = '') => {
    newPage(pdf, papers.handout)
    pageHead(pdf, document.head, aside)
    counts.push(said)
  }
  const flow = (title: string): Flow => {
    turn(title)
    pdf.outline.addItem(title)
    const begun = startFlow(pdf, holder(pdf, root, 'Sect'), () => {
      turn(title)
    })
    begun.title(title)
    return begun
  }
  return { before: 0, counts, turn, flow }
}

/** The foot of each page, once it is known how many there are. */
function endPages(pdf: PdfDocument, document: FileDocument, pages: Pages, sourcesAt: number, words: Words): void {
  const { before, counts } = pages
  const of = before + counts.length
  for (const [at, said] of counts.entries()) {
    const page = before + at + 1
    pdf.switchToPage(page - 1)
    const lines = footLines(document, said, page < sourcesAt ? sourcesAt : null, words)
    pageFoot(pdf, lines, words.t('file.page', { n: page, of }))
  }
}

function agreementsPage(flow: Flow, document: FileDocument, words: Words): void {
  const { t } = words
  if (document.agreements.length === 0) flow.text(t('file.noAgreements'))
  else {
    const table = agreementTable(document, words)
    flow.table(table, table.head.length === 5 ? [0.06, 0.28, 0.36, 0.15, 0.15] : [0.06, 0.34, 0.44, 0.16])
  }
  if (document.questions.length === 0) return
  flow.head(t('file.questions'))
  const rows = document.questions.map(({ number, text }) => [String(number), text, ''])
  flow.table(
    { caption: t('file.questions'), head: [t('file.number'), t('file.question'), t('file.room')], rows },
    [0.06, 0.47, 0.47],
  )
}

function notesPage(flow: Flow, { steps }: FileDocument): void {
  for (const { title, notes } of steps) {
    if (notes === null || notes === '') continue
    flow.head(title)
    flow.text(notes)
  }
}

function sourcesPage(flow: Flow, document: FileDocument, words: Words): void {
  const { t } = words
  const { region, moment, rests, leftOut } = document
  for (const text of [t('file.about', { region, moment, rests }), document.made, leftOut]) flow.text(text)
  for (const line of document.heldBack) flow.text(line)
  const guide = guideOf(document)
  if (guide.length > 0) {
    flow.head(t('file.guide'))
    flow.legend(guide)
    flow.text(t('file.guide.text'))
  }
  flow.head(t('file.sourceList'))
  if (document.sources.length === 0) flow.text(t('file.noSources'))
  else flow.table(sourceTable(document, words), [0.42, 0.16, 0.18, 0.12, 0.12])
  flow.text(t('file.licence'), flowStyles.small)
}
