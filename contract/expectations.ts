import type { Expectation } from './graph.ts'
import type { Kind, NamedLevel } from './vocabulary.ts'

/** Pairs a region may want to count on, off until it says so; our own proposal, no law and no agreement. */
export const starterPairs = [
  { a: 'education_mbo', b: 'employers_org', level: 'operational' },
  { a: 'uwv', b: 'municipality_centre', level: 'administrative' },
  { a: 'uwv', b: 'municipality_centre', level: 'operational' },
  { a: 'wsp', b: 'employer', level: 'operational' },
  { a: 'sbb', b: 'education_mbo', level: 'operational' },
] as const satisfies readonly { a: Kind; b: Kind; level: NamedLevel }[]

/** The same, whatever the order of the two: what is expected of whom, at which level. */
export const sameExpectation = (
  one: Pick<Expectation, 'kind' | 'a' | 'b' | 'level'>,
  other: Pick<Expectation, 'kind' | 'a' | 'b' | 'level'>,
): boolean => {
  const ends = ({ a, b }: Pick<Expectation, 'a' | 'b'>) => [a, b].sort().join('~')
  return one.kind === other.kind && one.level === other.level && ends(one) === ends(other)
}
