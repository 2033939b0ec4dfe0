import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A cell that may be left empty: nothing written down is null. */
export const orNull = z.string().transform((cell) => (cell === '' ? null : cell))
/** One of a list of words, or an empty cell. */
export const orNothing = <T extends z.ZodType>(word: T) => z.union([word, z.literal('').transform(() => null)])
export const requiredCell = z.string().min(1)
export const yesNo = z.enum(['true', 'false']).transform((cell) => cell === 'true')
/** Several values in one cell, with a space between. */
export const several = z.string().transform((cell) => cell.split(' ').filter((word) => word !== ''))

/** The lines of a file of the seed, each held against `row`; a wrong line is named in the error. */
export function readCsv<T extends z.ZodRawShape>(path: string, shape: T): z.infer<z.ZodObject<T>>[] {
  const row = z.strictObject(shape)
  const lines: unknown[] = parse(readFileSync(new URL(path, import.meta.url), 'utf8'), { columns: true })
  return lines.map((line, at) => {
    const read = row.safeParse(line)
    if (read.success) return read.data
    throw new Error(`seed/${path}, line ${at + 2}: ${z.prettifyError(read.error)}`)
  })
}
