import { spawn } from 'node:child_process'
import { StartupError } from '../../errors/startup-error.ts'
import { pom, version } from './jars.ts'
import { findMaven } from './tools.ts'

/**
 * Lets Maven put every jar into `folder`. `progress` hears how many files came in from the network.
 * Throws StartupError when Maven could not do it; whatever is in the folder then is not to be used.
 */
export async function fetchJars(folder: string, progress: (text: string) => void): Promise<void> {
  const { command } = await findMaven()
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${folder}`]
  const maven = spawn(command, ['-B', '-C', '-f', pom, ...goal], { stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => maven.kill()
  process.once('exit', end)
  const errors: string[] = []
  let files = 0
  let told = 0
  const listen = (text: string) => {
    for (const line of text.split('\n')) {
      if (line.includes('Downloaded from')) files += 1
      if (line.includes('[ERROR]')) errors.push(line.replaceAll(/\u001b\[[0-9;]*m|\[ERROR\]/g, '').trim())
    }
    if (files < told + 25) return
    told = files
    progress(`Fetching Neo4j ${version}: ${files} files so far`)
  }
  maven.stdout.setEncoding('utf8').on('data', listen)
  maven.stderr.setEncoding('utf8').on('data', listen)
  const code = await new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject).once('close', resolve)
  })
  process.off('exit', end)
  if (code !== 0) throw new StartupError(explain(errors))
}

function explain(errors: string[]): string {
  const first = errors[0] ?? 'Maven ended without saying why'
  if (errors.some((line) => /no space left/i.test(line))) {
    return `The disk is full: Neo4j ${version} could not be stored. Make room (400 MB is enough) and start again.`
  }
  return [
    `Neo4j ${version} could not be fetched with Maven; nothing was installed.`,
    `  ${first.length > 400 ? `${first.slice(0, 400)}...` : first}`,
    'Check the network, or the proxy and mirror in ~/.m2/settings.xml, and start again.',
    'The other way out: use a Neo4j 5 that runs elsewhere, with NEO4J_URI (see .env.example).',
  ].join('\n')
}
