import type { Kind, Sector } from '../../../contract/vocabulary.ts'
import type { ExpectedRow } from '../make/expected.ts'

/** The words a scene is made with, in the language chosen. */
export type SceneWords = {
  /** A kind as the name of an absent column: "SBB", "vakbond". */
  kind: (kind: Kind) => string
  /** So many partners of a kind: "12 gemeenten". */
  stack: (kind: Kind, count: number) => string
  sector: (sector: Sector) => string
  /** "4 actielijnen" below the body that carries them. */
  carried: (count: number) => string
  /** Several activities of one partner, on one line: "6 activiteiten". */
  folded: (count: number) => string
  /** Rows with few partners on one line: "8 overleggen met één partner", or with at most so many. */
  few: (count: number, most: number, what: 'bodies' | 'activities' | 'both') => string
  /** Under the name of the one that is chosen, how many more are on its line: "en 7 andere". */
  more: (count: number) => string
  /** Activities of which nobody is named, on one line: "6 activiteiten zonder partner". */
  seatless: (count: number) => string
  /** On the line of one activity of which nobody is named: "nog niemand genoemd". */
  nobody: string
  /** A row that is expected and not found: name, second line and the question on it. */
  expected: (key: ExpectedRow['key']) => { name: string; sub: string; question: string | null }
}
