import { bodiesOf, overlapsOf } from '../../domain/tables/bodies.ts'
import { groupBy } from '../../domain/group-by.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, missing, type Settings } from '../rule.ts'
import { union } from '../union.ts'

/** Two bodies of one level that share nearly all their partners; a partner that sits in very many bodies. */
export const find: Find = (state, settings) => [...overlaps(state, settings), ...crowded(state, settings)]

function overlaps(state: RegionState, settings: Settings): Finding[] {
  const least = { partners: settings.number('partners'), share: settings.number('share') }
  return overlapsOf(state, least).map(({ bodies: [a, b], shared, share, ifNamed }): Finding => {
    const unlevelled = [a, b].some(({ level }) => level === 'unspecified')
    return {
      about: [a.id, b.id],
      severity: 'medium',
      level: null,
      facts: { variant: 'overlap', share, count: shared },
      evidence: union([a.statements, b.statements]),
      missing: missing({
        level_unspecified: unlevelled ? [a.id, b.id] : [],
        mention: ifNamed < least.share ? [...a.mentions, ...b.mentions] : [],
      }),
    }
  })
}

function crowded(state: RegionState, settings: Settings): Finding[] {
  const seats = bodiesOf(state).flatMap(({ partners }) => [...partners])
  return [...groupBy(seats, ([partner]) => partner)].flatMap(([partner, bodies]): Finding[] =>
    bodies.length <= settings.number('bodies')
      ? []
      : [
          {
            about: [partner],
            severity: 'medium',
            level: null,
            facts: { variant: 'sitting', share: null, count: bodies.length },
            evidence: bodies.flatMap(([, ids]) => ids),
            missing: [],
          },
        ],
  )
}
