import { z } from 'zod'
import type { Sector } from '../../../contract/vocabulary.ts'
import { findMark } from '../find.ts'
import { groupBy } from '../group.ts'
import type { How, Mark, Row, Scene, Seat } from '../scene.ts'
import { selectionCodec } from '../selection-id.ts'

/** One end of a pair: a partner, a stack, an absent kind; or all of a sector. */
export type End = { id: string; marks: Mark[]; sector: Sector | null }
/** Two ends; the same one twice stands for what is inside a stack or a sector. */
export type Pair = { a: End; b: End }
/** A line where both ends sit by their own statements; stated only when both seats are. */
export type Shared = { row: Row; a: Seat[]; b: Seat[]; how: How & ('stated' | 'inferred'); filtered: boolean }

/** The pair an id stands for in this scene; null when it is none, or one of the two is gone. */
export function pairOf(scene: Scene, id: string): Pair | null {
  const ends = z.decode(selectionCodec, id)
  if (ends.what !== 'pair') return null
  const [a, b] = [endOf(scene, ends.a), endOf(scene, ends.b)]
  return a === null || b === null ? null : { a, b }
}

function endOf(scene: Scene, id: string): End | null {
  const end = z.decode(selectionCodec, id)
  if (end.what === 'sector') {
    const { sector } = end
    const marks = scene.marks.filter((mark) => mark.sector === sector && mark.members.length > 0)
    return marks.length === 0 ? null : { id, marks, sector }
  }
  const mark = findMark(scene, id)
  return mark === undefined ? null : { id: mark.id, marks: [mark], sector: null }
}

const own = ({ how }: Seat) => how === 'stated' || how === 'inferred'
const stated = (seats: readonly Seat[]) => seats.some(({ how }) => how === 'stated')

/** Where both ends sit, in the order of the lines. Who sits there alone meets nobody, also within a stack. */
export function sharedBy(scene: Scene, { a, b }: Pair): Shared[] {
  const [left, right] = [a, b].map(({ marks }) => new Set(marks.map(({ id }) => id)))
  const size = new Map(scene.marks.map(({ id, members }) => [id, members.length]))
  const byRow = groupBy(scene.seats.filter(own), ({ row }) => row)
  return scene.rows.flatMap((row): Shared[] => {
    const seats = byRow.get(row.id) ?? []
    const [here, there] = [left, right].map((ids) => seats.filter(({ mark }) => ids?.has(mark)))
    if (here === undefined || there === undefined || here.length * there.length === 0) return []
    const both = new Set([...here, ...there].map(({ mark }) => mark))
    if ([...both].reduce((sum, mark) => sum + (size.get(mark) ?? 0), 0) < 2) return []
    return [
      {
        row,
        a: here,
        b: there,
        how: stated(here) && stated(there) ? 'stated' : 'inferred',
        filtered: here.every(({ filtered }) => filtered) || there.every(({ filtered }) => filtered),
      },
    ]
  })
}
