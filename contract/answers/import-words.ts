import { z } from 'zod'

/*
 * The words the reader of sheets and the screen have in common: what a column means, how a sheet is shaped, what letters and zeros say.
 */

/**
 * What a column can mean. Of a grid: `label` names the row, `across` has its name in the header and marks below, `asked` is a question
 * of a survey and `answer` says who answers. `strength-…`: how strong at that level. `person`: about a person, and left out. `scale`:
 * numbers that are no strength, left out until it is said. `template`: as the template has it.
 */
export const columnMeanings = [
  'from',
  'to',
  'name',
  'kind',
  'short',
  'id',
  'table',
  'takesPart',
  'leads',
  'role',
  'level',
  'strength',
  'strength-administrative',
  'strength-policy',
  'strength-operational',
  'direction',
  'since',
  'until',
  'confirmed',
  'source',
  'note',
  'ours',
  'label',
  'across',
  'answer',
  'asked',
  'scale',
  'person',
  'template',
  'ignored',
] as const
export const ColumnMeaning = z.enum(columnMeanings)
export type ColumnMeaning = z.infer<typeof ColumnMeaning>

export const tableShapes = ['template', 'ties', 'involvements', 'partners', 'matrix', 'affiliation', 'survey'] as const
export const TableShape = z.enum(tableShapes)
export type TableShape = z.infer<typeof TableShape>

/** What the letters in a grid are: of levels (bestuurlijk, ambtelijk, uitvoerend; administrative, policy, operational), of responsibilities, or marks. */
export const letterMeanings = ['levels-bau', 'levels-apo', 'raci', 'marks'] as const
export const LetterMeaning = z.enum(letterMeanings)
export type LetterMeaning = z.infer<typeof LetterMeaning>

/** What the zeros of a square of 0 and 1 say: that there is nothing between two, or that nothing is recorded. */
export const zeroMeanings = ['none', 'unrecorded'] as const
export const ZeroMeaning = z.enum(zeroMeanings)
export type ZeroMeaning = z.infer<typeof ZeroMeaning>

/** Of a csv that does not say its own: what its bytes may be read as. */
export const textEncodings = ['utf-8', 'windows-1252', 'macintosh'] as const
export const TextEncoding = z.enum(textEncodings)
export type TextEncoding = z.infer<typeof TextEncoding>
