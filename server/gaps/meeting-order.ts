import type { RegionGraph } from '../../contract/graph.ts'
import { type Kind, kindNames, kinds, levels, sectors, severities } from '../../contract/vocabulary.ts'
import { compareNames, compareText } from '../../domain/order.ts'
import { reading, type RegionState } from '../../domain/region-state.ts'
import type { AggregatedFinding } from '../../rules/aggregate.ts'

/** Where something stands that a finding is about, and what it is called. By sector and kind for a partner, by its order for a stage. */
type Place = { at: readonly number[]; names: readonly string[] }

/**
 * Puts what is found in the order of the meeting: heaviest first, then by rule, then what is not about partners, then partners as
 * they stand on the map. It turns on what is recorded and never on an id, unless two are alike in all of that.
 */
export function inMeetingOrder<T extends AggregatedFinding>(state: RegionState, findings: readonly T[]): T[] {
  const places = new Map(findings.map((finding) => [finding, placesOf(state, finding.about)]))
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      compareText(a.rule, b.rule) ||
      compareAll(places.get(a) ?? [], places.get(b) ?? []) ||
      compareText(factsText(a), factsText(b)) ||
      compareText(a.id, b.id),
  )
}

/** What was measured, as far as it names no record. */
const factsText = ({ facts, evidence, missing }: AggregatedFinding) =>
  JSON.stringify([
    Object.entries(facts).filter(([, value]) => typeof value === 'number'),
    evidence.length,
    missing.map(({ reason, ids }) => [reason, ids.length]),
  ])

const sectorAndKind = (kind: Kind, absent: number): number[] => [
  1 + sectors.indexOf(kinds[kind].sector),
  absent,
  kindNames.indexOf(kind),
]

/** What each thing of a region is called, and where it stands. */
const known = reading(({ graph }): ReadonlyMap<string, Place> => {
  const sitting = seatsOf(graph)
  return new Map<string, Place>([
    ...graph.partners.map(({ id, kind, name, short, aliases }): [string, Place] => [
      id,
      {
        at: sectorAndKind(kind, 0),
        names: [short ?? name, name, [...aliases].sort().join(' '), (sitting.get(id) ?? []).sort().join(' ')],
      },
    ]),
    ...graph.bodies.map(({ id, short, name }): [string, Place] => [id, { at: [0, 1], names: [short ?? name, name] }]),
    ...graph.activities.map(({ id, short, name }): [string, Place] => [
      id,
      { at: [0, 2], names: [short ?? name, name] },
    ]),
    ...graph.goals.map(({ id, name }): [string, Place] => [id, { at: [0, 3], names: [name] }]),
    ...graph.stages.map(({ id, order, name }): [string, Place] => [id, { at: [0, 4, order], names: [name] }]),
    ...graph.persons.map(({ id, role }): [string, Place] => [id, { at: [0, 5], names: [role] }]),
    ...graph.expectations.own.map(({ id, level, kind, origin, strength }): [string, Place] => [
      id,
      { at: [0, 6, level === null ? -1 : levels.indexOf(level), strength ?? -1], names: [origin, kind ?? ''] },
    ]),
  ])
})

/** At which tables each partner sits, by name and level. */
function seatsOf({ bodies, activities, goals, involvements }: RegionGraph): Map<string, string[]> {
  const names = new Map([...bodies, ...activities, ...goals].map(({ id, name }): [string, string] => [id, name]))
  const seats = new Map<string, string[]>()
  for (const { partner, at, level, role, strength } of involvements) {
    const seat = [names.get(at), level, role, strength].join('|')
    const list = seats.get(partner)
    if (list === undefined) seats.set(partner, [seat])
    else list.push(seat)
  }
  return seats
}

function placesOf(state: RegionState, about: readonly string[]): Place[] {
  const all = about.map((id): Place => {
    const [what = '', value = ''] = id.split(':')
    const place = known(state).get(id)
    if (place !== undefined) return place
    const kind = what === 'kind' ? kindNames.find((one) => one === value) : undefined
    if (kind !== undefined) return { at: sectorAndKind(kind, 2), names: [kind] }
    if (what === 'sector') return { at: [1 + sectors.findIndex((one) => one === value), 0, -1], names: [value] }
    return { at: [0, 0, levels.findIndex((one) => one === value)], names: [] }
  })
  const ofPartners = all.filter(({ at: [first = 0] }) => first > 0).sort(compare)
  return [...ofPartners, ...all.filter(({ at: [first = 0] }) => first === 0).sort(compare)]
}

function compareAll(a: readonly Place[], b: readonly Place[]): number {
  for (const [at, one] of a.entries()) {
    const other = b[at]
    const order = other === undefined ? 1 : compare(one, other)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compare(a: Place, b: Place): number {
  for (let at = 0; at < Math.max(a.at.length, b.at.length); at += 1) {
    const order = (a.at[at] ?? -2) - (b.at[at] ?? -2)
    if (order !== 0) return order
  }
  for (const [at, name] of a.names.entries()) {
    const order = compareNames(name, b.names[at] ?? '') || compareText(name, b.names[at] ?? '')
    if (order !== 0) return order
  }
  return 0
}
