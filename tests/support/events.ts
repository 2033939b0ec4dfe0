import { RegionNews } from '../../contract/answers/news.ts'

/** A line to the events of a region, as a page holds it. */
export type EventLine = {
  status: number
  headers: Headers
  /** The names of what has come, in its order. */
  names: string[]
  /** What was written, in the order in which it came. */
  news: (RegionNews & { id: string | null })[]
  /** Waits until this is so of what has come. */
  until: (isSo: (line: EventLine) => boolean, patience?: number) => Promise<void>
  /** Resolves when the server has ended it. */
  ended: Promise<void>
  close: () => void
}

export async function listenTo(address: string, headers: Record<string, string> = {}): Promise<EventLine> {
  const stop = new AbortController()
  const response = await fetch(address, { signal: stop.signal, headers })
  const waiting = new Set<() => void>()
  const line: EventLine = {
    status: response.status,
    headers: response.headers,
    names: [],
    news: [],
    until: (isSo, patience = 90_000) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error(`Only ${JSON.stringify(line.news)} came`)), patience)
        const look = () => {
          if (!isSo(line)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    ended: Promise.resolve(),
    close: () => stop.abort(),
  }
  const take = (block: string) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? null
    const name = field('event')
    if (name === null) return
    line.names.push(name)
    if (name === 'written')
      line.news.push({ ...RegionNews.parse(JSON.parse(field('data') ?? 'null')), id: field('id') })
    for (const look of [...waiting]) look()
  }
  const read = async () => {
    let text = ''
    for await (const part of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += part
      const blocks = text.split('\n\n')
      text = blocks.pop() ?? ''
      blocks.forEach(take)
    }
  }
  line.ended = read().catch((error: unknown) => {
    if (!stop.signal.aborted) throw error
  })
  return line
}
