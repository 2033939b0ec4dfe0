import { levels } from '../../contract/vocabulary.ts'
import { statementsAt } from '../../domain/counting.ts'
import { expectedKindSet } from '../../domain/expected.ts'
import { partnersOf } from '../../domain/partners.ts'
import { absenceOf, isPresent, positiveAt, unlevelledAt } from '../../domain/presence.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { type Find, type Finding, missing } from '../rule.ts'

/** Partners with an operational positive statement of their own, while none of their kin is at administrative level; not of kinds that need no mandate. */
export const find: Find = (state, settings) => {
  const withoutMandate = settings.list('withoutMandate')
  return partnersOf(state).flatMap(({ id, kind }): Finding[] => {
    if (withoutMandate.includes(kind)) return []
    const floor = positiveAt(state, id, 'operational')
    const unlevelled = floor.length > 0 ? [] : unlevelledAt(state, id, 'operational')
    if (floor.length + unlevelled.length === 0 || isPresent(state, id, 'administrative')) return []
    const table = absenceOf(state, id, 'administrative')
    const weighs = expectedKindSet(state).has(kind) || ledBy(state, id).size >= settings.number('leads')
    return [
      {
        about: [id],
        severity: weighs ? 'high' : 'medium',
        level: 'administrative',
        facts: {},
        evidence: [...floor, ...table.zeros],
        missing: missing({ mention: table.mentions, level_unspecified: [...table.unlevelled, ...unlevelled] }),
      },
    ]
  })
}

/** The activities that a partner leads. */
const ledBy = (state: RegionState, partner: string): ReadonlySet<string> =>
  new Set(
    levels.flatMap((level) =>
      statementsAt(state, partner, level).positive.flatMap(({ what, role, at }) =>
        what === 'activity' && role === 'lead' ? [at] : [],
      ),
    ),
  )
