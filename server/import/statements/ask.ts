import type { ColumnMeaning } from '../../../contract/answers/import-words.ts'
import { levels } from '../../../contract/vocabulary.ts'
import type { IssueDetail } from '../file/read-fault.ts'
import { sheetKey } from '../import-choices.ts'
import type { TableLayout } from '../table/table-layout.ts'
import type { ImportDraft } from './import-draft.ts'

/** Values that may be chosen, and what is taken meanwhile. */
export const options = (values: readonly string[], taken: string): IssueDetail => ({
  options: values.map((value) => ({ value })),
  default: taken,
})

/** Asked once a table: at which level it is. */
export function askLevel({ questions }: ImportDraft, { name }: TableLayout): void {
  questions.add('level-missing', { sheet: name }, { detail: options(levels, 'unspecified') })
}

/** Asked once a table of which both directions differ: whether its rows speak for themselves. */
export function askWhoSpeaks({ questions, choices }: ImportDraft, { name }: TableLayout): void {
  if (choices.speaking.has(sheetKey(name))) return
  questions.add('asymmetric', { sheet: name }, { detail: options(['observer', 'partner'], 'observer') })
}

/** Who says what a row says: the partner itself where the rows speak for themselves. */
export const whoSays = ({ choices }: ImportDraft, { name }: TableLayout): 'partner' | 'observer' =>
  choices.speaking.get(sheetKey(name)) === true ? 'partner' : 'observer'

/** What numbers are that are no strength. */
const ofScale: readonly ColumnMeaning[] = ['ignored', 'note', 'strength']

export function askOfColumn({ questions, choices }: ImportDraft, { name, header }: TableLayout, column: number): void {
  if (choices.columns.some((each) => each.sheet === name && each.column === column)) return
  const place = { sheet: name, row: header.rows.at(-1) ?? 1, column }
  questions.add('meaning', place, { words: header.cells[column] ?? '', detail: options(ofScale, 'ignored') })
}

/** Of a grid: its numbers only say that it is there, unless they are strengths. Answered at the column of names. */
export function askOfScale({ questions, choices }: ImportDraft, { name, header }: TableLayout, labels: number): void {
  if (choices.columns.some((each) => each.sheet === name && each.column === labels)) return
  const place = { sheet: name, row: header.rows.at(-1) ?? 1 }
  questions.add('meaning', place, {
    words: header.cells[labels] ?? '',
    detail: options(['scale', 'strength'], 'scale'),
  })
}
