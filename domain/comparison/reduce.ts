import type { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState, type RegionState } from '../region-state.ts'
import { saidLines, speaksIn, type Voices } from './voices.ts'

/**
 * A state with only what the voices that count say, about partners of both days: what rules find in two of these differs by what was
 * said, and not by who was asked. `other`: the state it is compared with; a table that is in one of both stays where such a voice
 * names it.
 */
export function reduceTo(voices: Voices, state: RegionState, other: RegionState): RegionState {
  const { graph } = state
  const speaks = speaksIn(voices, state)
  const isHere = (id: string) => voices.partners.has(id)
  const said = saidLines(graph).filter(speaks)
  const ties = graph.ties.filter((tie) => speaks(tie) && isHere(tie.from) && isHere(tie.to))
  const seats = graph.involvements.filter((seat) => speaks(seat) && isHere(seat.partner))
  const mentions = graph.mentions.filter(speaks)
  const named = new Set<string>([
    ...said.flatMap((one) => ('at' in one ? [one.at] : [])),
    ...mentions.map(({ at }) => at),
  ])
  const known = new Set<string>(tablesOf(other.graph).map(({ id }) => id))
  const isTable = ({ id }: { id: string }) => known.has(id) || named.has(id)
  const tables = new Set<string>(
    tablesOf(graph)
      .filter(isTable)
      .map(({ id }) => id),
  )
  const isParty = (party: string | null) => party === null || party.startsWith('kind:') || isHere(party)
  const isPlace = (id: string) => tables.has(id) || isHere(id) || graph.goals.some((goal) => goal.id === id)
  return makeRegionState(
    {
      ...graph,
      ties,
      involvements: seats,
      mentions,
      partners: graph.partners.filter(({ id }) => isHere(id)),
      bodies: graph.bodies.filter(isTable),
      activities: graph.activities.filter(isTable),
      memberships: graph.memberships.filter(({ member, cluster }) => isHere(member) && isHere(cluster)),
      coverages: graph.coverages.filter(({ partner }) => isHere(partner)),
      carryings: graph.carryings.filter(({ body, activity }) => tables.has(body) && tables.has(activity)),
      inquiries: graph.inquiries.filter(({ partner, at }) => isHere(partner) && isPlace(at)),
      expectations: {
        ...graph.expectations,
        own: graph.expectations.own.filter(({ a, b }) => isParty(a) && isParty(b)),
      },
    },
    state.on,
  )
}

const tablesOf = ({ bodies, activities }: RegionGraph) => [...bodies, ...activities]
