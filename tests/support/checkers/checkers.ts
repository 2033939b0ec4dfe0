import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { findJava, findMaven } from '../../../server/start/neo4j/tools.ts'

const run = promisify(execFile)
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const lots = 32 * 1024 * 1024

/** Jar by jar, as checked in: name -> SHA-256. */
const expected = () =>
  new Map(
    readFileSync(here('jars.sha256'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )

/** The folder of the checkers, fetched with Maven when it is not there yet, once for every run of this user. */
async function jarFolder(): Promise<string> {
  const list = createHash('sha256')
    .update(readFileSync(here('jars.sha256')))
    .digest('hex')
    .slice(0, 12)
  const base = process.env['XDG_CACHE_HOME'] ?? ''
  const folder = join(base === '' ? join(homedir(), '.cache') : base, 'ketenkaart', `checkers-${list}`)
  if (!existsSync(folder)) {
    mkdirSync(dirname(folder), { recursive: true })
    const part = mkdtempSync(`${folder}-`)
    const { command } = await findMaven()
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${part}`]
    await run(command, ['-B', '-q', '-f', here('pom.xml'), ...goal], { maxBuffer: lots })
    if (existsSync(folder)) rmSync(part, { recursive: true })
    else renameSync(part, folder)
  }
  const wrong = [...expected()].filter(([name, sum]) => {
    const path = join(folder, name)
    return !existsSync(path) || createHash('sha256').update(readFileSync(path)).digest('hex') !== sum
  })
  if (wrong.length > 0 || readdirSync(folder).length !== expected().size)
    throw new Error(`Not what was published: ${wrong.map(([name]) => name).join(', ')}. Remove ${folder}.`)
  return folder
}

async function java(...flags: string[]): Promise<string> {
  const { command } = await findJava()
  // veraPDF ends with 1 where a file is not valid, and says so.
  try {
    return (await run(command, flags, { maxBuffer: lots })).stdout
  } catch (error) {
    if (error instanceof Error && 'stdout' in error && typeof error.stdout === 'string' && error.stdout !== '')
      return error.stdout
    throw error
  }
}

/** What veraPDF says of PDFs as PDF/UA-1: a line each, `PASS path` or `FAIL path` with the rules that are broken. */
export async function checkPdfs(paths: readonly string[]): Promise<string[]> {
  const classes = join(await jarFolder(), '*')
  const said = await java(
    ...['-cp', classes, 'org.verapdf.apps.GreenfieldCliWrapper', '-f', 'ua1', '--format', 'text', '-v', ...paths],
  )
  return said.trim().split('\n')
}

/** Faults of the parts of a presentation by the schemas of ISO/IEC 29500; none when all hold. */
export async function checkPresentation(bytes: Uint8Array, folder: string): Promise<string[]> {
  const jars = await jarFolder()
  const poi = unzipSync(readFileSync(join(jars, 'poi-ooxml-full-5.4.1.jar')), {
    filter: ({ name }) => name.endsWith('.xsd'),
  })
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('ppt/') && name.endsWith('.xml'))
  const write = (name: string, content: Uint8Array) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
    return path
  }
  for (const [name, content] of Object.entries(poi)) write(`schemas/${name.split('/').at(-1) ?? ''}`, content)
  const paths = parts.map(([name, content]) => write(name, content))
  const said = await java(
    ...['--add-exports', 'java.xml/com.sun.org.apache.xerces.internal.jaxp.validation=ALL-UNNAMED'],
    ...['-cp', join(jars, '*'), 'org.mozilla.javascript.tools.shell.Main', here('check-parts.js')],
    ...[join(folder, 'schemas'), ...paths],
  )
  const lines = said.trim().split('\n')
  return lines.at(-1) === `LOOKED AT ${paths.length}`
    ? lines.slice(0, -1)
    : [...lines, 'It did not look at every part.']
}
