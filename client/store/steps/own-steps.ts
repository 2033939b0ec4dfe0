import { z } from 'zod'
import { parseMemory, browserMemory } from '../browser-memory.ts'

const key = 'ketenkaart.own-steps'
const MAX_OWN_STEPS = 500
const read = () => parseMemory(browserMemory.read(key), z.array(z.string())) ?? []

/** Which steps of the log were made in this browser: those are taken back without asking. */
export const rememberOwnStep = (id: string): void => {
  fromThisPage.add(id)
  browserMemory.write(key, JSON.stringify([id, ...read()].slice(0, MAX_OWN_STEPS)))
}
export const isOwnStep = (id: string): boolean => read().includes(id)

const fromThisPage = new Set<string>()
/** Of those, which were made on this very page, since it was loaded. */
export const isFromThisPage = (id: string): boolean => fromThisPage.has(id)
