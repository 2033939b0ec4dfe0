import { cpus, totalmem } from 'node:os'

/** What was measured on, without saying whose it is. */
export function machine(chromium: string): string[] {
  const [cpu] = cpus()
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}, Chromium ${chromium} without a GPU, window 1600 x 900`,
    'Neo4j 5.26 Community on the same machine',
  ]
}
