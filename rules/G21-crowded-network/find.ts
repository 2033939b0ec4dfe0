import { bodiesOf, jaccard } from '../../domain/tables/bodies.ts'
import { grouped } from '../../domain/grouped.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, missing, type Settings } from '../rule.ts'

/** Two bodies of one level that share nearly all their partners; a partner that sits in very many bodies. */
export const find: Find = (state, settings) => [...overlaps(state, settings), ...crowded(state, settings)]

function overlaps(state: RegionState, settings: Settings): Finding[] {
  const share = settings.number('share')
  const bodies = bodiesOf(state).filter(({ partners }) => partners.size >= settings.number('partners'))
  return bodies.flatMap((a, i) =>
    bodies.slice(i + 1).flatMap((b): Finding[] => {
      const unlevelled = [a, b].some(({ level }) => level === 'unspecified')
      if (a.level !== b.level && !unlevelled) return []
      const actual = jaccard(a.partners, b.partners)
      if (actual < share) return []
      const vanishes = jaccard(a.partnersIfNamed, b.partnersIfNamed) < share
      const shared = [...a.partners.keys()].filter((partner) => b.partners.has(partner)).length
      return [
        {
          about: [a.id, b.id],
          severity: 'medium',
          level: null,
          facts: { variant: 'overlap', share: actual, count: shared },
          evidence: [a, b].flatMap(({ partners }) => [...partners.values()].flat()),
          missing: missing({
            level_unspecified: unlevelled ? [a.id, b.id] : [],
            mention: vanishes ? [...a.mentions, ...b.mentions] : [],
          }),
        },
      ]
    }),
  )
}

function crowded(state: RegionState, settings: Settings): Finding[] {
  const seats = bodiesOf(state).flatMap(({ partners }) => [...partners])
  return [...grouped(seats, ([partner]) => partner)].flatMap(([partner, bodies]): Finding[] =>
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
