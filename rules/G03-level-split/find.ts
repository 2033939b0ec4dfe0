import type { NamedLevel } from '../../contract/vocabulary.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { rangeOf, type Stated, unsureOf } from '../../domain/contacts/strengths.ts'
import { shareTable } from '../../domain/contacts/tables.ts'
import { type TiedPair, tiedPairs } from '../../domain/contacts/tied-pairs.ts'
import { type Find, type Finding, idsOf, missing } from '../rule.ts'
import { type Bounds, boundsOf, splitOf } from './split.ts'

const ways = [
  ['administrative', 'operational'],
  ['operational', 'administrative'],
] as const

/** Pairs that work closely together at one of two levels and hardly at the other, by their direct ties; the weak level is named. */
export const find: Find = (state, settings) => {
  const bounds = boundsOf(settings)
  return tiedPairs(state).flatMap((pair) => {
    if (pair.administrative.length + pair.operational.length === 0) return []
    return ways.flatMap(([strong, weak]) => findingOf(state, pair, { strong, weak }, bounds))
  })
}

type Levels = Record<'strong' | 'weak', Extract<NamedLevel, 'administrative' | 'operational'>>

function findingOf(state: RegionState, pair: TiedPair, levels: Levels, bounds: Bounds): Finding[] {
  const { a, b, unspecified } = pair
  const [above, below] = [pair[levels.strong], pair[levels.weak]]
  if (above.length + unspecified.length === 0) return []
  const split = splitOf({ above, below, unlevelled: unspecified }, bounds, () => shareTable(state, a, b, levels.weak))
  if (split === null) return []
  const unrecorded = below.length === 0 && !shareTable(state, a, b, levels.weak)
  const at = (statements: Stated['statements']): Stated => ({ statements, unlevelled: [] })
  const strong = at(above.length > 0 ? above : unspecified)
  const weak = at(below.length > 0 || unrecorded ? below : unspecified)
  const nothing = unrecorded ? idsOf(strong.statements) : []
  const [most, least] = [rangeOf(strong), rangeOf(weak)]
  const isKnown = ({ statements }: Stated) => statements.some(({ strength }) => strength !== null)
  return [
    {
      about: [a, b, `level:${levels.weak}`],
      severity: split.severity,
      level: levels.weak,
      facts: {
        variant: unrecorded ? 'unrecorded' : least.high === 0 ? 'asked' : 'weak',
        strongLevel: levels.strong,
        strength: isKnown(strong) ? most.low : null,
        weakLevel: levels.weak,
        least: isKnown(weak) ? least.high : null,
      },
      evidence: idsOf([...strong.statements, ...weak.statements]),
      missing: split.found
        ? []
        : [
            ...missing({ nothing_recorded: nothing, level_unspecified: idsOf(unspecified) }),
            ...unsureOf(strong, bounds.strong),
            ...unsureOf(weak, bounds.weak + 1),
          ],
    },
  ]
}
