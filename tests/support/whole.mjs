// A package in one file. Jest reads, links and runs each file of a package anew for every test file, and zod has a
// hundred of them, which almost every test imports.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url))

/** Where the package stands in one file; it is made when it is not there. */
export async function whole(name) {
  const entry = fileURLToPath(import.meta.resolve(name))
  const { version } = JSON.parse(readFileSync(join(dirname(entry), 'package.json'), 'utf8'))
  const file = join(cache, `${name}-${version}.mjs`)
  if (!existsSync(file)) await make(entry, file)
  return file
}

async function make(entry, file) {
  const { build } = await import('vite')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(`${file}-`)
  const lib = { entry, formats: ['es'], fileName: () => 'whole.mjs' }
  await build({ configFile: false, logLevel: 'warn', build: { lib, outDir, minify: false, target: 'esnext' } })
  renameSync(join(outDir, 'whole.mjs'), file)
  rmSync(outDir, { recursive: true })
}
