import { apiBase } from '../../../contract/api.ts'
import { RegionNews } from '../../../contract/answers/news.ts'
import type { RegionId } from '../../../contract/ids.ts'

/** The first event comes as soon as there is a line: later than this (ms), something on the way holds events back. */
const FIRST_EVENT_MS = 5_000
/** A beat comes every ten seconds. */
const NEXT_EVENT_MS = 25_000

/** Why there is no line any more: nothing comes through it, or it broke. */
export type LineEnd = 'held-back' | 'lost'
type Ears = { hear: (news: RegionNews) => void; end: (why: LineEnd) => void }

/** Listens to what is written in a region after a version, until it ends or what is given is called. */
export function openEventLine(region: RegionId, version: number, { hear, end }: Ears): () => void {
  const line = new EventSource(`${apiBase}/regions/${region}/events?after=${version}`)
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(timer)
    line.close()
  }
  const endFor = (why: LineEnd) => () => {
    close()
    end(why)
  }
  const expectWithin = (limit: number) => {
    clearTimeout(timer)
    timer = setTimeout(endFor('held-back'), limit)
  }
  expectWithin(FIRST_EVENT_MS)
  line.addEventListener('written', ({ data }: MessageEvent<string>) => {
    expectWithin(NEXT_EVENT_MS)
    hear(RegionNews.parse(JSON.parse(data)))
  })
  line.addEventListener('beat', () => {
    expectWithin(NEXT_EVENT_MS)
  })
  line.addEventListener('bye', endFor('lost'))
  // The browser would try again by itself, but gives up for ever after one answer that is no stream: we do it ourselves.
  line.onerror = endFor('lost')
  return close
}
