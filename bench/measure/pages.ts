import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const root = fileURLToPath(new URL('../pages', import.meta.url))

/** Builds the pages of the bench as the screen is built, and serves them on a free port. They are shipped with nothing. */
export async function servePages(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'ketenkaart-bench-'))
  const shared = { root, configFile: false, logLevel: 'warn' } as const
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
  })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const [origin] = server.resolvedUrls?.local ?? []
  if (origin === undefined) throw new Error('The pages of the bench are not served')
  const stop = async () => {
    await server.close()
    rmSync(outDir, { recursive: true, force: true })
  }
  return { origin, stop }
}
