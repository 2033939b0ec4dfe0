// Stops what database.setup.mjs started, and nothing else.
export default async function teardown() {
  const database = globalThis.ketenkaartTestDatabase
  delete globalThis.ketenkaartTestDatabase
  await database?.stop()
}
