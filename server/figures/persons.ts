import type { Persons } from '../../contract/figures.ts'
import { countingStatements, isPositive } from '../../domain/counting.ts'
import type { RegionState } from '../../domain/region-state.ts'
import { knownBy, lack } from './lacking.ts'

/** How much of the cooperation one person carries alone: of the lines of whom anybody said who carries them. */
export function personsOf(state: RegionState): Persons {
  const lines = countingStatements(state).filter(isPositive)
  const carried = lines.filter(({ carriedBy }) => carriedBy.length > 0)
  const alone = carried.filter(({ carriedBy }) => carriedBy.length === 1)
  const partners = new Map<string, Persons['partners'][number]>()
  const people = new Map<string, number>()
  for (const { partner, at, what, carriedBy } of lines)
    for (const id of what === 'partner' ? [partner, at] : [partner]) {
      const sum = partners.get(id) ?? { id, lines: 0, recorded: 0, single: 0 }
      sum.lines++
      if (carriedBy.length > 0) sum.recorded++
      if (carriedBy.length === 1) sum.single++
      partners.set(id, sum)
    }
  for (const { carriedBy } of alone) for (const id of carriedBy) people.set(id, (people.get(id) ?? 0) + 1)
  const silent = lines.length - carried.length
  const lacking = [
    ...(lines.length === 0 ? [lack('nothing_said')] : []),
    ...(silent > 0 ? [lack('carrier_unknown', silent, lines.length)] : []),
  ]
  return {
    known: knownBy(carried.length > 0, lacking),
    lacking,
    lines: lines.length,
    recorded: carried.length,
    single: alone.length,
    partners: [...partners.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    people: [...people]
      .map(([id, n]) => ({ id, lines: n }))
      .sort((a, b) => b.lines - a.lines || (a.id < b.id ? -1 : 1)),
  }
}
