// Jest's globalSetup: one real Neo4j for the whole run, unless KETENKAART_TEST_NEO4J says which one to use.
// Plain JavaScript: Jest does not read TypeScript with modules here, so tsx is registered first.
import { register } from 'tsx/esm/api'

export default async function setup() {
  register()
  if (!process.env.KETENKAART_TEST_NEO4J) await startDatabase()
  const { planAhead } = await import('./seeded.ts')
  await planAhead()
}

async function startDatabase() {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const { startTestDatabase } = await import('./test-database.ts')
  const database = await startTestDatabase()
  globalThis.ketenkaartTestDatabase = database
  const { uri, user, password } = database.home.connection
  process.env.KETENKAART_TEST_NEO4J = JSON.stringify({ uri, user, password })
}
