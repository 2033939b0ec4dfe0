// `npm test`: installs what is missing, runs `npm run check`, then every test, and ends with "N passed, N failed".
// Plain JavaScript without dependencies: on a fresh clone nothing else is there yet.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? 1
}

function end(passed, failed) {
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed === 0 ? 0 : 1)
}

function mustRun(what, command, args) {
  if (run(command, args) === 0) return
  console.error(`\n${what} failed; no test was run.`)
  end(0, 1)
}

function installPackages() {
  const installed = join(root, 'node_modules', '.package-lock.json')
  // Also after `npm start` alone, which may have left out what only the tests need.
  const fresh =
    existsSync(installed) &&
    existsSync(join(root, 'node_modules', 'jest')) &&
    statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  if (!fresh) mustRun('Installing the packages', npm, ['ci', '--no-audit', '--no-fund'])
}

function installChromium() {
  const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  if (places.some((place) => place && existsSync(place))) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.error('The browser tests need Chromium: install the package chromium, or set CHROMIUM to its path.')
    end(0, 1)
  }
  run('apt-get', ['update', '-qq'])
  mustRun('Installing Chromium', 'apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
}

/** Runs Jest and reads its own account; a suite that could not run at all counts as one failure. */
function runTests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'ketenkaart-test-'))
  const account = join(folder, 'jest.json')
  const status = run(process.execPath, [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join('node_modules', 'jest', 'bin', 'jest.js'),
    '--json',
    `--outputFile=${account}`,
    ...args,
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

installPackages()
installChromium()
mustRun('npm run check', npm, ['run', '--silent', 'check'])
const stop = await startDatabase().catch((error) => {
  console.error(error)
  end(0, 1)
})
const passes = [runTests(['--selectProjects', 'fast', 'database'])]
// After the others: it empties the database, and looks at times that two other tests at work would stretch.
passes.push(runTests(['--selectProjects', 'browser', '--runInBand']))
await stop()
// By themselves: these start servers of their own and kill them.
passes.push(runTests(['--selectProjects', 'crash', '--runInBand']))
end(
  passes.reduce((sum, { passed }) => sum + passed, 0),
  passes.reduce((sum, { failed }) => sum + failed, 0),
)
