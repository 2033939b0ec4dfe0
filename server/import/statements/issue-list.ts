import { columnLetters, type CellPlace, type ImportIssue } from '../file/read-fault.ts'

export const MAX_OF_A_CODE = 100

/** What is said of a file, the first hundred of each code, and how many there are of each. */
export class IssueList {
  readonly issues: ImportIssue[] = []
  readonly counts = new Map<string, number>()

  add(
    code: string,
    place: CellPlace | null,
    more: Pick<ImportIssue, 'words' | 'other' | 'part' | 'detail'> = {},
  ): void {
    const count = (this.counts.get(code) ?? 0) + 1
    this.counts.set(code, count)
    if (count > MAX_OF_A_CODE) return
    this.issues.push({
      code,
      ...(place === null ? {} : { sheet: place.sheet }),
      ...(place?.row === undefined ? {} : { row: place.row }),
      ...(place?.column === undefined ? {} : { column: columnLetters(place.column) }),
      ...more,
    })
  }

  has(code: string): boolean {
    return this.counts.has(code)
  }
}
