/**
 * What may be written, by whoever writes: a person in a form, a sheet, a program. What was stored before is read as it is,
 * so this is asked of what comes in and not part of the schemas.
 */
export type TextFault = 'blank' | 'control' | 'direction' | 'half'

/** A letter, digit, sign or symbol; marks and blanks alone show nothing. */
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u
/** All but tab and line break. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/u
/** Embeddings, overrides and isolates: they turn round what stands behind them. The marks LRM and RLM do not. */
const direction = /[\u202a-\u202e\u2066-\u2069]/u
/** Half of a pair: it cannot be stored, and would come back as something else. */
const half = /\p{Surrogate}/u

/** What is wrong with a text, or null. */
export function textFault(text: string): TextFault | null {
  if (half.test(text)) return 'half'
  if (control.test(text)) return 'control'
  if (direction.test(text)) return 'direction'
  return visible.test(text) ? null : 'blank'
}

/** As the API says it. */
export const textFaults: Record<TextFault, string> = {
  blank: 'This shows nothing; write a letter or digit, or leave it out.',
  control: 'This text holds a control character; take it out.',
  direction: 'This text holds a character that turns the direction of writing; take it out.',
  half: 'This text holds half a character; take it out.',
}

/** The years a day may lie in: who types 26 means 2026. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

/** Whether a day, YYYY-MM-DD, lies in a year that can be meant. */
export const isLikelyDay = (day: string): boolean => {
  const year = Number(day.slice(0, 4))
  return year >= FIRST_YEAR && year <= LAST_YEAR
}
export const dayFault = `A year of four digits is meant, from ${FIRST_YEAR} to ${LAST_YEAR}.`
