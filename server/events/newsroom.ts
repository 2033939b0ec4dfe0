import { z } from 'zod'
import type { RegionNews } from '../../contract/answers/news.ts'
import { RegionId } from '../../contract/ids.ts'
import { listChanges } from '../changes/history/list-changes.ts'
import { loggableError } from '../errors/loggable-error.ts'
import { onWritten } from '../store/written.ts'
import type { Deps } from '../web/handler.ts'

/*
 * Who listens to a region hears what is written in it: at once when this process writes it, and within `LOOK_MS` when another does.
 * While anybody listens, the versions of all regions that are listened to are asked for by one query; nobody listens, nothing is asked.
 */

/** `seen`: the version heard of last. */
export type Listener = {
  region: RegionId
  seen: number
  hear: (news: RegionNews) => void
  beat: () => void
  end: () => void
}

const LOOK_MS = 500
const BEAT_MS = 10_000
/** Of one region, who was away for long is told of the newest alone. */
export const MAX_NEWS = 50

type Newsroom = { listeners: Set<Listener>; looking: Promise<void> | null; again: boolean; stop: (() => void) | null }
const newsrooms = new WeakMap<Deps['database'], Newsroom>()

function newsroomOf({ database }: Pick<Deps, 'database'>): Newsroom {
  const room = newsrooms.get(database) ?? { listeners: new Set(), looking: null, again: false, stop: null }
  newsrooms.set(database, room)
  return room
}

export const listenerCount = (deps: Pick<Deps, 'database'>): number => newsroomOf(deps).listeners.size

/** From now on it hears; what is given ends that. */
export function addListener(deps: Deps, listener: Listener): () => void {
  const room = newsroomOf(deps)
  room.listeners.add(listener)
  room.stop ??= openRoom(deps, room)
  return () => {
    room.listeners.delete(listener)
    if (room.listeners.size > 0) return
    room.stop?.()
    room.stop = null
  }
}

/** Nobody listens any more: the server stops. */
export function endListeners(deps: Pick<Deps, 'database'>): void {
  for (const listener of [...newsroomOf(deps).listeners]) listener.end()
}

function openRoom(deps: Deps, room: Newsroom): () => void {
  const look = () => {
    lookAround(deps, room)
  }
  const looking = setInterval(look, LOOK_MS)
  const beating = setInterval(() => {
    for (const { beat } of [...room.listeners]) beat()
  }, BEAT_MS)
  const deaf = onWritten(deps.database, look)
  return () => {
    clearInterval(looking)
    clearInterval(beating)
    deaf()
  }
}

/** One look at a time; asked for meanwhile, there is one more after it. */
function lookAround(deps: Deps, room: Newsroom): void {
  if (room.looking !== null) {
    room.again = true
    return
  }
  room.looking = tellAll(deps, room)
    .catch((error: unknown) => {
      // The database is away for a moment: the next look makes up for it.
      deps.log.debug(loggableError(error), 'What was written could not be asked for')
    })
    .then(() => {
      room.looking = null
      const { again } = room
      room.again = false
      if (again && room.listeners.size > 0) lookAround(deps, room)
    })
}

const VersionRow = z.object({ id: RegionId, version: z.int() })

async function tellAll(deps: Deps, { listeners }: Newsroom): Promise<void> {
  const regions = [...new Set([...listeners].map(({ region }) => region))]
  const asked = { regions }
  const rows = await deps.database.read((run) => run(deps.queries('map/versions'), asked, VersionRow), { first: true })
  for (const { id, version } of rows) {
    const late = [...listeners].filter(({ region, seen }) => region === id && seen !== version)
    if (late.length === 0) continue
    const news = await newsSince(deps, id, Math.min(...late.map(({ seen }) => seen)))
    for (const listener of late) {
      // Gone while it was asked for, or come in with it heard already.
      if (!listeners.has(listener) || listener.seen === news.version) continue
      const changes = news.changes.filter((change) => change.version > listener.seen)
      listener.seen = news.version
      listener.hear({ version: news.version, changes })
    }
  }
}

/** What was written in a region after a version. Throws ProblemError not-found. */
export async function newsSince(deps: Deps, region: RegionId, seen: number): Promise<RegionNews> {
  const { changes, version } = await listChanges(deps, region, { limit: MAX_NEWS })
  return { version, changes: changes.filter((change) => change.version > seen).reverse() }
}
