import { bareLetterOf, isCommand, letterOf } from '../../parts/page/pressed.ts'
import type { PresentAct } from '../../store/present/present-state.ts'

/** What a key does while one presents; besides the acts on what is shown: full screen, a window for the room, and taking the last minute back. */
export type KeyDeed = PresentAct | { do: 'full-screen' } | { do: 'open-room' } | { do: 'take-back' }
/** Where the focus is: where one types, on a button or link, or elsewhere. */
export type PresentFocus = 'typing' | 'control' | 'page'

type Pressed = Parameters<typeof isCommand>[0]

const always: Readonly<Record<string, KeyDeed>> = {
  PageDown: { do: 'next' },
  PageUp: { do: 'previous' },
  Escape: { do: 'back' },
  // What a remote sends for "begin the show": not a reload in the middle of a meeting.
  F5: { do: 'full-screen' },
}
const byKey: Readonly<Record<string, KeyDeed>> = {
  ArrowRight: { do: 'next' },
  ArrowLeft: { do: 'previous' },
  Home: { do: 'first' },
  End: { do: 'last' },
}
/** What a button or link does with these is its own. */
const byKeyOfPage: Readonly<Record<string, KeyDeed>> = { ' ': { do: 'next' }, Enter: { do: 'enter' } }
const bySign: Readonly<Record<string, KeyDeed>> = { '.': { do: 'black' }, '+': { do: 'minute' }, '?': { do: 'keys' } }
const byLetter: Readonly<Record<string, KeyDeed>> = {
  f: { do: 'full-screen' },
  b: { do: 'black' },
  l: { do: 'legend' },
  o: { do: 'overview' },
  n: { do: 'open-room' },
  t: { do: 'restart' },
}

/** Null when the key is not ours. `single`: whether keys that write something do anything by themselves (WCAG 2.1.4). */
export function keyDeed(pressed: Pressed, focus: PresentFocus, single: boolean): KeyDeed | null {
  if (isCommand(pressed)) {
    const isUndo = letterOf(pressed) === 'z' && !pressed.shiftKey && !pressed.altKey
    return isUndo && focus !== 'typing' ? { do: 'take-back' } : null
  }
  if (pressed.altKey) return null
  const { key } = pressed
  const wherever = always[key]
  if (wherever !== undefined) return wherever
  if (focus === 'typing') return null
  const named = byKey[key] ?? (focus === 'page' ? byKeyOfPage[key] : undefined)
  if (named !== undefined) return named
  if (!single) return null
  if (/^\d$/.test(key)) return { do: 'digit', digit: key }
  return bySign[key] ?? byLetter[bareLetterOf(pressed) ?? ''] ?? null
}
