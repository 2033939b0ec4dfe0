import { type Level, levels, namedLevels } from '../../../contract/vocabulary.ts'
import { chainOf } from '../../../domain/chain/chain.ts'
import { handoverOf } from '../../../domain/chain/handover.ts'
import { groupBy } from '../../../domain/group-by.ts'
import { expectedKindsOf } from '../../../domain/expected.ts'
import { partnersOf } from '../../../domain/partners.ts'
import { isPresent, positiveAt } from '../../../domain/presence.ts'
import { figuresOf } from '../../../server/figures/figures.ts'
import { sectorOf } from '../../../server/figures/sectors.ts'
import { pairsOf, type Pair, unlike, type View } from './seen.ts'

type Where = 'both' | 'administrative' | 'operational' | 'other' | null
function whereOf(at: readonly Level[]): Where {
  if (at.includes('administrative') && at.includes('operational')) return 'both'
  return (['administrative', 'operational'] as const).find((level) => at.includes(level)) ?? (at[0] ? 'other' : null)
}

export const figuresSay: View = ({ state, handover }) => {
  const { levels: sums, partners, chain, sectors, present } = figuresOf(state, handover)
  const pairs = pairsOf({ state })
  const counts = { both: 0, administrative: 0, operational: 0, other: 0, differ: 0 }
  for (const all of groupBy(pairs, ({ a, b }) => `${a} ${b}`).values()) {
    const at = (states: readonly Pair['state'][]) =>
      whereOf(all.flatMap(({ level, state: is }) => (states.includes(is) ? [level] : [])))
    const [sure, perhaps] = [at(['yes']), at(['yes', 'differ'])]
    if (sure !== perhaps) counts.differ++
    else if (sure !== null) counts[sure]++
  }
  const said = { ...counts, both: sums.both.n, administrative: sums.administrative.n, operational: sums.operational.n }
  const degree = (id: string, at: readonly Level[]) =>
    new Set(
      pairs.flatMap(({ a, b, level, state: is }) =>
        is === 'yes' && at.includes(level) && (a === id || b === id) ? [a === id ? b : a] : [],
      ),
    ).size
  const steps = chainOf(state)
  const words = { linked: 'linked', broken: 'broken', unknown: 'unknown', uncovered: 'open' }
  return [
    ...unlike('figures: pairs', { ...said, other: sums.other.n, differ: sums.differ }, counts),
    ...partners.flatMap((partner) => [
      ...unlike(`figures: ${partner.id}`, partner.degree ?? 0, degree(partner.id, levels)),
      ...namedLevels.flatMap((level) =>
        unlike(`figures: ${partner.id} ${level}`, partner[level] ?? 0, degree(partner.id, [level])),
      ),
    ]),
    ...steps.slice(1).flatMap((to, at) => {
      const right = words[handoverOf(state, steps[at]!, to, handover).state]
      return unlike(`figures: to ${to.id}`, chain.stages[at]?.handover, right)
    }),
    ...sectors.flatMap(({ sector, levels: parts }) => {
      const ids = partnersOf(state).flatMap(({ id, kind }) => (sectorOf(kind) === sector ? [id] : []))
      return namedLevels.flatMap((level) => {
        const own = ids.filter((id) => positiveAt(state, id, level).length > 0).length
        const via = ids.filter((id) => isPresent(state, id, level)).length - own
        return unlike(`figures: ${sector} ${level}`, [parts[level].own, parts[level].via], [own, via])
      })
    }),
    ...unlike(
      'figures: kinds present',
      present.kinds.flatMap(({ kind, state: is }) => (is === 'present' ? [kind] : [])).sort(),
      expectedKindsOf(state)
        .map(({ kind }) => kind)
        .filter((kind) =>
          partnersOf(state).some((partner) => partner.kind === kind && isPresent(state, partner.id, null)),
        )
        .sort(),
    ),
  ]
}
