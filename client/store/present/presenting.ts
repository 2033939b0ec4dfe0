import { z } from 'zod'
import { browserMemory, parseMemory } from '../browser-memory.ts'
import { type PresentState, startPresenting } from './present-state.ts'

/** One presents for no longer than a day's work: what is older was left open. */
const MAX_AGE_MS = 12 * 3_600_000

const Remembered = z.strictObject({
  step: z.int().min(1),
  black: z.boolean(),
  legend: z.boolean(),
  at: z.number(),
  began: z.number(),
  stepBegan: z.number(),
  /** Whether the room has a window of its own. */
  apart: z.boolean(),
})
const keyOf = (story: string) => `ketenkaart.present.${story}`

const remembered = (story: string, now: number) => {
  const was = parseMemory(browserMemory.read(keyOf(story)), Remembered)
  return was !== null && now - was.at < MAX_AGE_MS ? was : null
}

/** How a story stands in this browser, to begin with or after a reload; `step`: as the address has it, which goes before. */
export function presentStateOf(
  story: string,
  step: number | null,
  now: number,
): { state: PresentState; apart: boolean } {
  const was = remembered(story, now)
  if (was === null) return { state: startPresenting(step ?? 1, now), apart: false }
  const { apart, ...rest } = was
  return { state: { ...startPresenting(1, now), ...rest, step: step ?? was.step }, apart }
}
/** `apart`: null in the window of the room, which leaves the clock and that to the other. */
export function rememberPresenting(story: string, state: PresentState, apart: boolean | null): void {
  const { step, black, legend, at } = state
  const was = apart === null ? remembered(story, at) : null
  const rest = { began: was?.began ?? state.began, stepBegan: state.stepBegan, apart: apart ?? was?.apart ?? false }
  browserMemory.write(keyOf(story), JSON.stringify({ step, black, legend, at, ...rest }))
}
export const forgetPresenting = (story: string): void => {
  browserMemory.write(keyOf(story), null)
}
