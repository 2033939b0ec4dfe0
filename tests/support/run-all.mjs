// `npm test`: installs what is missing, runs `npm run check` and every test, and ends with "N passed, N failed".
// Plain JavaScript without dependencies: on a fresh clone nothing else is there yet.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** Starts a command in the root. Resolves with its exit status; what it says is shown, or `kept` until it has ended. */
async function run(command, args, { kept = false } = {}) {
  const child = spawn(command, args, { cwd: root, stdio: kept ? 'pipe' : 'inherit' })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (said += part))
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`)
      resolve(1)
    })
    child.once('close', (code) => resolve(code ?? 1))
  })
  if (kept) process.stdout.write(said)
  return status
}

function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

async function mustRun(what, command, args) {
  if ((await run(command, args)) === 0) return
  console.error(`\n${what} failed; not every test was run.`)
  end(0, 1)
}

async function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  // Also after `npm start` alone, which may have left out what only the tests need.
  const fresh =
    existsSync(installed) &&
    existsSync(join(root, 'node_modules', 'jest')) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (!fresh) await mustRun('Installing the packages', npm, ['ci', '--no-audit', '--no-fund'])
}

/** The shell takes half the work of a whole Chromium; where it cannot be had, that will do: see chromium.ts. */
async function installChromium() {
  const isThere = (places) => places.some((place) => place && existsSync(place))
  if (isThere([process.env.CHROMIUM, '/usr/bin/chromium-headless-shell'])) return
  const isWhole = isThere(['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'])
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    if (isWhole) return
    console.error('The browser tests need Chromium: install the package chromium, or set CHROMIUM to its path.')
    end(0, 1)
  }
  const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
  await run('apt-get', ['update', '-qq'])
  if ((await install('chromium-headless-shell')) === 0 || isWhole) return
  if ((await install('chromium')) === 0) return
  console.error('Chromium could not be installed; not every test was run.')
  end(0, 1)
}

/** Runs Jest and reads its own account; a suite that could not run at all counts as one failure. */
async function runTests(projects, workers) {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-test-'))
  const account = join(folder, 'jest.json')
  const status = await run(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${account}`,
    `--maxWorkers=${workers}`,
    '--selectProjects',
    ...projects,
  ])
  try {
    const result = JSON.parse(readFileSync(account, 'utf8'))
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
    return { passed: result.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** One real Neo4j for the whole run; the passes of Jest find it by KETENKAART_TEST_NEO4J. */
async function startDatabase() {
  const { register } = await import('tsx/esm/api')
  register()
  const { startTestDatabase } = await import('./test-database.ts')
  const { home, stop } = await startTestDatabase()
  const { uri, user, password } = home.connection
  process.env.KETENKAART_TEST_NEO4J = JSON.stringify({ uri, user, password })
  return stop
}

async function check() {
  const status = await run(npm, ['run', '--silent', 'check'], { kept: true })
  return { passed: 0, failed: status === 0 ? 0 : 1 }
}

// What waits for the network goes beside what needs the processors, and the check beside the first tests.
const chromium = installChromium()
await installPackages()
const checked = check()
const database = startDatabase().catch((error) => {
  console.error(error)
  end(0, 1)
})
const passes = [await runTests(['fast', 'house'], 2)]
const stop = await database
// One more than there are processors: what waits for a database to start, or to be given up, leaves room for another.
passes.push(await runTests(['database', 'fuzz'], 3))
// By themselves: they hold a server to its seconds.
passes.push(await runTests(['crash'], 2))
await chromium
// After the others: it empties the database.
passes.push(await runTests(['browser'], 3))
await stop()
passes.push(await checked)
end(
  passes.reduce((sum, { passed }) => sum + passed, 0),
  passes.reduce((sum, { failed }) => sum + failed, 0),
)
