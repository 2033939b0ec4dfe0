import type { Facts } from '../../contract/finding.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import type { Statement } from '../../domain/statements.ts'
import { type TiedPair, tiedPairs } from '../../domain/contacts/tied-pairs.ts'
import { overWays, selections, type WayVerdict } from '../../domain/contacts/ways.ts'
import { type Find, type Finding, idsOf, missing, type Settings } from '../rule.ts'

/** Ties of which the two partners themselves say things that lie apart, in strength or in judgement, at one level. */
export const find: Find = (state, settings) =>
  tiedPairs(state).flatMap((pair) => levels.flatMap((level) => findingOf(pair, level, settings)))

const measures = ['strength', 'judgement'] as const
/** The two values of a measure that are nearest, one of each. */
type Difference = { variant: (typeof measures)[number]; says: number; saysOther: number; distance: number }

function findingOf(pair: TiedPair, level: Level, settings: Settings): Finding[] {
  const { a, b } = pair
  const own = (statements: readonly Statement[]) => statements.filter(({ statedBy }) => statedBy === 'partner')
  const [stated, unlevelled] = [own(pair[level]), level === 'unspecified' ? [] : own(pair.unspecified)]
  if (stated.length === 0) return []
  const ways = [...selections(unlevelled)].map((some) => differing([...stated, ...some], pair, settings))
  const verdict = overWays(ways)
  if (verdict.state === 'clear') return []
  const found = verdict.state === 'found' && level !== 'unspecified'
  const differences = ways.filter((way) => typeof way === 'object').sort((x, y) => x.distance - y.distance)
  const [difference] = differences
  const facts: Facts = {
    variant: variantOf(difference),
    ...{ one: a, says: difference?.says ?? null, other: b, saysOther: difference?.saysOther ?? null },
  }
  return [
    {
      about: [a, b, `level:${level}`],
      severity:
        verdict.state === 'found' && differences.every(({ distance }) => distance >= settings.number('high'))
          ? 'high'
          : 'medium',
      level: level === 'unspecified' ? null : level,
      facts,
      evidence: idsOf(stated),
      missing: found ? [] : reasonsOf(level, stated, unlevelled),
    },
  ]
}

const variantOf = (difference: Difference | undefined): string =>
  difference === undefined
    ? 'unsaid'
    : difference.says === 0 || difference.saysOther === 0
      ? 'asked'
      : difference.variant

function reasonsOf(level: Level, stated: readonly Statement[], unlevelled: readonly Statement[]) {
  if (level === 'unspecified') return missing({ level_unspecified: idsOf(stated) })
  if (unlevelled.length > 0) return missing({ level_unspecified: idsOf(unlevelled) })
  const isKnown = (key: (typeof measures)[number]) =>
    stated.some(
      (one) => one[key] !== null && stated.some((other) => other.partner !== one.partner && other[key] !== null),
    )
  return measures.some(isKnown) ? missing({ values_differ: idsOf(stated) }) : missing({ value_unknown: idsOf(stated) })
}

/** How far every value of the one lies from every value of the other (R8): the measure in which they lie furthest apart. */
function differing(statements: readonly Statement[], { a, b }: TiedPair, settings: Settings): WayVerdict<Difference> {
  const by = (partner: string) => statements.filter((statement) => statement.partner === partner)
  if (by(a).length === 0 || by(b).length === 0) return 'clear'
  const all = measures.flatMap((variant): Difference[][] => {
    const values = (partner: string) => by(partner).flatMap((statement) => statement[variant] ?? [])
    const pairs = values(a).flatMap((says) =>
      values(b).map((saysOther) => ({ variant, says, saysOther, distance: Math.abs(says - saysOther) })),
    )
    return pairs.length === 0 ? [] : [pairs.sort((x, y) => x.distance - y.distance)]
  })
  if (all.length === 0) return 'undecidable'
  const sure = all.flatMap(([nearest]) =>
    nearest && nearest.distance >= settings.number(nearest.variant) ? [nearest] : [],
  )
  const [furthest] = sure.sort((x, y) => y.distance - x.distance)
  if (furthest !== undefined) return furthest
  const may = all.flat().some(({ variant, distance }) => distance >= settings.number(variant))
  return may ? 'undecidable' : 'clear'
}
