import type { ImportNotice } from '../../../contract/answers/import.ts'

/** Where something stands: as a spreadsheet shows it. `column` counts from 0. */
export type CellPlace = { sheet: string | null; row?: number; column?: number }

/** What a screen needs to offer beside an issue. */
export type IssueDetail = Pick<ImportNotice, 'options' | 'several' | 'default' | 'allowed' | 'length' | 'most'>

/** What is said of a file: a code of `import.messages`, where, and the words that stand there. */
export type ImportIssue = {
  code: string
  sheet?: string | null
  row?: number
  /** Letters, as a spreadsheet shows them. */
  column?: string
  words?: string
  /** A row that says the same. */
  other?: number
  /** The part of a damaged workbook. */
  part?: string
  /** What may be chosen, and what may stand there. */
  detail?: IssueDetail
}

/** Nothing can be read of this file, and why. */
export class ReadFault extends Error {
  readonly issue: ImportIssue

  constructor(issue: ImportIssue) {
    super(issue.code)
    this.issue = issue
  }
}

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? rest : columnLetters(Math.floor(index / 26) - 1) + rest
}

/** A is 0, AA is 26; -1 where there are no letters. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + (letter.codePointAt(0) ?? 0) - 64
  return index - 1
}
