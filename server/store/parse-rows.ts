import type { z } from 'zod'

/** What we take of a record and of an answer of the driver. */
type Row = { readonly keys: readonly PropertyKey[]; get: (at: number) => unknown }
type Answer = {
  subscribe: (observer: {
    onNext: (row: Row) => void
    onCompleted: () => void
    onError: (error: Error) => void
  }) => void
}

/**
 * Each row of an answer, parsed as it comes in: what the driver made of it is let go at once, and we read while the database
 * still sends. Throws what the database says, or what the parser says of the first row that is not what it should be.
 */
export function parseRows<R>(answer: Answer, shape: z.ZodType<R>): Promise<R[]> {
  const rows: R[] = []
  // Thrown where a row comes in, an error would break the connection: it waits until all are in.
  let wrong: Error | undefined
  const onNext = (row: Row) => {
    if (wrong !== undefined) return
    const one = shape.safeParse(plain(row))
    if (one.success) rows.push(one.data)
    else wrong = one.error
  }
  return new Promise((resolve, reject) => {
    const onCompleted = () => {
      if (wrong === undefined) resolve(rows)
      else reject(wrong)
    }
    answer.subscribe({ onNext, onCompleted, onError: reject })
  })
}

/** As the driver's `toObject()`, which takes ten times as long over a thousand rows. */
function plain(row: Row): Record<string, unknown> {
  const made: Record<string, unknown> = {}
  for (const [at, key] of row.keys.entries()) made[String(key)] = row.get(at)
  return made
}
