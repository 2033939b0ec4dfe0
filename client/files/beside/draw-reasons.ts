import { formatList } from '../../i18n/words.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { addTag, artifact, holder } from '../pdf/pdf-tags.ts'
import { levelLine, pdfLinesAt, type PdfStyle, wrapLines } from '../pdf/pdf-text.ts'
import type { BesideDocument } from './beside-document.ts'
import { besideFrame, type BesidePlace } from './beside-place.ts'

const { ink, 'ink-soft': soft, hairline } = paperTokens
const head: PdfStyle = { size: 12, weight: 600, colour: ink, leading: 15 }
const sub: PdfStyle = { ...head, size: 9, weight: 400, colour: soft }
const said: PdfStyle = { size: 9, weight: 400, colour: ink, leading: 11.5 }
const region: PdfStyle = { ...said, weight: 600 }
/** Where the sentences begin, beside the regions of which they are said, pt. */
const SAID = besideFrame.left + 470
const GAP = 24

/** A sentence, with the regions of which it is said in their order. */
type Answer = { regions: string[]; sentence: string }

/** What is answered to a question, or is missing to answer it, each sentence once. */
function answersTo({ rows }: Pick<BesideDocument, 'rows'>, question: number): Answer[] {
  const answers = new Map<string, string[]>()
  for (const { name, cells } of rows) {
    const sentence = cells[question]?.sentences.join(' ') ?? ''
    answers.set(sentence, [...(answers.get(sentence) ?? []), name])
  }
  return [...answers].map(([sentence, regions]) => ({ regions, sentence }))
}

/** The same in words, question by question, over as many pages as it takes. */
export function drawReasons({ pdf, section, words, top, bottom, turn }: BesidePlace, document: BesideDocument): void {
  let y = top + 14
  for (const [at, { name, sub: under }] of document.questions.entries()) {
    const rows = answersTo(document, at).map(({ regions, sentence }) => {
      const named = wrapLines(pdf, formatList(words, regions), SAID - besideFrame.left - GAP, region)
      const lines = wrapLines(pdf, sentence, besideFrame.right - SAID, said)
      return { named, lines, high: Math.max(named.length, lines.length) * said.leading + 7 }
    })
    // A heading stands on the page of the first of its answers.
    if (y + 28 + (rows[0]?.high ?? 0) > bottom) y = turn()
    const headAt = y
    addTag(pdf, section, 'H2', () => {
      pdfLinesAt(pdf, [`${at + 1} ${name}`], besideFrame.left, headAt, head)
    })
    addTag(pdf, section, 'P', () => {
      pdfLinesAt(pdf, [under], SAID, headAt, sub)
    })
    artifact(pdf, () => {
      levelLine(pdf, besideFrame.left, besideFrame.right, headAt + 7, ink, 0.9)
    })
    y += 22
    const table = holder(pdf, section, 'Table')
    for (const { named, lines, high } of rows) {
      if (y + high > bottom) y = turn()
      const tag = holder(pdf, table, 'TR')
      const from = y
      addTag(
        pdf,
        tag,
        'TH',
        () => {
          pdfLinesAt(pdf, named, besideFrame.left, from, region)
        },
        { scope: 'Row' },
      )
      addTag(pdf, tag, 'TD', () => {
        pdfLinesAt(pdf, lines, SAID, from, said)
      })
      y += high
      artifact(pdf, () => {
        levelLine(pdf, besideFrame.left, besideFrame.right, from + high - 13, hairline, 0.4)
      })
    }
    y += 16
  }
}
