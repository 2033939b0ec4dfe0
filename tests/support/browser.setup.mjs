// The browser tests need the database and the built screen; Vite cannot build inside a Jest test.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'
import startDatabase from './database.setup.mjs'

const client = fileURLToPath(new URL('../../client', import.meta.url))

async function buildScreen() {
  if (!existsSync(`${client}/vite.config.ts`)) return
  const { build } = await import('vite')
  await build({ root: client, configFile: `${client}/vite.config.ts`, logLevel: 'warn' })
}

async function loadDatabase() {
  await startDatabase()
  register()
  const { seedAnew } = await import('./seeded.ts')
  await seedAnew()
}

export default async function setup() {
  await Promise.all([buildScreen(), loadDatabase()])
}
