// `npm run check`: types, format and the Cypher lint after each other, and beside them the lint, which takes as long.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

async function passes(script) {
  const [status] = await once(spawn(npm, ['run', '--silent', script], { stdio: 'inherit' }), 'exit')
  if (status !== 0) console.error(`npm run ${script} found something.`)
  return status === 0
}

/** All of them, also after one that finds something. */
async function allPass(...scripts) {
  let all = true
  for (const script of scripts) all = (await passes(script)) && all
  return all
}

const both = await Promise.all([allPass('types', 'format', 'lint:cypher'), allPass('lint')])
process.exit(both.every(Boolean) ? 0 : 1)
