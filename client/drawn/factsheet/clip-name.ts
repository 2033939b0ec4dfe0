import { cut } from '../../picture/cut.ts'
import type { DrawKit } from '../blocks/block.ts'
import { FIGURE_NAME } from './sheet-figure.ts'

/** At most so many lines of those a text takes; what comes after them is cut off and said so by a dot dot dot. */
export function clipName(
  { measure }: DrawKit,
  lines: readonly string[],
  width: number,
  most: number,
  size = FIGURE_NAME,
  weight = 600,
): string[] {
  const kept = lines.slice(0, most)
  if (lines.length <= most && kept.every((line) => measure(line, size, weight) <= width + 0.5)) return [...kept]
  const at = Math.min(most, lines.length) - 1
  const last = lines.slice(at).join(' ')
  return [...kept.slice(0, at), cut(last, width, (text) => measure(text, size, weight))]
}
