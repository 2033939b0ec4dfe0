import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandsWith } from '../processes.ts'
import { StartupError } from '../../errors/startup-error.ts'
import { wasStarted } from './home.ts'
import type { Engine } from './java.ts'
import { endAll } from './orphans.ts'

/**
 * Sets the first password before the database was ever open. It goes to Java in a file (0600) and so does not stand
 * in the list of processes, where every user of the machine can read it.
 */
export async function setFirstPassword({ java, lib }: Engine, folder: string, password: string): Promise<void> {
  if (wasStarted(folder)) return
  const file = join(folder, 'run', 'first-password')
  // A start that was killed here has left its tool at work.
  await endAll(commandsWith(`@${file}`))
  rmSync(join(folder, 'data', 'dbms', 'auth.ini'), { force: true })
  const words = [
    '-XX:TieredStopAtLevel=1',
    '-cp',
    join(lib, '*'),
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ]
  writeFileSync(file, words.map((word) => JSON.stringify(word)).join('\n'), { mode: 0o600 })
  try {
    const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') }
    const tool = spawn(java.command, [`@${file}`], { stdio: ['ignore', 'ignore', 'pipe'], env })
    const end = () => tool.kill('SIGKILL')
    process.once('exit', end)
    let said = ''
    tool.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
    const code = await new Promise<number | null>((resolve, reject) => {
      tool.once('error', reject).once('close', resolve)
    })
    process.off('exit', end)
    if (code !== 0)
      throw new StartupError(`The local database could not be given its password.\n  ${said.trim().slice(0, 400)}`)
  } finally {
    rmSync(file, { force: true })
  }
}
