import type { RegionNews } from '../../contract/answers/news.ts'

/*
 * Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). The id of an event is the version of the
 * region, which a browser that lost the line sends back as Last-Event-ID.
 */

/** What was written; the first of a line is sent at once, also when it holds nothing. */
export const writtenEvent = (news: RegionNews): string =>
  `id: ${news.version}\nevent: written\ndata: ${JSON.stringify(news)}\n\n`

/** The line is still there. An event and no comment, so that a page can hear it. */
export const beatEvent = 'event: beat\ndata: {}\n\n'

/** The server stops; a browser asks again after so many milliseconds. */
export const byeEvent = 'retry: 2000\nevent: bye\ndata: {}\n\n'
