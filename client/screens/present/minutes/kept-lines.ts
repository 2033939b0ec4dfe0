import type { RegionGraph } from '../../../../contract/graph.ts'
import type { MinuteLine } from '../../../store/present/minute-line.ts'
import { type KeptMinute, type MinuteQueue, standingMinutes } from '../../../store/present/minute-queue.ts'
import type { SaidAt } from './make-minute.ts'

/** One thing that was kept. `minute`: as this browser keeps it, to be taken back; null when it is only recorded. */
export type KeptLine = MinuteLine & { minute: KeptMinute | null }

/** The line by itself, as another window is told of it. */
export const lineAlone = ({ id, what, text, owner, due, question, step }: MinuteLine): MinuteLine => ({
  ...{ id, what, text, owner, due, question, step },
})

/**
 * What was kept of a story, newest first: by this browser, then what is recorded beside it: minutes of the story, and
 * what was decided of its questions or agreed on the day `on`. `places`: its steps.
 */
export function keptLines(
  graph: Pick<RegionGraph, 'minutes' | 'decisions' | 'actions'>,
  story: string,
  queue: MinuteQueue,
  places: readonly SaidAt[],
  on: string,
): KeptLine[] {
  const own = standingMinutes(queue, story).map((minute) => ({ ...minute.line, minute }))
  // What is being taken back is still recorded for a moment.
  const known = new Set(queue.filter((minute) => minute.story === story).map(({ line }) => line.id))
  const stepOf = (id: string | null) => places.find(({ step }) => step === id)?.number ?? null
  const minutes = graph.minutes
    .filter((minute) => minute.story === story && minute.what !== 'note')
    .map(({ id, what, text, owner, due, step, on: day }) => ({
      day,
      ...{ id, what: what === 'reading' ? what : ('decision' as const), text, owner, due, question: null },
      step: stepOf(step),
    }))
  const decisions = graph.decisions.flatMap(({ id, gap, verdict, reason, owner, due, decidedOn }) => {
    const place = places.find((one) => one.gap?.of.id === gap)
    if (place === undefined || decidedOn !== on) return []
    const said = { id, what: verdict, text: reason ?? '', owner, due }
    return [{ day: decidedOn, ...said, question: place.gap?.number ?? null, step: place.number }]
  })
  const actions = graph.actions
    .filter(({ agreedOn, changes }) => agreedOn === on && changes === '[]')
    .map(({ id, title, owner, due }) => ({
      day: on,
      ...{ id, what: 'action' as const, text: title, owner, due, question: null, step: null },
    }))
  const recorded = [...minutes, ...decisions, ...actions]
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map((line) => ({ ...lineAlone(line), minute: null }))
  return [...own, ...recorded]
}
