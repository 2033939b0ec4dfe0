import { wordsIn } from '../../i18n/words.ts'
import type { FileDocument, FileDrawing } from '../file-document.ts'
import { sourceSentence } from '../file-tables.ts'

/** All that a sheet says around its drawing. */
export type SheetWords = {
  /** Of which region, and what of it. */
  title: string
  /** Of which day. */
  moment: string
  heading: string
  /** What is counted, what a filter holds back, and what of the address is gone. */
  counts: string
  /** On what it is based, with the date of each source; when it was made; what is not in it. */
  foot: readonly string[]
}

/** What the sheet of a document says around one of its drawings. */
export function sheetWords(document: FileDocument, { heading, counts }: FileDrawing): SheetWords {
  const { head, moment, rests, made, heldBack, leftOut, lang } = document
  const words = wordsIn(lang)
  return {
    title: head,
    ...{ moment, heading },
    counts: [counts, ...heldBack.map((text) => text.replace(/\.$/, ''))].join(' · '),
    foot: [`${words.t('file.rests', { rests })} ${sourceSentence(document, words)}`, made, leftOut],
  }
}
