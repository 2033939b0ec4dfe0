import type { ColumnMeaning, LetterMeaning } from '../../../contract/answers/import-words.ts'
import type { NamedLevel } from '../../../contract/vocabulary.ts'
import { headerMeaning } from './header-meanings.ts'
import type { TableColumn } from './table-layout.ts'

/** What somebody says of a sheet: which row is its header (0 = it has none), what columns mean, what its letters are. Columns from 0. */
export type Correction = {
  header: number | null
  columns: ReadonlyMap<number, ColumnMeaning>
  letters: LetterMeaning | null
}
export const noCorrection: Correction = { header: null, columns: new Map(), letters: null }

/** What a column is read as where that was said; undefined where nothing was said of it. */
export function chosenMeaning({ columns }: Correction, at: number, header: string): TableColumn['meaning'] | undefined {
  const meaning = columns.get(at)
  switch (meaning) {
    case undefined:
    case 'template':
      return undefined
    case 'ignored':
      return 'left'
    case 'strength-administrative':
    case 'strength-policy':
    case 'strength-operational':
      return 'tie-level'
    case 'note':
      // What is no note by its own word is kept with that word in front.
      return headerMeaning(header) === 'note' ? 'note' : 'kept'
    default:
      return meaning
  }
}

export const chosenLevel = ({ columns }: Correction, at: number): NamedLevel | null => {
  const meaning = columns.get(at)
  return meaning === 'strength-administrative'
    ? 'administrative'
    : meaning === 'strength-policy'
      ? 'policy'
      : meaning === 'strength-operational'
        ? 'operational'
        : null
}

const says = (correction: Correction, ...meanings: readonly ColumnMeaning[]): boolean =>
  [...correction.columns.values()].some((meaning) => meanings.includes(meaning))
/** A sheet of which such a column is pointed out is a list, whatever it looks like. */
export const isList = (correction: Correction): boolean =>
  says(correction, 'from', 'to', 'name', 'table', 'kind', 'role', 'takesPart', 'leads')
export const isGrid = (correction: Correction): boolean => says(correction, 'label', 'across')
export const isSurvey = (correction: Correction): boolean => says(correction, 'answer', 'asked')
