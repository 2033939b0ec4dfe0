import { signal } from '@preact/signals'
import type { Kind, Sector } from '../../../contract/vocabulary.ts'
import type { Side } from '../../scene/scene.ts'

/** Where one stands while filling in: ids of a column and a row. */
export type Cursor = { mark: string; row: string }
export const cursor = signal<Cursor | null>(null)

/** What is being typed in an empty row or column; null while nothing is. `name`: what stands there to begin with. */
export type NewName =
  | { what: 'table'; row: string; side: Side; name: string }
  | { what: 'partner'; sector: Sector; kind: Kind | null; name: string }
export const newName = signal<NewName | null>(null)

/** One step along columns from left to right, or rows from the top down; at an edge it stays. */
export function moveCursor(
  now: Cursor | null,
  columns: readonly string[],
  rows: readonly string[],
  [right, down]: readonly [right: number, down: number],
): Cursor | null {
  const step = (ids: readonly string[], id: string | undefined, by: number) => {
    const at = id === undefined ? -1 : ids.indexOf(id)
    return at < 0 ? ids[0] : ids[Math.min(ids.length - 1, Math.max(0, at + by))]
  }
  const [mark, row] = [step(columns, now?.mark, right), step(rows, now?.row, down)]
  return mark === undefined || row === undefined ? null : { mark, row }
}
