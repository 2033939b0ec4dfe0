import { z } from 'zod'
import type { Connection } from '../../server/store/database.ts'

const Given = z.object({ uri: z.string(), user: z.string(), password: z.string() })

/** The database of this test run, as database.setup.mjs left it in the environment. */
export function connectionOfRun(): Connection {
  return Given.parse(JSON.parse(process.env['KETENKAART_TEST_NEO4J'] ?? 'null'))
}
