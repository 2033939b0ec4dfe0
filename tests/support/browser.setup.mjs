// The browser tests need the database and the built screen; Vite cannot build inside a Jest test.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import startDatabase from './database.setup.mjs'

const client = fileURLToPath(new URL('../../client', import.meta.url))

export default async function setup() {
  if (existsSync(`${client}/vite.config.ts`)) {
    const { build } = await import('vite')
    await build({ root: client, configFile: `${client}/vite.config.ts`, logLevel: 'warn' })
  }
  await startDatabase()
  register()
  const { seedAnew } = await import('./seeded.ts')
  await seedAnew()
}
