import { z } from 'zod'
import { definitions, type RecordKind, recordKinds } from './table.ts'

/** The fields of a kind of record of which nothing has to be known, as nothing is known of them: null, and lists that are empty. */
export const unrecordedFields = (what: RecordKind): Record<string, null | []> =>
  Object.fromEntries(
    Object.entries(definitions[what].schema.shape).flatMap(([field, schema]): [string, null | []][] => {
      if (schema instanceof z.ZodNullable) return [[field, null]]
      return schema instanceof z.ZodArray && schema.safeParse([]).success ? [[field, []]] : []
    }),
  )

/** A change that may have been written before its kind of record was given its last fields: these are not recorded. */
export function withLaterFields(given: unknown): unknown {
  const change = z.object({ what: z.enum(recordKinds), record: z.record(z.string(), z.unknown()) }).loose()
  const { data } = change.safeParse(given)
  return data === undefined ? given : { ...data, record: { ...unrecordedFields(data.what), ...data.record } }
}
