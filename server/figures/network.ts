import type { NetworkFigures } from '../../contract/figures.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import { centralisationOf } from '../measures/centralisation.ts'
import { componentsOf } from '../measures/components.ts'
import { coresOf } from '../measures/core.ts'
import { pairsOf } from '../measures/degree.ts'
import { densityOf } from '../measures/density.ts'
import { fragmentation } from '../measures/fragmentation.ts'
import type { Acting } from './acting.ts'
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
        core: coresOf(net).reduce((a, b) => Math.max(a, b), 0),
      },
    ]
  })
