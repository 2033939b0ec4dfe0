import { type Level, levels } from '../../contract/vocabulary.ts'
import type { RegionState } from '../region-state.ts'
import { contactMatrix, cooperationAt } from './contact-matrix.ts'
import {
  type Contact,
  contactsBetween,
  type Cooperation,
  cooperationOf,
  isOfItself,
  type ContactSide,
} from './contacts.ts'

/** A way in which two sides surely work together: by a tie, or at a table where they meet. */
export type SureContact = Contact & { level: Level }

const levelsOf = (level: Level | null): readonly Level[] => (level === null ? levels : [level])

/** Every way in which two sides surely work together, at a level or at any (null); a body and what it carries once. */
export const meetingsBetween = (
  state: RegionState,
  x: ContactSide,
  y: ContactSide,
  level: Level | null,
): SureContact[] =>
  levelsOf(level).flatMap((each) =>
    [...contactsBetween(state, x, y, each)]
      .filter((contact) => contact.low > 0 && isOfItself(contact))
      .map((contact) => ({ ...contact, level: each })),
  )

/** As `Cooperation` says it of one level. */
type State = Cooperation['state']
/** At any level they do when at one they do; where at none, what is open at one is open. */
const order: readonly State[] = ['yes', 'differ', 'unknown', 'no', 'unrecorded']

/** Whether two sides work together at a level, or at any (null). */
export function cooperationAmong(state: RegionState, x: ContactSide, y: ContactSide, level: Level | null): State {
  const states = new Set(levelsOf(level).map((each) => cooperationOf(contactsBetween(state, x, y, each)).state))
  return order.find((each) => states.has(each)) ?? 'unrecorded'
}

/** With whom a partner itself surely works together, at a level or at any (null), in the order of their ids. */
export function partnersMet(state: RegionState, partner: string, level: Level | null): string[] {
  const matrices = levelsOf(level).map((each) => contactMatrix(state, each))
  const [first] = matrices
  const row = first?.index.get(partner)
  if (first === undefined || row === undefined) return []
  return first.ids.filter((_, column) => matrices.some((matrix) => cooperationAt(matrix, row, column) === 'yes'))
}
