import { type Level, levels } from '../contract/vocabulary.ts'
import { isKin } from './kin.ts'
import { partnerKinds } from './partners.ts'
import { reading, readingBy, type RegionState } from './region-state.ts'
import { type Statement, statementsOf } from './statements.ts'

/** Of strength unknown or at least 1. Strength 0 means "asked, and there is none": evidence, never presence (R3). */
export const isPositive = ({ strength }: Pick<Statement, 'strength'>): boolean => strength !== 0

/** A stopped or not realised activity counts nowhere; operational work in a planned one neither (R5). */
export const countsInActivity = ({ status, level }: Pick<Statement, 'status' | 'level'>): boolean =>
  status !== 'stopped' && status !== 'not_realised' && !(status === 'planned' && level === 'operational')

/** What everybody says that is in scope: of partners of the region, not of itself or its own kin (R2). */
export const statementsInScope = reading((state): Statement[] => {
  const registered = partnerKinds(state)
  return statementsOf(state).filter(
    ({ what, partner, at }) =>
      registered.has(partner) && (what !== 'partner' || (registered.has(at) && !isKin(state, partner, at))),
  )
})

/** Of these, what is said where it counts (R5). */
export const countingStatements = reading((state): Statement[] => statementsInScope(state).filter(countsInActivity))

/** The counting statements of a partner at one level; of a tie, each of its two ends has it. In the order of their ids. */
export type AtLevel = { positive: Statement[]; zeros: Statement[] }
type ByLevel = Partial<Record<Level, AtLevel>>

const byPartner = reading((state): ReadonlyMap<string, ByLevel> => {
  const partners = new Map<string, ByLevel>()
  const add = (partner: string, statement: Statement) => {
    const levels = partners.get(partner) ?? {}
    partners.set(partner, levels)
    const list = (levels[statement.level] ??= { positive: [], zeros: [] })
    if (isPositive(statement)) list.positive.push(statement)
    else list.zeros.push(statement)
  }
  for (const statement of countingStatements(state)) {
    add(statement.partner, statement)
    if (statement.what === 'partner') add(statement.at, statement)
  }
  return partners
})

const none: AtLevel = { positive: [], zeros: [] }
export const statementsAt = (state: RegionState, partner: string, level: Level): AtLevel =>
  byPartner(state).get(partner)?.[level] ?? none

/** Partners with a positive statement of their own, at a level or at whatever level (null): they act. */
export const actingPartnersAt = readingBy(
  (state, level: Level | null): ReadonlySet<string> =>
    new Set(
      [...byPartner(state)].flatMap(([partner, statements]) =>
        (level === null ? levels : [level]).some((each) => (statements[each]?.positive.length ?? 0) > 0)
          ? [partner]
          : [],
      ),
    ),
)
export const actingPartners = (state: RegionState): ReadonlySet<string> => actingPartnersAt(state, null)

/** Without a level it may be at any, but not operational in a planned activity (R5). */
export const mayBeAt = ({ status }: Pick<Statement, 'status'>, level: Level): boolean =>
  !(status === 'planned' && level === 'operational')

/** The other end of a statement, seen from one of its partners. */
export const otherEnd = ({ partner, at }: Statement, from: string): string => (from === at ? partner : at)
