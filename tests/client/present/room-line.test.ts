import { describe, expect, it } from '@jest/globals'
import '../components/browser.ts'
import type { MinuteLine } from '../../../client/store/present/minute-line.ts'
import { type Carrier, type Clock, openConsoleEnd, openRoomEnd } from '../../../client/store/present/room-line.ts'
import type { RoomDisplay } from '../../../client/store/present/present-state.ts'
import type { RegionData } from '../../../client/store/region-data.ts'

/** Carries what one window says to all others, copied as between windows. */
function makeAir() {
  const open = new Set<Carrier>()
  return () => {
    const carrier: Carrier = {
      onmessage: null,
      postMessage: (message) => {
        const data: unknown = structuredClone(message)
        for (const other of open) if (other !== carrier) other.onmessage?.({ data } as MessageEvent)
      },
      close: () => open.delete(carrier),
    }
    open.add(carrier)
    return carrier
  }
}
function makeClock() {
  let time = 0
  const beats = new Set<() => void>()
  const clock: Clock = {
    now: () => time,
    every: (ms, beat) => {
      expect(ms).toBe(1_000)
      beats.add(beat)
      return () => beats.delete(beat)
    },
  }
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      time += 1_000
      for (const beat of beats) beat()
    }
  }
  return { clock, pass }
}

const line: MinuteLine = {
  ...{ id: 'am24-minute-1', what: 'reading', text: 'Goed', owner: null, due: null, question: null, step: 1 },
}
function setUp() {
  const [open, { clock, pass }] = [makeAir(), makeClock()]
  const heard = {
    console: [] as RoomDisplay[],
    room: [] as RoomDisplay[],
    there: [] as boolean[],
    lines: [] as unknown[],
    left: [] as true[],
  }
  const regions: unknown[] = []
  const shown: RoomDisplay = { step: 2, black: false, legend: true, at: 10 }
  const desk = openConsoleEnd(open(), clock, {
    shown: () => shown,
    hear: (one) => heard.console.push(one),
    connected: (there) => heard.there.push(there),
    region: () => ({ data: { graph: { region: { id: 'AM24' } } } as RegionData, drawn: { on: '2026-11-28' } }),
    lines: () => [line],
  })
  const openRoom = () =>
    openRoomEnd(open(), {
      hear: (one) => heard.room.push(one),
      region: ({ data, drawn }) => regions.push([data, drawn]),
      lines: (lines) => heard.lines.push(lines),
      left: () => heard.left.push(true),
    })
  return { desk, openRoom, pass, heard, regions, shown, open }
}

describe('the line between console and room', () => {
  it('is there once a room has opened, and tells it each second what to show', () => {
    const { openRoom, heard, pass, shown } = setUp()
    pass(2)
    expect(heard.there).toEqual([])
    openRoom()
    expect(heard.there).toEqual([true])
    pass(3)
    expect(heard.room).toEqual([shown, shown, shown])
    expect(heard.lines).toEqual([[line]])
    expect(heard.there).toEqual([true])
  })

  it('is lost at once when the room closes, and after three beats without an answer when it breaks', () => {
    const { openRoom, heard, pass, desk } = setUp()
    openRoom().close()
    expect(heard.there).toEqual([true, false])
    openRoom()
    desk.tell({ step: 1, black: false, legend: true, at: 11 })
    pass(1)
    expect(heard.there).toEqual([true, false, true])
  })

  it('is lost when nobody answers any more', () => {
    const { heard, pass, open } = setUp()
    // A window that says it is there, and then hangs.
    open().postMessage({ is: 'here' })
    pass(3)
    expect(heard.there).toEqual([true])
    pass(1)
    expect(heard.there).toEqual([true, false])
  })

  it('tells a change at once, both ways', () => {
    const { openRoom, heard, desk } = setUp()
    const room = openRoom()
    desk.tell({ step: 3, black: true, legend: true, at: 20 })
    expect(heard.room.at(-1)).toEqual({ step: 3, black: true, legend: true, at: 20 })
    room.tell({ step: 4, black: false, legend: false, at: 21 })
    expect(heard.console.at(-1)).toEqual({ step: 4, black: false, legend: false, at: 21 })
  })

  it('gives a room without a server the region, and tells what is kept', () => {
    const { openRoom, desk, regions, heard } = setUp()
    openRoom().ask()
    expect(regions).toEqual([[{ graph: { region: { id: 'AM24' } } }, { on: '2026-11-28' }]])
    desk.keep([])
    expect(heard.lines).toEqual([[line], []])
    desk.leave()
    expect(heard.left).toEqual([true])
  })

  it('does not hear what it does not know', () => {
    const { open, heard } = setUp()
    const stranger = open()
    stranger.postMessage('here')
    stranger.postMessage({ is: 'show', shown: { step: 0 } })
    stranger.postMessage({ is: 'erase' })
    expect([heard.console, heard.there]).toEqual([[], []])
  })
})
