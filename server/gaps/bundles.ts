/**
 * Lists of ids that rules hand on from a measure to their answer travel as one word, there and back: most of what would be sent
 * are such lists, the same ones again and again. A rule may join lists under these names and ask whether they are empty, but
 * not count or search them: what it wants counted, a measure counts.
 */
const handedOn = ['evidence', 'ids', 'mentions', 'unlevelled', 'unsaid', 'uncarried'] as const

/** No id begins like this. */
const mark = '*'

/** Bundles of one answer: a word means nothing in another. */
export function makeBundles() {
  const words = new Map<string[], string>()
  const lists = new Map<string, string[]>()
  const word = (ids: string[]): string[] => {
    // One id is as short as a word.
    if (ids.length < 2) return ids
    const known = words.get(ids) ?? `${mark}${words.size}`
    words.set(ids, known)
    lists.set(known, ids)
    return [known]
  }
  const row = <T extends Record<string, unknown>>(one: T): T => {
    const tied: Record<string, unknown> = { ...one }
    for (const key of handedOn) {
      const value = tied[key]
      if (isIds(value)) tied[key] = word(value)
    }
    return tied as T
  }
  const rows = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => (isMap(one) ? row(one) : one)) : value
  return {
    /** What a measure gives, rows or rows by name, with a word for every such list of a row. */
    tied: (measure: unknown): unknown =>
      isMap(measure)
        ? Object.fromEntries(Object.entries(measure).map(([key, value]) => [key, rows(value)]))
        : rows(measure),
    /** Ids where words were, in the order of the words; of one word alone, the very list that was tied. */
    untied: (said: string[]): string[] => {
      const [first, ...more] = said
      if (first !== undefined && more.length === 0) return lists.get(first) ?? said
      return said.flatMap((one) => lists.get(one) ?? one)
    },
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isIds = (value: unknown): value is string[] => Array.isArray(value) && typeof value[0] === 'string'
