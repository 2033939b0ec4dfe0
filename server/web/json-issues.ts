import type { Issue } from '../errors/problem-error.ts'

const MAX_DEPTH = 32
const loneSurrogate = /\p{Surrogate}/u

/**
 * What JSON allows and we do not, wherever it stands: the key `__proto__`, text that is no Unicode
 * (half a surrogate pair cannot be stored as it was sent) and nesting without end.
 * Walks with a list of its own, so that no depth of nesting can exhaust the stack.
 */
export function jsonIssues(part: string, sent: unknown): Issue[] {
  const faults: Issue[] = []
  const todo: { path: string; value: unknown; depth: number }[] = [{ path: part, value: sent, depth: 0 }]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { path, value, depth } = next
    if (typeof value === 'string' && loneSurrogate.test(value)) faults.push({ path, message: 'Not valid Unicode' })
    if (typeof value !== 'object' || value === null) continue
    if (depth === MAX_DEPTH) {
      faults.push({ path, message: `Nested deeper than ${MAX_DEPTH} levels` })
      continue
    }
    for (const [key, inner] of Object.entries(value)) {
      const place = `${path}.${key}`
      if (key === '__proto__') faults.push({ path: place, message: 'There is no such key' })
      else if (loneSurrogate.test(key)) faults.push({ path, message: 'A key is not valid Unicode' })
      else todo.push({ path: place, value: inner, depth: depth + 1 })
    }
  }
  return faults
}
