import type { Membership } from '../../../contract/records/lines/membership.ts'
import type { Mention } from '../../../contract/records/nodes/mention.ts'
import type { Person } from '../../../contract/records/nodes/person.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import type { ActivityStatus, Kind, Level } from '../../../contract/vocabulary.ts'

/*
 * The reference: the rules once more, brute force, written from their description alone and sharing no code with the
 * product. Slow on purpose; for regions of a dozen partners. R1 to R14 are the common readings of that description.
 */

type Place = 'partner' | 'body' | 'activity' | 'goal'
/** A statement that counts: a tie, or an involvement of a partner at a table or a goal. */
export type Line = {
  from: string
  to: string
  place: Place
  level: Level
  strength: number | null
  judgement: number | null
  role: 'lead' | 'participant' | null
  lastConfirmed: string | null
  statedBy: string
  carriedBy: readonly string[]
}

export type Region = {
  id: string
  on: string
  graph: RegionGraph
  partners: { id: string; kind: Kind }[]
  partOf: { member: string; cluster: string }[]
  bodies: RegionGraph['bodies']
  activities: RegionGraph['activities']
  goals: RegionGraph['goals']
  /** `isComplete`: by the day it was said that everyone who does it is recorded. */
  stages: (RegionGraph['stages'][number] & { isComplete: boolean })[]
  persons: Person[]
  carryings: { body: string; activity: string }[]
  coverages: { partner: string; stage: string }[]
  mentions: Mention[]
  /** Everything stated that is in force and in scope, zeros too, operational work in planned activities too. */
  stated: Line[]
}

type Period = { since: string | null; until: string | null }

export function regionOf(graph: RegionGraph, on: string): Region {
  // R1
  const inForce = ({ since, until }: Period) => (since === null || since <= on) && (until === null || on <= until)
  const partners = graph.partners.filter(inForce).map(({ id, kind }): { id: string; kind: Kind } => ({ id, kind }))
  const present = new Set(partners.map(({ id }) => id))
  const partOf = graph.memberships
    .filter((membership: Membership) => inForce(membership))
    .filter(({ member, cluster }) => present.has(member) && present.has(cluster))
    .map(({ member, cluster }) => ({ member: String(member), cluster: String(cluster) }))
  const places = new Map<string, Place>([
    ...graph.bodies.map(({ id }): [string, Place] => [id, 'body']),
    ...graph.activities.map(({ id }): [string, Place] => [id, 'activity']),
    ...graph.goals.map(({ id }): [string, Place] => [id, 'goal']),
  ])
  const over = new Set<string>(graph.activities.filter(({ status }) => isOver(status)).map(({ id }) => id))

  const ties: Line[] = graph.ties
    .filter(inForce)
    // R2
    .filter(({ from, to }) => present.has(from) && present.has(to) && from !== to && !kin(partOf, from).has(to))
    .map((tie) => ({ ...tie, place: 'partner', role: null }))
  const involvements: Line[] = graph.involvements
    .filter(inForce)
    .filter(({ partner, at }) => present.has(partner) && places.has(at) && !over.has(at))
    .map((seat) => ({ ...seat, from: seat.partner, to: seat.at, place: places.get(seat.at)! }))

  return {
    id: graph.region.id,
    on,
    graph,
    partners,
    partOf,
    bodies: graph.bodies,
    activities: graph.activities,
    goals: graph.goals,
    stages: graph.stages.map((stage) => ({
      ...stage,
      isComplete: stage.completeOn !== null && stage.completeOn <= on,
    })),
    persons: graph.persons,
    carryings: graph.carryings.filter(({ activity }) => !over.has(activity)),
    coverages: graph.coverages.filter(inForce).filter(({ partner }) => present.has(partner)),
    mentions: graph.mentions.filter(({ at }) => places.has(at) && !over.has(at)),
    stated: [...ties, ...involvements],
  }
}

/** R5: what happens in such an activity counts nowhere. */
export const isOver = (status: ActivityStatus | null) => status === 'stopped' || status === 'not_realised'

/** R4: the clusters above and the members below, at any depth; never the sisters. Without the partner itself. */
export function kin(partOf: Region['partOf'], partner: string): Set<string> {
  const all = new Set<string>()
  const climb = (id: string) => {
    for (const { member, cluster } of partOf) {
      if (member !== id || all.has(cluster)) continue
      all.add(cluster)
      climb(cluster)
    }
  }
  const descend = (id: string) => {
    for (const { member, cluster } of partOf) {
      if (cluster !== id || all.has(member)) continue
      all.add(member)
      descend(member)
    }
  }
  climb(partner)
  descend(partner)
  all.delete(partner)
  return all
}
export const withKin = (region: Region, partner: string): Set<string> =>
  new Set([partner, ...kin(region.partOf, partner)])

export const kindOf = (region: Region, partner: string): Kind => region.partners.find(({ id }) => id === partner)!.kind
/** R14: what the preset expects and what the region added itself. */
export const expectedKinds = (region: Region): Set<Kind> =>
  new Set([
    ...region.graph.expectations.kinds.map(({ kind }) => kind),
    ...region.graph.expectations.own.flatMap(({ kind }) => kind ?? []),
  ])
export const isExpected = (region: Region, partner: string): boolean =>
  expectedKinds(region).has(kindOf(region, partner))

/** R5: work in an activity that is only planned does not count yet. */
export const isPlannedWork = (region: Region, { to, level }: Pick<Line, 'to' | 'level'>): boolean =>
  level === 'operational' && region.activities.some(({ id, status }) => id === to && status === 'planned')
/** What counts, with the lines without a level as they are. */
export const counted = (region: Region, lines: Line[]): Line[] => lines.filter((line) => !isPlannedWork(region, line))

/** R3 */
export const isPositive = ({ strength }: Pick<Line, 'strength'>): boolean => strength === null || strength >= 1
export const isOf = ({ from, to }: Line, partner: string): boolean => from === partner || to === partner
/** The positive statements of these partners, at one level or at all. */
export const positives = (lines: Line[], partners: Set<string>, level?: Level): Line[] =>
  lines.filter(
    (line) =>
      isPositive(line) &&
      (level === undefined || line.level === level) &&
      [...partners].some((partner) => isOf(line, partner)),
  )
/** The partners with a positive statement of their own. */
export const actingPartners = (region: Region, lines: Line[], level?: Level): string[] =>
  region.partners.map(({ id }) => id).filter((id) => positives(lines, new Set([id]), level).length > 0)
