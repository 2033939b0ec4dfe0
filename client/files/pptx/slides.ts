import type { Words } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing, FileStep, FileTable } from '../file-document.ts'
import { agreementTable, sourceTable } from '../file-tables.ts'
import type { LayoutName } from './masters.ts'

/** What a slide holds, in words; `drawing` is drawn by the package. */
export type PptxSlide = {
  layout: LayoutName
  kicker: string
  title: string
  /** Paragraphs. */
  text: readonly string[]
  question: string | null
  drawing: FileDrawing | null
  /** `shares`: how wide each column is, together 1. */
  table: { table: FileTable; shares: readonly number[] } | null
  foot: string
  notes: string | null
}

const empty = { kicker: '', text: [], question: null, drawing: null, table: null, notes: null }
/** A title of more letters takes more than two lines beside a drawing, in whatever typeface a house style brings. */
const LONG_TITLE = 36
/** As many rows as a slide holds. */
const MAX_ROWS = 9

/** The slides of a document: a cover, a slide a step, what was agreed, the sources. */
export function slidesOf(document: FileDocument, words: Words): PptxSlide[] {
  const { t } = words
  const { title, region, moment, rests, leftOut, steps } = document
  const foot = (counts = '') => [region, moment, counts, rests].filter((text) => text !== '').join(' · ')
  const tables = (layoutTitle: string, table: FileTable, shares: readonly number[]): PptxSlide[] =>
    chunks(table.rows).map((rows) => ({
      ...{ ...empty, layout: 'table', title: layoutTitle, foot: foot(), table: { table: { ...table, rows }, shares } },
    }))
  const agreements = agreementTable(document, words)
  return [
    {
      ...{ ...empty, layout: 'cover', title, foot: '' },
      text: [`${region} · ${moment}`, t('file.rests', { rests }), document.made],
    },
    ...steps.map((step) => stepSlide(step, foot(step.drawing?.counts), document, words)),
    ...(agreements.rows.length === 0
      ? []
      : tables(
          t('file.agreements'),
          agreements,
          document.withRoles ? [0.06, 0.26, 0.38, 0.16, 0.14] : [0.06, 0.34, 0.45, 0.15],
        )),
    ...tables(t('file.sourceList'), sourceTable(document, words), [0.44, 0.16, 0.18, 0.11, 0.11]),
    {
      ...{ ...empty, layout: 'words', title: t('file.guide'), foot: foot() },
      text: [t('file.guide.text'), ...document.heldBack, leftOut, t('file.licence')],
    },
  ]
}

function stepSlide(step: FileStep, foot: string, { questions }: FileDocument, { t }: Words): PptxSlide {
  const { title, text, kicker, notes, drawing } = step
  const question =
    step.question === null ? null : t('file.asked', { n: step.question.number, question: step.question.text })
  const said = text.split('\n').filter((line) => line !== '')
  if (drawing === null) {
    const open = step.what === 'decisions' ? questions.map(({ number, text }) => `${number}. ${text}`) : []
    const asked = question === null ? [] : [question]
    return { ...empty, layout: 'words', title, text: [...said, ...asked, ...open], foot, notes }
  }
  const long = title.length > LONG_TITLE
  const layout: LayoutName = question === null ? (long ? 'drawingLong' : 'drawing') : long ? 'questionLong' : 'question'
  return { layout, kicker, title, text: said, question, drawing, table: null, foot, notes }
}

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.max(1, Math.ceil(all.length / MAX_ROWS)) }, (_, at) =>
    all.slice(at * MAX_ROWS, (at + 1) * MAX_ROWS),
  )
