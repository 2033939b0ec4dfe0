import type { AnswerWish } from '../../../store/fill/crossing.ts'

/** What a key means while one fills in; null when it is not ours. */
export type FillKey =
  | { does: 'move'; by: readonly [right: number, down: number] }
  | { does: 'answer'; wish: AnswerWish }
  | { does: 'table' }
  | { does: 'partner' }
  | { does: 'done' }

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>
const keys: Readonly<Record<string, FillKey | undefined>> = {
  ArrowLeft: { does: 'move', by: [-1, 0] },
  ArrowRight: { does: 'move', by: [1, 0] },
  ArrowUp: { does: 'move', by: [0, -1] },
  ArrowDown: { does: 'move', by: [0, 1] },
  ' ': { does: 'answer', wish: 'seat' },
  l: { does: 'answer', wish: 'lead' },
  '0': { does: 'answer', wish: 'none' },
  '?': { does: 'answer', wish: 'unknown' },
  Delete: { does: 'answer', wish: 'clear' },
  Backspace: { does: 'answer', wish: 'clear' },
  o: { does: 'table' },
  p: { does: 'partner' },
  Escape: { does: 'done' },
}

/** `single`: whether keys of one letter or sign are on. */
export function fillKeyOf({ key, ctrlKey, metaKey, altKey }: Pressed, single: boolean): FillKey | null {
  if (ctrlKey || metaKey || altKey) return null
  const own = key.length === 1 ? key.toLowerCase() : key
  if (!single && own.length === 1 && own !== ' ') return null
  return keys[own] ?? null
}
