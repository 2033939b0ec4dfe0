import { z } from 'zod'
import { definitions, type RecordKind } from './table.ts'

/** The fields of a kind of record of which nothing has to be known, as nothing is known of them: null, and lists that are empty. */
export const unrecordedFields = (what: RecordKind): Record<string, null | []> =>
  Object.fromEntries(
    Object.entries(definitions[what].schema.shape).flatMap(([field, schema]): [string, null | []][] => {
      if (schema instanceof z.ZodNullable) return [[field, null]]
      return schema instanceof z.ZodArray && schema.safeParse([]).success ? [[field, []]] : []
    }),
  )
