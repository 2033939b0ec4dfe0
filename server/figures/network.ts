import type { NetworkFigures } from '../../contract/figures.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import { centralisationOf, densityOf, pairsOf } from '../../domain/network/degree.ts'
import { componentsOf, fragmentation } from '../../domain/network/components.ts'
import { coreNumbersOf } from '../../domain/network/k-core.ts'
import { actingPartnersAt } from '../../domain/counting.ts'
import { partnersOf } from '../../domain/partners.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { netAt, togetherOf } from './together.ts'

/** Numbers of the region's partners that act at a level, or at any. */
export const actingAt = (state: RegionState, level: Level | null): number[] =>
  partnersOf(state).flatMap(({ id }, v) => (actingPartnersAt(state, level).has(id) ? [v] : []))

/** The network as a whole: of those who act at any level, then at each level of which something is said. */
export const networkFigures = (state: RegionState): NetworkFigures[] =>
  [null, ...levels].flatMap((level): NetworkFigures[] => {
    const who = actingAt(state, level)
    if (who.length === 0) return []
    const net = netAt(togetherOf(state), who, level)
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
