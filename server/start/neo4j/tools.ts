import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { StartupError } from '../../errors/startup-error.ts'

type Tool = { name: string; least: [number, number]; debian: string; env: string; ask: string }
const java: Tool = {
  name: 'Java',
  least: [17, 0],
  debian: 'openjdk-17-jre-headless',
  env: 'JAVA_HOME',
  ask: '-version',
}
const maven: Tool = { name: 'Maven', least: [3, 8], debian: 'maven', env: 'MAVEN_HOME', ask: '-v' }

const wayOut =
  'The other way out: use a Neo4j 5 that runs elsewhere, with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD (see .env.example).'

/** A program that was found. `version` is all it says of itself: two builds of one version differ in it. */
export type Found = { command: string; version: string }

/** Java 17 or newer, from JAVA_HOME or the path. Throws StartupError with the package to install. */
export const findJava = (): Promise<Found> => find(java, 'java', /version "([0-9]+)(?:\.([0-9]+))?/)
/** Maven 3.8 or newer, from MAVEN_HOME or the path. Throws StartupError with the package to install. */
export const findMaven = (): Promise<Found> => find(maven, 'mvn', /Apache Maven ([0-9]+)\.([0-9]+)/)

async function find({ name, least, debian, env, ask }: Tool, program: string, pattern: RegExp): Promise<Found> {
  const home = process.env[env]
  const command = home === undefined || home === '' ? program : join(home, 'bin', program)
  const needed = `${name} ${least[0]}${least[1] === 0 ? '' : `.${least[1]}`} or newer`
  const install = `On Debian or Ubuntu: sudo apt-get install ${debian}\n${wayOut}`
  const said = await saidBy(command, ask)
  if (said === null)
    throw new StartupError(`${needed} is needed to run the database, and "${command}" was not found.\n${install}`)
  const [, major, minor] = pattern.exec(said) ?? []
  if (major === undefined) {
    throw new StartupError(
      `${needed} is needed, but "${command} ${ask}" does not say which it is.\n${said.trim()}\n${install}`,
    )
  }
  const version = [Number(major), Number(minor ?? 0)] as const
  const enough = version[0] > least[0] || (version[0] === least[0] && version[1] >= least[1])
  if (!enough) throw new StartupError(`${needed} is needed; "${command}" is ${version.join('.')}.\n${install}`)
  return { command, version: said }
}

/** All that a program says when it is asked one word; null when it could not be run. However it ends, what it says counts. */
const saidBy = (command: string, word: string): Promise<string | null> =>
  new Promise((resolve) => {
    execFile(command, [word], { encoding: 'utf8', timeout: 20_000 }, (error, stdout, stderr) => {
      const ran = error === null || typeof error.code === 'number'
      resolve(ran ? `${stdout}${stderr}` : null)
    })
  })
