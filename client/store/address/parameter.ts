import { z } from 'zod'

/** A value as one word of the address. What a word does not mean counts as not said. */
export type AddressWord<T> = z.ZodType<T, string>

/** One choice that the address holds: how it stands there, and what it is where the address is silent about it. */
export type Parameter<T> = {
  start: T
  read: (query: URLSearchParams) => T
  write: (value: T, query: URLSearchParams) => void
}

const decoded = <T>(word: AddressWord<T>, text: string): T[] => {
  const value = z.safeDecode(word, text)
  return value.success ? [value.data] : []
}
export const decodeAll = <T>(word: AddressWord<T>, texts: readonly string[]): T[] => [
  ...new Set(texts.flatMap((text) => decoded(word, text))),
]

/** One word; left out while it is as it begins, so that a link says only what was chosen. */
export const single = <T extends string | number | null>(
  name: string,
  word: AddressWord<NonNullable<T>>,
  start: T,
): Parameter<T> => ({
  start,
  read: (query) =>
    query
      .getAll(name)
      .slice(0, 1)
      .flatMap((text): T[] => decoded(word, text))[0] ?? start,
  write: (value, query) => {
    if (value !== start && value !== null) query.set(name, z.encode(word, value))
  },
})

/** `yes`, or nothing. */
export const flag = (name: string): Parameter<boolean> => ({
  start: false,
  read: (query) => query.get(name) === 'yes',
  write: (value, query) => {
    if (value) query.set(name, 'yes')
  },
})

export const many = <T>(name: string, word: AddressWord<T>): Parameter<readonly T[]> => ({
  start: [],
  read: (query) => decodeAll(word, query.getAll(name)),
  write: (values, query) => {
    for (const value of values) query.append(name, z.encode(word, value))
  },
})

/** Parameters that make up one value. */
export function group<T extends Record<string, unknown>>(parts: { [K in keyof T]: Parameter<T[K]> }): Parameter<T> {
  const keys = Object.keys(parts) as (keyof T)[]
  const collect = (valueOf: (key: keyof T) => unknown) =>
    Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as T
  return {
    start: collect((key) => parts[key].start),
    read: (query) => collect((key) => parts[key].read(query)),
    write: (value, query) => {
      for (const key of keys) parts[key].write(value[key], query)
    },
  }
}
