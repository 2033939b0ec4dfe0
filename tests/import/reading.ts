import { readingAnswer } from '../../server/import/reading-answer.ts'
import { readSheets } from '../../server/import/read-sheets.ts'
import { listedRegion } from '../../server/import/seed-region.ts'

/** A list of an answer, as JSON gives it. */
export type AnswerLists = {
  outcome: string
  read?: Record<string, unknown>
  tables: {
    sheet: string | null
    shape: string
    certain: string
    header: number[]
    data?: number[]
    columns?: Record<string, string>
    cells?: string
    symmetric?: boolean
    level?: string | null
    skip?: { rows: number[]; why: string }[]
    hidden?: object
  }[]
  skippedSheets: unknown[]
  partners: unknown[][]
  ties: unknown[][]
  involvements: unknown[][]
  bodies: unknown[][]
  activities: unknown[][]
  names: { words: string; means: unknown; how: string; sure?: boolean; role?: string }[]
  questions: Issue[]
  errors: Issue[]
  counts: Record<string, unknown>
  many?: Record<string, number>
}
export type Issue = {
  code: string
  sheet?: string | null
  row?: number
  column?: string
  words?: string
  part?: string
}

/** What the bytes of a file are read as on a region of the lists, with every list there. */
export async function readAnswer(bytes: Uint8Array | string, region: string, name = 'file.csv'): Promise<AnswerLists> {
  const known = listedRegion(region)
  if (known === null) throw new Error(`No region ${region}`)
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const answer: unknown = JSON.parse(JSON.stringify(readingAnswer(await readSheets(given, known, { name }), name)))
  const none = { tables: [], skippedSheets: [], partners: [], ties: [], involvements: [], bodies: [] }
  return {
    ...none,
    activities: [],
    names: [],
    questions: [],
    errors: [],
    counts: {},
    ...(answer as object),
  } as unknown as AnswerLists
}

/** The codes of what is asked and what is wrong. */
export const codes = (issues: readonly Issue[]): string[] => issues.map(({ code }) => code).sort()
