import type { Fragile } from '../../contract/figures.ts'
import { neighboursOf } from '../../domain/network/net.ts'
import type { Net } from '../../domain/network/net.ts'
import type { Held } from './held.ts'
import { knownBy, lack } from './lacking.ts'

/** Who and which line cannot be missed; and who works with nobody. `net` and `ids` are of those who act. */
export function fragileOf(held: Held, net: Net, ids: readonly string[]): Fragile {
  const { partners, tables, lines, open, acting } = held
  const lacking = acting === 0 ? [lack('nothing_said')] : open > 0 ? [lack('mention', open, acting)] : []
  return {
    known: knownBy(acting > 0, lacking),
    lacking,
    partners: [...partners.keys()],
    tables,
    lines,
    alone: ids.filter((_, v) => neighboursOf(net, v).length === 0),
  }
}
