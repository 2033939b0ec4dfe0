import type { Statement } from '../statements.ts'
import type { TiedPair } from './tied-pairs.ts'
import type { WayVerdict } from './ways.ts'

/** What two partners each say of their own tie. */
export const tieMeasures = ['strength', 'judgement'] as const
export type TieMeasure = (typeof tieMeasures)[number]
/** The two values of a measure that are nearest, one of each partner. */
export type Disagreement = { variant: TieMeasure; says: number; saysOther: number; distance: number }

/** What the partners of a pair say themselves: documents and observers do not disagree. */
export const ownStatements = (statements: readonly Statement[]): Statement[] =>
  statements.filter(({ statedBy }) => statedBy === 'partner')

/** Whether both state a value of a measure. */
export const bothState = (statements: readonly Statement[], measure: TieMeasure): boolean => {
  const stated = statements.filter((statement) => statement[measure] !== null)
  return stated.some(({ partner }) => partner !== stated[0]?.partner)
}

/** How far every value of the one lies from every value of the other (R8): the measure in which they lie furthest apart. */
export function disagreementOf(
  statements: readonly Statement[],
  { a, b }: TiedPair,
  least: (measure: TieMeasure) => number,
): WayVerdict<Disagreement> {
  const by = (partner: string) => statements.filter((statement) => statement.partner === partner)
  if (by(a).length === 0 || by(b).length === 0) return 'clear'
  const all = tieMeasures.flatMap((variant): Disagreement[][] => {
    const values = (partner: string) => by(partner).flatMap((statement) => statement[variant] ?? [])
    const pairs = values(a).flatMap((says) =>
      values(b).map((saysOther) => ({ variant, says, saysOther, distance: Math.abs(says - saysOther) })),
    )
    return pairs.length === 0 ? [] : [pairs.sort((x, y) => x.distance - y.distance)]
  })
  if (all.length === 0) return 'undecidable'
  const sure = all.flatMap(([nearest]) => (nearest && nearest.distance >= least(nearest.variant) ? [nearest] : []))
  const [furthest] = sure.sort((x, y) => y.distance - x.distance)
  if (furthest !== undefined) return furthest
  return all.flat().some(({ variant, distance }) => distance >= least(variant)) ? 'undecidable' : 'clear'
}
