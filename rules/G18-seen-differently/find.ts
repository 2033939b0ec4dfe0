import type { Facts } from '../../contract/finding.ts'
import { type Level, levels } from '../../contract/vocabulary.ts'
import {
  bothState,
  type Disagreement,
  disagreementOf,
  ownStatements,
  tieMeasures,
} from '../../domain/contacts/disagreement.ts'
import type { Statement } from '../../domain/statements.ts'
import { type TiedPair, tiedPairs } from '../../domain/contacts/tied-pairs.ts'
import { overWays, selections } from '../../domain/contacts/ways.ts'
import { type Find, type Finding, idsOf, missing, type Settings } from '../rule.ts'

/** Ties of which the two partners themselves say things that lie apart, in strength or in judgement, at one level. */
export const find: Find = (state, settings) =>
  tiedPairs(state).flatMap((pair) => levels.flatMap((level) => findingOf(pair, level, settings)))

function findingOf(pair: TiedPair, level: Level, settings: Settings): Finding[] {
  const { a, b } = pair
  const stated = ownStatements(pair[level])
  const unlevelled = level === 'unspecified' ? [] : ownStatements(pair.unspecified)
  if (stated.length === 0) return []
  const ways = [...selections(unlevelled)].map((some) => disagreementOf([...stated, ...some], pair, settings.number))
  const verdict = overWays(ways)
  if (verdict.state === 'clear') return []
  const found = verdict.state === 'found' && level !== 'unspecified'
  const differences = ways.filter((way) => typeof way === 'object').sort((x, y) => x.distance - y.distance)
  const [difference] = differences
  const isFar = verdict.state === 'found' && differences.every(({ distance }) => distance >= settings.number('high'))
  const facts: Facts = {
    variant: variantOf(difference),
    ...{ one: a, says: difference?.says ?? null, other: b, saysOther: difference?.saysOther ?? null },
  }
  return [
    {
      about: [a, b, `level:${level}`],
      severity: isFar ? 'high' : 'medium',
      level: level === 'unspecified' ? null : level,
      facts,
      evidence: idsOf(stated),
      missing: found ? [] : reasonsOf(level, stated, unlevelled),
    },
  ]
}

const variantOf = (difference: Disagreement | undefined): string =>
  difference === undefined
    ? 'unsaid'
    : difference.says === 0 || difference.saysOther === 0
      ? 'asked'
      : difference.variant

function reasonsOf(level: Level, stated: readonly Statement[], unlevelled: readonly Statement[]) {
  if (level === 'unspecified') return missing({ level_unspecified: idsOf(stated) })
  if (unlevelled.length > 0) return missing({ level_unspecified: idsOf(unlevelled) })
  const isKnown = tieMeasures.some((measure) => bothState(stated, measure))
  return isKnown ? missing({ values_differ: idsOf(stated) }) : missing({ value_unknown: idsOf(stated) })
}
