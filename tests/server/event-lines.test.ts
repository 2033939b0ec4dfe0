import { expect, it } from '@jest/globals'
import { pino } from 'pino'
import { z } from 'zod'
import { RegionId } from '../../contract/ids.ts'
import { eventHandlers } from '../../server/events/handlers.ts'
import { endListeners } from '../../server/events/newsroom.ts'
import type { Run } from '../../server/store/database.ts'
import type { Deps } from '../../server/web/handler.ts'

const region = RegionId.parse('ZZ01')

/** A database that knows at which version the region is, and nothing else; it counts what it is asked. */
function counting() {
  const asked: string[] = []
  const run: Run = (query, _params, row) => {
    asked.push(query)
    return Promise.resolve(z.array(row).parse(query === 'map/versions' ? [{ id: region, version: 3 }] : []))
  }
  const database = { read: <T>(work: (run: Run) => Promise<T>) => work(run) } as Deps['database']
  const log = pino({ level: 'silent' })
  const queries = ((name: string) => name) as unknown as Deps['queries']
  return { asked, deps: { database, queries, log, today: () => '2026-07-01', now: () => '' } satisfies Deps }
}

it('begins twenty lines that have heard all there is with one question or two', async () => {
  const { asked, deps } = counting()
  const { getEvents } = eventHandlers(deps)
  const query = (after?: number) => ({ after, seconds: undefined })
  const lines = await Promise.all(
    Array.from({ length: 20 }, (_, at) =>
      getEvents({
        ...{ params: { regionId: region }, query: query(at % 2 === 0 ? 3 : undefined), body: undefined, seen: null },
        asker: { name: null, rights: [] },
      }),
    ),
  )
  endListeners(deps)
  const texts = await Promise.all(lines.map(({ answer }) => new Response(answer).text()))
  expect(new Set(texts)).toEqual(
    new Set(['id: 3\nevent: written\ndata: {"version":3,"changes":[]}\n\nretry: 2000\nevent: bye\ndata: {}\n\n']),
  )
  expect(asked.length).toBeLessThan(3)
})
