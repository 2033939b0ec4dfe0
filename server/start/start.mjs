// `npm start`: brings packages and screen up to date when they are not, then starts the server.
// Plain JavaScript without dependencies: on a fresh clone nothing else is there yet.
import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dev = process.argv.includes('--dev')

function stop(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 12)) return
  stop(
    `Node 20.12 or newer is needed; this is ${process.versions.node}.\n` +
      'On Debian or Ubuntu: sudo apt-get install nodejs npm',
  )
}

/** The moment (ms) of a file, or of the newest file in a folder; 0 when it is not there. */
function newest(path) {
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
const inRoot = (...names) => Math.max(...names.map((name) => newest(join(root, name))))

function installPackages() {
  if (inRoot('node_modules/.package-lock.json') >= inRoot('package-lock.json')) return
  process.stdout.write('Installing the packages\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // Whoever works on Ketenkaart keeps the packages of the tests; who only runs it does without.
  const only = existsSync(join(root, 'node_modules', 'typescript')) ? [] : ['--omit=dev']
  const { status, error } = spawnSync(npm, ['ci', ...only, '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status === 0) return
  stop(`The packages could not be installed${error ? `: ${error.message}` : ''}. Check the network and start again.`)
}

const vite = (...args) => [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', 'client', ...args]

function buildScreen() {
  if (inRoot('dist/client/index.html') >= inRoot('client', 'contract', 'package-lock.json')) return
  process.stdout.write('Building the page\n')
  const args = vite('--logLevel', 'warn')
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) stop('The page could not be built; what it says is above.')
}

/** `.env` adds what the environment does not say. */
function readSettings() {
  const file = join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/**
 * What is compiled at a start is kept where nobody else may write: in a folder that is shared, another user of this machine
 * could put code of their own in its place. Where that cannot be, nothing is kept.
 */
function keepCompiledPrivately() {
  const folder = join(root, 'node_modules', '.cache', 'compiled')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (statSync(folder).uid !== process.getuid?.()) throw new Error('It is of somebody else')
    chmodSync(folder, 0o700)
    process.env.TMPDIR = folder
  } catch {
    process.env.TSX_DISABLE_CACHE = '1'
  }
}

checkNode()
process.chdir(root)
installPackages()
if (dev) {
  const watcher = spawn(process.execPath, vite('--watch'), { cwd: root, stdio: 'inherit' })
  process.once('exit', () => watcher.kill())
} else buildScreen()
readSettings()
keepCompiledPrivately()
const { register } = await import('tsx/esm/api')
register()
await import('./main.ts')
