import type { Level } from '../../contract/vocabulary.ts'
import { levels as allLevels } from '../../contract/vocabulary.ts'
import type { Said } from '../gaps/rows.ts'
import type { MeasureInput } from '../measures.ts'
import { contactsOf } from './contacts.ts'

/**
 * How far two views lie apart. `low`: at least, whatever statement one takes; null when a view on this level is not
 * sure to be there. `high`: at most. `says`, `saysOther`: the two values that are least far apart.
 */
type Apart = { low: number | null; high: number; says: number; saysOther: number }
type View = {
  a: string
  b: string
  level: Level
  /** Null when it cannot be compared: one of the two gave no value. */
  strength: Apart | null
  judgement: Apart | null
  ids: string[]
  /** Statements without a level, which may be of this one. */
  unsaid: string[]
}
type Of = 'strength' | 'judgement'
/** What one of the two says himself, at a level and without one. */
type Voice = { said: readonly Said[]; unsaid: readonly Said[] }

/** Of every tie on which both partners themselves say something, how far their views lie apart, level by level. */
export function views(input: MeasureInput): View[] {
  const { ties } = contactsOf(input)
  const found: View[] = []
  for (const [a, others] of ties)
    for (const [b, said] of others) {
      if (b <= a) continue
      const unspecified = said.unspecified ?? []
      for (const level of allLevels) {
        const own = (by: string): Voice => ({
          said: (said[level] ?? []).filter((one) => one.by === by),
          unsaid: level === 'unspecified' ? [] : unspecified.filter((one) => one.by === by),
        })
        const view = compared(own(a), own(b))
        if (view !== null) found.push({ a, b, level, ...view })
      }
    }
  return found
}

function compared(a: Voice, b: Voice): Omit<View, 'a' | 'b' | 'level'> | null {
  if (a.said.length + b.said.length === 0) return null
  if (a.said.length + a.unsaid.length === 0 || b.said.length + b.unsaid.length === 0) return null
  const ids = (list: readonly Said[]) => list.map(({ id }) => id)
  return {
    strength: apart(a, b, 'strength'),
    judgement: apart(a, b, 'judgement'),
    ids: ids([...a.said, ...b.said]),
    unsaid: ids([...a.unsaid, ...b.unsaid]),
  }
}

function apart(a: Voice, b: Voice, of: Of): Apart | null {
  const here = distances(a.said, b.said, of)
  const wide = distances([...a.said, ...a.unsaid], [...b.said, ...b.unsaid], of)
  const [least] = wide
  const most = (here.length > 0 ? here : wide).at(-1)
  if (least === undefined || most === undefined) return null
  const low = here.length > 0 ? least.distance : null
  return { low, high: most.distance, says: least.one, saysOther: least.other }
}

/** Every value of the one against every value of the other, nearest first. */
function distances(a: readonly Said[], b: readonly Said[], of: Of) {
  const values = (list: readonly Said[]) => list.flatMap((one) => one[of] ?? [])
  return values(a)
    .flatMap((one) => values(b).map((other) => ({ one, other, distance: Math.abs(one - other) })))
    .sort((one, other) => one.distance - other.distance)
}
