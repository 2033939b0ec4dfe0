import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { type AnswerLists, readAnswer } from './reading.ts'

const folder = new URL('files/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.answer.json'))

/** Whether a value says all that is wanted, and a list no more than one thing beside it. */
function says(got: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted))
    return Array.isArray(got) && got.length <= wanted.length + 1 && wanted.every((each, at) => says(got[at], each))
  if (typeof wanted === 'object' && wanted !== null)
    return (
      typeof got === 'object' &&
      got !== null &&
      Object.entries(wanted).every(([key, value]) => says((got as Record<string, unknown>)[key], value))
    )
  return got === wanted
}

/** What is wanted and not there, and what is there beside it; lists are without order. */
function differences(got: readonly unknown[], wanted: readonly unknown[]): { missing: unknown[]; extra: unknown[] } {
  const extra = [...got]
  const missing = wanted.filter((each) => {
    const at = extra.findIndex((one) => says(one, each))
    if (at !== -1) extra.splice(at, 1)
    return at === -1
  })
  return { missing, extra }
}

describe('a file of a region', () => {
  it.each(files)('%s', async (answer) => {
    const name = answer.replace('.answer.json', '')
    const wanted = JSON.parse(readFileSync(new URL(answer, folder), 'utf8')) as Partial<AnswerLists> & {
      region: string
    }
    const got = await readAnswer(readFileSync(new URL(name, folder)), wanted.region, name)
    expect({ outcome: got.outcome, read: got.read, tables: got.tables }).toEqual({
      outcome: wanted.outcome,
      read: wanted.read,
      tables: wanted.tables ?? [],
    })
    const nothing = { missing: [], extra: [] }
    for (const list of ['partners', 'ties', 'involvements', 'bodies', 'activities', 'skippedSheets', 'errors'] as const)
      expect({ list, ...differences(got[list], wanted[list] ?? []) }).toEqual({ list, ...nothing })
    for (const list of ['names', 'questions'] as const)
      expect({ list, missing: differences(got[list], wanted[list] ?? []).missing }).toEqual({ list, missing: [] })
    expect(got.counts).toEqual(wanted.counts ?? {})
  })
})
