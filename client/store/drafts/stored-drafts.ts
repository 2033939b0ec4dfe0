import type { z } from 'zod'
import { parseMemory, browserMemory } from '../browser-memory.ts'

const keyOf = (name: string) => `ketenkaart.draft.${name}`

/** What was typed in a form and not written yet, by form and record; kept over reload, another choice and another tab. */
export const readDraft = <T>(name: string, schema: z.ZodType<T>): T | null =>
  parseMemory(browserMemory.read(keyOf(name)), schema)
export const saveDraft = (name: string, value: unknown): void => {
  browserMemory.write(keyOf(name), JSON.stringify(value))
}
export const dropDraft = (name: string): void => {
  browserMemory.write(keyOf(name), null)
  browserMemory.write(keyOf(openedName(name)), null)
}
/** Under which is kept what the record of a form was when one began to fill it in. */
export const openedName = (name: string): string => `${name}.opened`
