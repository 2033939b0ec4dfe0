import type { Logger } from 'pino'
import type { RegionId } from '../../contract/ids.ts'
import { loggableError } from '../errors/loggable-error.ts'
import type { Database } from './database.ts'

/*
 * What nobody waits for: a region is looked at again after a change, so that who asks next need not wait. It may fail: who asks
 * next makes up for it.
 */

export type BackgroundDeps = { database: Database; log: Logger }
type Work = () => Promise<unknown>
/** Of one database: what is under way, and the regions that wait, in their order. */
type Background = { busy: Set<Promise<void>>; queue: Map<RegionId, Work>; draining: boolean }
const backgrounds = new WeakMap<Database, Background>()

function backgroundOf(database: Database): Background {
  const background = backgrounds.get(database) ?? { busy: new Set(), queue: new Map(), draining: false }
  backgrounds.set(database, background)
  return background
}

export function inBackground({ database, log }: BackgroundDeps, work: Promise<unknown>): void {
  const { busy } = backgroundOf(database)
  const done = work.then(
    () => undefined,
    (error: unknown) => {
      log.warn(loggableError(error), 'Work in the background failed')
    },
  )
  busy.add(done)
  void done.then(() => busy.delete(done))
}

/**
 * Does `work` for one region after the other, so that it never stands in the way of a person. What was asked of a region and not
 * begun is done once, as it was asked last; `first` goes before the rest.
 */
export function queueForRegion(deps: BackgroundDeps, region: RegionId, work: Work, { first = false } = {}): void {
  const background = backgroundOf(deps.database)
  const { queue } = background
  const waiting = [...queue].filter(([id]) => id !== region)
  queue.clear()
  for (const [id, each] of first ? [[region, work] as const, ...waiting] : [...waiting, [region, work] as const])
    queue.set(id, each)
  if (background.draining) return
  background.draining = true
  inBackground(deps, drainQueue(deps, background))
}

async function drainQueue(deps: BackgroundDeps, background: Background): Promise<void> {
  const { queue } = background
  for (let [next] = queue; next !== undefined; [next] = queue) {
    const [region, work] = next
    queue.delete(region)
    await work().catch((error: unknown) => {
      deps.log.warn(loggableError(error), 'A region could not be looked at ahead')
    })
  }
  background.draining = false
}

/** Resolves when nothing is done in the background any more. */
export async function backgroundDone(database: Database): Promise<void> {
  const busy = backgrounds.get(database)?.busy
  while (busy !== undefined && busy.size > 0) await Promise.all(busy)
}
