import type { Activity } from '../../../contract/records/nodes/activity.ts'

/** How a part of the bar looks: what the status was then; `unknown`: nobody says. */
export type BarForm = 'preparing' | 'running' | 'delayed' | 'slimmed' | 'secured' | 'unknown'
/** Days (YYYY-MM-DD); null = from the beginning of the axis, or to its end. */
export type BarPart = { form: BarForm; from: string | null; to: string | null }
export type StatusBar = {
  parts: BarPart[]
  /** Where the status changed. */
  ticks: string[]
  /** How it came to an end, and where. */
  end: { form: 'stop' | 'cross'; at: string } | null
}

type Dated = Pick<Activity, 'status' | 'statusSince' | 'start' | 'end'>

/**
 * The course of an activity as far as it is recorded: its status since when, and before that what follows from it having begun.
 * Without the day of its status there is no telling how it went: hatched, as far as that reaches.
 */
export function statusBar({ status, statusSince, start, end }: Dated, on: string): StatusBar {
  const begun = start !== null && start <= on ? start : null
  const past = end !== null && end <= on ? end : null
  /** It had begun, and was not yet what it is since. */
  const before = (since: string): BarPart[] =>
    begun !== null && begun < since ? [{ form: 'running', from: begun, to: since }] : []
  const open = (to: string | null): BarPart => ({ form: 'unknown', from: begun, to })
  const none: StatusBar = { parts: [open(past ?? on)], ticks: [], end: null }
  switch (status) {
    case null:
      return none
    case 'planned':
    case 'preparing': {
      if (statusSince === null) return none
      return { parts: [{ form: 'preparing', from: statusSince, to: on }], ticks: [], end: null }
    }
    case 'running': {
      const since = statusSince ?? begun
      if (since === null) return none
      const parts: BarPart[] = [...before(since), { form: 'running', from: since, to: on }]
      return { parts, ticks: [since], end: null }
    }
    case 'delayed':
    case 'slimmed': {
      if (statusSince === null) return none
      const parts: BarPart[] = [...before(statusSince), { form: status, from: statusSince, to: on }]
      return { parts, ticks: [statusSince], end: null }
    }
    case 'secured': {
      if (statusSince === null) return none
      const parts: BarPart[] = [...before(statusSince), { form: 'secured', from: statusSince, to: null }]
      return { parts, ticks: [statusSince], end: null }
    }
    case 'done':
    case 'stopped':
    case 'not_realised': {
      const at = statusSince ?? past
      if (at === null) return none
      const form: BarForm = begun === null ? 'unknown' : status === 'not_realised' ? 'preparing' : 'running'
      const parts: BarPart[] = begun !== null && begun >= at ? [] : [{ form, from: begun, to: at }]
      // What never came about was not there before either.
      const shown = status === 'not_realised' && begun === null ? [] : parts
      return { parts: shown, ticks: [], end: { form: status === 'done' ? 'stop' : 'cross', at } }
    }
  }
}
