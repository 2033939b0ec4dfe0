import { type Issue, MAX_ISSUES } from '../errors/problem-error.ts'

const MAX_DEPTH = 32
/** As long as the longest list the API takes. */
const MAX_LIST_LENGTH = 20_000
/** As many values as the largest change set has, and some. */
const MAX_VALUES = 1_000_000
const loneSurrogate = /\p{Surrogate}/u

/** `isTooMuch`: there is more than is worth holding against the contract. */
export type JsonIssues = { faults: Issue[]; isTooMuch: boolean }

/**
 * What JSON allows and we do not, wherever it stands: the key `__proto__`, text that is no Unicode
 * (half a surrogate pair cannot be stored as it was sent), nesting without end, and lists longer than any we take:
 * to hold each of millions of values against the contract would keep everybody else waiting.
 * Walks with a list of its own, so that no depth of nesting can exhaust the stack.
 */
export function jsonIssues(part: string, sent: unknown): JsonIssues {
  const faults: Issue[] = []
  let isTooMuch = false
  const todo: { path: string; value: unknown; depth: number }[] = [{ path: part, value: sent, depth: 0 }]
  let values = 0
  for (let next = todo.pop(); next !== undefined && faults.length < MAX_ISSUES; next = todo.pop()) {
    const { path, value, depth } = next
    values += 1
    if (values > MAX_VALUES) {
      faults.push({ path: part, message: `More than ${MAX_VALUES} values` })
      return { faults, isTooMuch: true }
    }
    if (typeof value === 'string' && loneSurrogate.test(value)) faults.push({ path, message: 'Not valid Unicode' })
    if (typeof value !== 'object' || value === null) continue
    if (depth === MAX_DEPTH) {
      faults.push({ path, message: `Nested deeper than ${MAX_DEPTH} levels` })
      continue
    }
    if (Array.isArray(value) && value.length > MAX_LIST_LENGTH) {
      faults.push({ path, message: `A list of ${value.length}; at most ${MAX_LIST_LENGTH} are taken` })
      isTooMuch = true
      continue
    }
    for (const [key, inner] of Object.entries(value)) {
      const place = `${path}.${key}`
      if (key === '__proto__') faults.push({ path: place, message: 'There is no such key' })
      else if (loneSurrogate.test(key)) faults.push({ path, message: 'A key is not valid Unicode' })
      else todo.push({ path: place, value: inner, depth: depth + 1 })
    }
  }
  return { faults, isTooMuch: isTooMuch || faults.length >= MAX_ISSUES }
}
