import { cpus, loadavg, totalmem } from 'node:os'

/** What was measured on, without saying whose it is. */
export function machine(chromium: string): string[] {
  const [cpu] = cpus()
  const [, load = 0] = loadavg()
  return [
    `${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}, Chromium ${chromium} without a GPU, window 1600 x 900`,
    'Neo4j 5.26 Community on the same machine',
    `Load at the end ${load.toFixed(1)}, the bench itself included: where it is above the number of cores, take ratios, not milliseconds`,
  ]
}
