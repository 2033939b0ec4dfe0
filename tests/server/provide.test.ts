import { afterAll, beforeEach, describe, expect, it } from '@jest/globals'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheFolder, expectedJars, version, wrongJars } from '../../server/start/neo4j/jars.ts'
import { provide } from '../../server/start/neo4j/provide.ts'
import { findJava, findMaven } from '../../server/start/neo4j/tools.ts'
import { StartupError } from '../../server/errors/startup-error.ts'

const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-provide-'))
const before = { ...process.env }
afterAll(() => {
  process.env = before
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  for (const name of ['JAVA_HOME', 'MAVEN_HOME', 'XDG_CACHE_HOME']) process.env[name] = mkdtempSync(join(folder, 'x-'))
})

/** A program of this name that does what the lines say, in the place of the real one. */
function pretend(env: 'JAVA_HOME' | 'MAVEN_HOME', program: string, lines: string): void {
  const bin = join(process.env[env] ?? '', 'bin')
  mkdirSync(bin)
  writeFileSync(join(bin, program), `#!/bin/sh\n${lines}\n`)
  chmodSync(join(bin, program), 0o755)
}
const maven = (lines: string) => {
  pretend('MAVEN_HOME', 'mvn', `if [ "$1" = -v ]; then echo "Apache Maven 3.8.7"; exit 0; fi\n${lines}`)
}
const out = 'for word in "$@"; do case "$word" in -DoutputDirectory=*) out="\${word#*=}";; esac; done'
const troubleOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    if (error instanceof StartupError) return error.message
    throw error
  }
  throw new Error('It went well')
}
const installed = () => (existsSync(cacheFolder()) ? readdirSync(cacheFolder()) : [])

describe('what a start needs', () => {
  it('names the package and the way out when Java or Maven is missing', async () => {
    expect(await troubleOf(findJava)).toMatch(/Java 17 or newer[^]*openjdk-17-jre-headless[^]*NEO4J_URI/)
    expect(await troubleOf(findMaven)).toMatch(/Maven 3\.8 or newer[^]*apt-get install maven[^]*NEO4J_URI/)
  })

  it('refuses a Java that is too old, and says which it is', async () => {
    pretend('JAVA_HOME', 'java', `echo 'openjdk version "11.0.2" 2019-01-15' >&2`)
    expect(await troubleOf(findJava)).toMatch(/Java 17 or newer is needed; .* is 11\.0/)
  })

  it('refuses a Maven that is too old', async () => {
    pretend('MAVEN_HOME', 'mvn', 'echo "Apache Maven 3.6.3"')
    expect(await troubleOf(findMaven)).toContain('is 3.6')
  })

  it.each(['17.0.15', '21', '25-ea'])('takes Java %s', async (number) => {
    pretend('JAVA_HOME', 'java', `echo 'openjdk version "${number}" 2025' >&2`)
    expect((await findJava()).version).toContain(number)
  })
})

describe('the jars', () => {
  it('are listed, every one with its sum, and their version is pinned', () => {
    const jars = expectedJars()
    expect(jars.size).toBe(213)
    expect([...jars].filter(([name, sum]) => !name.endsWith('.jar') || !/^[0-9a-f]{64}$/.test(sum))).toEqual([])
    expect(jars.has(`neo4j-${version}.jar`)).toBe(true)
  })

  it('are named when they are missing, altered or do not belong', async () => {
    const some = mkdtempSync(join(folder, 'jars-'))
    writeFileSync(join(some, `neo4j-${version}.jar`), 'altered')
    writeFileSync(join(some, 'other.jar'), '')
    const wrong = await wrongJars(some)
    expect(wrong).toHaveLength(214)
    expect(wrong).toEqual(expect.arrayContaining([`neo4j-${version}.jar`, 'other.jar']))
  })
})

describe('fetching', () => {
  const fetching = () => troubleOf(() => provide(() => undefined))

  it('installs nothing when the network is cut, and says what to do', async () => {
    maven('echo "[ERROR] Could not transfer artifact org.neo4j:neo4j: Premature end of body"; exit 1')
    expect(await fetching()).toMatch(/nothing was installed[^]*Premature end[^]*network[^]*NEO4J_URI/)
    expect(installed()).toEqual([])
  })

  it('installs nothing when the disk is full', async () => {
    maven('echo "[ERROR] No space left on device"; exit 1')
    expect(await fetching()).toMatch(/disk is full[^]*Make room/)
    expect(installed()).toEqual([])
  })

  it('installs nothing that was altered on the way', async () => {
    maven(`${out}\necho altered > "$out/neo4j-${version}.jar"`)
    expect(await fetching()).toMatch(/not what was published[^]*nothing was installed[^]*cut short or altered/)
    expect(installed()).toEqual([])
  })

  it('clears away what a fetch left that was killed', async () => {
    mkdirSync(join(cacheFolder(), 'part-old'), { recursive: true })
    maven('exit 1')
    await fetching()
    expect(installed()).toEqual([])
  })

  it('does not start what was altered after it was installed', async () => {
    mkdirSync(join(cacheFolder(), 'lib'), { recursive: true })
    expect(await fetching()).toMatch(/not what was published[^]*Remove the folder/)
  })
})
