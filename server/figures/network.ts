import type { NetworkFigures } from '../../contract/figures.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import { centralisationOf, densityOf, pairsOf } from '../../domain/network/degree.ts'
import { componentsOf, fragmentation } from '../../domain/network/components.ts'
import { coreNumbersOf } from '../../domain/network/k-core.ts'
import type { Acting } from './rows.ts'
import { netAt, type Together } from './together.ts'

/** Numbers of those of `ids` that act at a level, or at any. */
export const actingAt = ({ ids }: Together, acting: Acting, level: Level | null): number[] =>
  ids.flatMap((id, v) => (acting(level).has(id) ? [v] : []))

/** The network as a whole: of those who act at any level, then at each level of which something is said. */
export const networkOf = (together: Together, acting: Acting): NetworkFigures[] =>
  [null, ...levels].flatMap((level): NetworkFigures[] => {
    const who = actingAt(together, acting, level)
    if (who.length === 0) return []
    const net = netAt(together, who, level)
    const { sizes } = componentsOf(net)
    return [
      {
        level,
        partners: net.size,
        pairs: pairsOf(net),
        density: densityOf(net),
        centralisation: centralisationOf(net),
        parts: sizes.length,
        largest: Math.max(...sizes),
        // Of one alone there is no pair to lose.
        fragmentation: net.size < 2 ? null : fragmentation(sizes),
        core: coreNumbersOf(net).reduce((a, b) => Math.max(a, b), 0),
      },
    ]
  })
