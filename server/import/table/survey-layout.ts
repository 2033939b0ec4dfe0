import type { Sheet } from '../file/sheet.ts'
import { levelOfHeader, levelsIn } from './cell-values.ts'
import { wordKey } from './cell-text.ts'
import type { ColumnValues } from './column-values.ts'
import { chosenMeaning, type Correction, isSurvey } from './correction.ts'
import type { Header } from './find-header.ts'
import { cellKind } from './grid-layout.ts'
import { bracketOf, headerMeaning } from './header-meanings.ts'
import { onlyOne, plainColumn, plainLayout, type TableColumn, type TableLayout } from './table-layout.ts'

/** Answers, a row each: headers with a name in brackets, or questions of which the cells are lists. */
export function surveyLayout(
  sheet: Sheet,
  header: Header,
  values: readonly ColumnValues[],
  correction: Correction,
): TableLayout | null {
  const isChosen = (at: number, meaning: 'asked' | 'answer') => correction.columns.get(at) === meaning
  const isOther = (at: number) => correction.columns.has(at) && !isChosen(at, 'asked')
  const asked = [...header.cells.keys()].filter((at) => !isOther(at) && bracketOf(header.cells[at] ?? '') !== null)
  const isBracket = asked.length >= 2
  const questions = [...header.cells.keys()].filter(
    (at) => !isOther(at) && (isChosen(at, 'asked') || /\?\s*$/.test(header.cells[at] ?? '')),
  )
  const lists = questions.filter((at) => isChosen(at, 'asked') || (values[at]?.lists ?? 0) > 0)
  if (!isBracket && !isSurvey(correction) && (questions.length < 2 || lists.length === 0)) return null
  const across = isBracket ? asked : lists
  const chosen = [...header.cells.keys()].find((at) => isChosen(at, 'answer'))
  const answer = chosen ?? answering(header, across, values)
  const columns = header.cells.map((text, index): TableColumn => {
    if (index === answer) return plainColumn(index, header, 'answer')
    if (across.includes(index)) {
      const { name, before } = bracketOf(text) ?? { name: '', before: text }
      return {
        ...plainColumn(index, header, 'asked'),
        level: onlyOne(levelsIn(before)) ?? levelOfHeader(header.above[index] ?? ''),
        ...(isBracket ? { name } : {}),
      }
    }
    const said = chosenMeaning(correction, index, text)
    if (said !== undefined) return plainColumn(index, header, said)
    const meaning = headerMeaning(text)
    if (meaning === 'confirmed') return plainColumn(index, header, 'confirmed')
    return plainColumn(index, header, isPersonal(text) ? 'person' : null)
  })
  const hasLevel = columns.some(({ meaning, level }) => meaning === 'asked' && level !== null)
  return {
    ...plainLayout(sheet, 'survey', header, columns),
    ...cellKind(across.map((at) => values[at]).filter((each) => each !== undefined)),
    ...(isBracket ? {} : { cells: undefined }),
    certain: isBracket && hasLevel ? 'sure' : 'likely',
  } as TableLayout
}

/** Beside an organisation, a name is that of a person. */
const isPersonal = (header: string): boolean =>
  headerMeaning(header) === 'person' || /^(?:uw |your )?(?:naam|name)$/.test(wordKey(header))

/** The column that says who answers: the one that names an organisation, else that of a name. */
function answering(header: Header, across: readonly number[], values: readonly ColumnValues[]): number {
  const free = [...header.cells.keys()].filter((at) => !across.includes(at) && (values[at]?.filled ?? 0) > 0)
  const by = (words: RegExp) => free.find((at) => words.test(wordKey(header.cells[at] ?? '')))
  return by(/organisatie|organi[sz]ation|gemeente\b|instelling|partij|partner/) ?? by(/^(?:naam|name)$/) ?? -1
}
