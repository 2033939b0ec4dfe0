import fc from 'fast-check'
import { hostile } from './hostile.ts'

/** A text that is likely to break something. */
export const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...hostile))
/** As it stands in an address. */
export const sent = (text: string) => encodeURIComponent(Buffer.from(text).toString())
export const key = fc.oneof(
  word,
  fc.constantFrom('q', 'region', 'on', 'rule', 'severity', 'before', 'limit', '__proto__'),
)
/** A value that is nearly right: parts of the right one, replaced, dropped, doubled. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return fc.oneof(fc.constant(value), word, fc.jsonValue())
  if (Array.isArray(value)) return fc.array(fc.oneof(...[...(value as unknown[]), null].map(spoiled)), { maxLength: 5 })
  const fields = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoiled(inner)]))
  return fc.oneof(
    { weight: 8, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.dictionary(key, fc.jsonValue({ maxDepth: 3 })) },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
}
