import type { Fragile } from '../../contract/figures.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { withoutContact } from '../../domain/two-mode/single-ties.ts'
import type { Held } from './held.ts'
import { knownBy, lack } from './lacking.ts'

/** Who and which line cannot be missed; and who, of `ids`, those who act, is in contact with nobody at all. */
export function fragileOf(state: RegionState, held: Held, ids: readonly string[]): Fragile {
  const { partners, tables, lines, open, acting } = held
  const lacking = acting === 0 ? [lack('nothing_said')] : open > 0 ? [lack('mention', open, acting)] : []
  return {
    known: knownBy(acting > 0, lacking),
    lacking,
    partners: [...partners.keys()],
    tables,
    lines,
    alone: ids.filter((id) => withoutContact(state).has(id)),
  }
}
