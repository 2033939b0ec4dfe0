import type { RegionNews } from '../../contract/answers/news.ts'
import type { RegionId } from '../../contract/ids.ts'
import { DatabaseUnavailable } from '../store/database.ts'
import { currentVersion } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { addListener, listenerCount, newsSince } from './newsroom.ts'

/*
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). The id of an event is the version of the
 * region, which a browser that lost the line sends back as Last-Event-ID.
 */

/** What was written; the first of a line is sent at once, also when it holds nothing. */
const writtenEvent = (news: RegionNews): string =>
  `id: ${news.version}\nevent: written\ndata: ${JSON.stringify(news)}\n\n`

/** The line is still there. An event and no comment, so that a page can hear it. */
const beatEvent = 'event: beat\ndata: {}\n\n'

/** The server stops; a browser asks again after so many milliseconds. */
const byeEvent = 'retry: 2000\nevent: bye\ndata: {}\n\n'

/** So many at once a process: each costs some 50 kB. Who comes after them asks now and then. */
const MAX_LISTENERS = 1_000
/** Events that wait for a reader who does not take them; then the line is ended, and a new one begins where it stopped. */
const MAX_WAITING = 100

const encoder = new TextEncoder()

/**
 * What a line begins with. Many come at once when a server has started, and most have heard all there is: at which version a region
 * is, is asked for all of them together.
 */
async function firstNews(deps: Deps, region: RegionId, seen: number | undefined): Promise<RegionNews> {
  const version = await currentVersion(deps, region)
  return seen === undefined || seen >= version ? { version, changes: [] } : newsSince(deps, region, seen)
}

/** Of a region, what is written after `seen`: at once what there is, then what comes, for `seconds` or until one side ends it. */
async function eventsOf(deps: Deps, region: RegionId, seen: number | undefined, seconds: number | undefined) {
  if (listenerCount(deps) >= MAX_LISTENERS) throw new DatabaseUnavailable('Too many listen already', 30)
  const first = await firstNews(deps, region, seen)
  const line = { leave: () => undefined as unknown }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = () => {
        line.leave()
        controller.enqueue(encoder.encode(byeEvent))
        controller.close()
      }
      const send = (text: string) => {
        controller.enqueue(encoder.encode(text))
        if ((controller.desiredSize ?? 0) < -MAX_WAITING) end()
      }
      const hear = (news: RegionNews) => {
        send(writtenEvent(news))
      }
      const beat = () => {
        send(beatEvent)
      }
      hear(first)
      const remove = addListener(deps, { region, seen: first.version, hear, beat, end })
      const timer = seconds === undefined ? undefined : setTimeout(end, seconds * 1_000)
      line.leave = () => {
        clearTimeout(timer)
        remove()
      }
    },
    cancel: () => {
      line.leave()
    },
  })
}

export const eventHandlers = (deps: Deps): Pick<Handlers, 'getEvents'> => ({
  getEvents: async ({ params, query }) => ({
    answer: await eventsOf(deps, params.regionId, query.after, query.seconds),
  }),
})
