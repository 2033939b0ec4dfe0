import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import '../components/browser.ts'
import type { ChangeRecord } from '../../../contract/change.ts'
import { ChangeId, OperationId, RegionId } from '../../../contract/ids.ts'
import { ApiError } from '../../../client/store/api.ts'
import {
  KeptMinute,
  type MinuteQueue,
  standingMinutes,
  takeBackMinute,
  retryMinutes,
  waitingCount,
  withoutOld,
} from '../../../client/store/present/minute-queue.ts'
import { sendWaiting } from '../../../client/store/present/minute-sender.ts'
import type { SentStep } from '../../../client/store/steps/unanswered-step.ts'

const region = RegionId.parse('AM24')
const uuid = (n: number, kind: number) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, '0')}`
const operation = (n: number) => OperationId.parse(uuid(n, 1))

/** A note numbered so; `own`: it is taken back by a change of its own. */
const minute = (n: number, own = false): KeptMinute =>
  KeptMinute.parse({
    region,
    story: 'am24-story-1',
    at: n,
    title: `In overleg: ${n}`,
    by: null,
    changes: [{ op: 'remove', what: 'minute', id: `am24-minute-${n}` }],
    reverse: own ? [{ op: 'remove', what: 'minute', id: `am24-minute-${n}` }] : null,
    line: { id: `am24-minute-${n}`, what: 'reading', text: `${n}`, owner: null, due: null, question: null, step: 1 },
    write: { operationId: operation(n), state: 'waiting', tried: false },
    change: null,
    undo: null,
  })

type Mishap = 'fine' | 'away' | 'lost' | 'other'
/** A server that keeps what it was sent by operation id, and goes wrong as it is told: not there, the answer lost, or somebody else first. */
function makeServer(mishaps: Mishap[] = []) {
  const log: ChangeRecord[] = []
  let version = 5
  const send = (step: SentStep): Promise<ChangeRecord> => {
    const mishap = mishaps.shift() ?? 'fine'
    if (mishap === 'away') return Promise.reject(new ApiError(503, null, 1))
    if (mishap === 'other') version += 1
    const earlier = log.find(({ id }) => id === uuid(Number(step.body.operationId.slice(-12)), 2))
    if (earlier === undefined && step.version !== version) {
      const problem = { type: 'x', title: 'x', status: 412, detail: 'x', version }
      return Promise.reject(new ApiError(412, problem, null))
    }
    if (earlier === undefined) version += 1
    const record = earlier ?? {
      id: ChangeId.parse(uuid(Number(step.body.operationId.slice(-12)), 2)),
      region,
      version,
      at: '2026-11-28T10:00:00Z',
      by: null,
      title: 'title' in step.body ? step.body.title : '',
      count: 1,
      undoes: step.undo,
      undoneBy: null,
    }
    if (earlier === undefined) log.push(record)
    return mishap === 'lost' ? Promise.reject(new ApiError(0, null, null)) : Promise.resolve(record)
  }
  return { log, send }
}
const titles = (log: readonly ChangeRecord[]) => log.map(({ title, undoes }) => (undoes === null ? title : 'undo'))

/** A browser with this in its memory. */
function browser(server: { send: (step: SentStep) => Promise<ChangeRecord> }, queue: MinuteQueue) {
  let kept = queue
  const change = (become: (queue: MinuteQueue) => MinuteQueue) => {
    // As it is kept: what cannot be read again is lost.
    kept = KeptMinute.array().parse(JSON.parse(JSON.stringify(become(kept))))
  }
  return {
    queue: () => kept,
    change,
    send: () => sendWaiting({ queue: () => kept, change, version: () => 5, send: server.send }, region),
  }
}

describe('what is said while the server is away', () => {
  it('waits, and is written once and in order when it returns', async () => {
    const server = makeServer(['away', 'lost', 'fine'])
    const { send, queue } = browser(server, [minute(1), minute(2)])
    expect((await send()).ended).toBe('later')
    expect([waitingCount(queue(), region), server.log.length]).toEqual([2, 0])
    expect((await send()).ended).toBe('later')
    expect([waitingCount(queue(), region), titles(server.log)]).toEqual([2, ['In overleg: 1']])
    expect((await send()).ended).toBe('done')
    expect([waitingCount(queue(), region), titles(server.log)]).toEqual([0, ['In overleg: 1', 'In overleg: 2']])
  })

  it('is written beside what others wrote meanwhile', async () => {
    const server = makeServer(['other', 'other'])
    const { send, queue } = browser(server, [minute(1), minute(2)])
    expect((await send()).ended).toBe('done')
    expect(titles(server.log)).toEqual(['In overleg: 1', 'In overleg: 2'])
    expect(queue().map(({ change }) => change)).toEqual([uuid(1, 2), uuid(2, 2)])
  })

  it('stays, with what it says, when the server will not have it, and lets the next go on', async () => {
    let refuse = true
    const server = makeServer()
    const refusing = {
      send: (step: SentStep) =>
        refuse && step.body.operationId === operation(1)
          ? Promise.reject(new ApiError(400, null, null))
          : server.send(step),
    }
    const { send, queue, change } = browser(refusing, [minute(1), minute(2)])
    expect((await send()).ended).toBe('done')
    expect(queue()[0]?.write.state).toBe('refused')
    expect(standingMinutes(queue(), 'am24-story-1').map(({ line }) => line.text)).toEqual(['2', '1'])
    refuse = false
    change((all) => retryMinutes(all, all[0]!))
    await send()
    expect(titles(server.log)).toEqual(['In overleg: 2', 'In overleg: 1'])
  })
})

describe('taking back', () => {
  it('forgets what the server cannot have, and undoes what it may have', async () => {
    const server = makeServer(['lost'])
    const { send, queue, change } = browser(server, [minute(1), minute(2)])
    await send()
    change((all) => takeBackMinute(all, all[1]!, operation(12)))
    change((all) => takeBackMinute(all, all[0]!, operation(11)))
    expect(queue()).toHaveLength(1)
    expect(standingMinutes(queue(), 'am24-story-1')).toEqual([])
    expect(waitingCount(queue(), region)).toBe(1)
    await send()
    expect(titles(server.log)).toEqual(['In overleg: 1', 'undo'])
    expect(server.log[1]?.undoes).toBe(server.log[0]?.id)
  })

  it('is done before what was said after it is written', async () => {
    const server = makeServer(['lost'])
    const { send, change } = browser(server, [minute(1)])
    await send()
    change((all) => [...takeBackMinute(all, all[0]!, operation(11)), minute(2)])
    await send()
    expect(titles(server.log)).toEqual(['In overleg: 1', 'undo', 'In overleg: 2'])
  })

  it('takes out the minute alone where its change saved the story as well', async () => {
    const server = makeServer()
    const { send, change } = browser(server, [minute(1, true)])
    await send()
    change((all) => takeBackMinute(all, all[0]!, operation(11)))
    await send()
    expect(server.log.map(({ undoes }) => undoes)).toEqual([null, null])
  })

  it('is done once, however often it is asked', async () => {
    const server = makeServer()
    const { send, change, queue } = browser(server, [minute(1)])
    await send()
    change((all) => takeBackMinute(all, all[0]!, operation(11)))
    change((all) => takeBackMinute(all, all[0]!, operation(12)))
    await send()
    expect(titles(server.log)).toEqual(['In overleg: 1', 'undo'])
    expect(withoutOld(queue(), 2)).toHaveLength(1)
    expect(withoutOld(queue(), 86_400_002)).toEqual([])
  })
})

describe('whatever goes wrong', () => {
  const mishap = fc.constantFrom<Mishap>('fine', 'away', 'lost', 'other')
  /** Say the next thing, take the newest back, try to send, or reload the page. */
  const deed = fc.constantFrom('say', 'say', 'back', 'send', 'reload')
  it('everything that stands is written exactly once, in order, and what was taken back is undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { maxLength: 20 }),
        fc.array(mishap, { maxLength: 30 }),
        async (deeds, mishaps) => {
          const server = makeServer([...mishaps])
          let page = browser(server, [])
          const stand: string[] = []
          for (const [at, what] of deeds.entries()) {
            if (what === 'say') {
              page.change((all) => [...all, minute(at + 1)])
              stand.push(`In overleg: ${at + 1}`)
            } else if (what === 'back') {
              const [newest] = standingMinutes(page.queue(), 'am24-story-1')
              if (newest === undefined) continue
              page.change((all) => takeBackMinute(all, newest, operation(100 + at)))
              stand.pop()
            } else if (what === 'send') await page.send()
            else page = browser(server, page.queue())
          }
          for (let tries = 0; tries < 40 && (await page.send()).ended !== 'done'; tries += 1);
          const undone = new Set(server.log.flatMap(({ undoes }) => undoes ?? []))
          expect(titles(server.log.filter(({ id, undoes }) => undoes === null && !undone.has(id)))).toEqual(stand)
          expect(new Set(server.log.map(({ id }) => id)).size).toBe(server.log.length)
          expect(waitingCount(page.queue(), region)).toBe(0)
        },
      ),
    )
  })
})
