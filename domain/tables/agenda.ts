import type { ActivityStatus } from '../../contract/vocabulary.ts'
import { isPositive } from '../counting.ts'
import { groupBy } from '../group-by.ts'
import { compareNames, compareText } from '../order.ts'
import { reading, type RegionState } from '../region-state.ts'
import { leastSureOf, type Provenance, provenanceOf, provenances, surestOf } from '../sources/provenance.ts'
import type { Statement } from '../statements.ts'
import { activitiesOf, type ActivityFacts } from './activities.ts'
import { type SecuringPoints, securingOf } from './securing.ts'

/** Who is somewhere, partner ids; `isSure`: when nobody is, whether that is certain. */
export type Takers = { partners: string[]; isSure: boolean }
/** One of the five points: whether it holds (null = not known), and by whose word where it does. */
export type SecuringMark = { holds: boolean | null; provenance: Provenance | null }
export type SecuringPoint = keyof SecuringPoints
export const securingPoints = [
  ...(['owner', 'money', 'place', 'table', 'team'] as const),
] satisfies readonly SecuringPoint[]

/** A line of the do-agenda: an activity, who leads it, who is in it at table and floor, and what makes it last. */
export type AgendaItem = {
  facts: ActivityFacts
  leads: Takers
  /** At administrative and policy level, by itself. */
  table: Takers
  /** At operational level, by itself and through the bodies that carry it (R5). */
  floor: Takers
  securing: Record<SecuringPoint, SecuringMark>
}

/** What lags first, then what runs and what is to begin, what nobody says the status of, what has ended, what never began. */
const order: readonly (ActivityStatus | null)[] = [
  ...(['delayed', 'slimmed', 'running', 'preparing', 'planned'] as const),
  null,
  ...(['done', 'secured', 'stopped', 'not_realised'] as const),
]

/** The do-agenda: every activity of the region, in the order in which it is to be talked about. */
export const agendaOf = reading((state): AgendaItem[] =>
  activitiesOf(state)
    .map((facts) => itemOf(state, facts))
    .sort(({ facts: { activity: a } }, { facts: { activity: b } }) => {
      const place = order.indexOf(a.status) - order.indexOf(b.status)
      // Of what is alike, what is so for the longest; what is not dated comes last.
      const since = compareText(a.statusSince ?? '9999', b.statusSince ?? '9999')
      return place || since || compareNames(a.name, b.name) || compareText(a.id, b.id)
    }),
)

function itemOf(state: RegionState, facts: ActivityFacts): AgendaItem {
  const { direct, carried, mentions, mentionsInBodies } = facts
  const own = direct.filter(isPositive)
  const everyone = [...own, ...carried.filter(isPositive)]
  const named = [...mentions, ...mentionsInBodies]
  const table = own.filter(({ level }) => level === 'administrative' || level === 'policy')
  const floor = everyone.filter(({ level }) => level === 'operational')
  const isLevelless = ({ level }: { level: string | null }) => level === null || level === 'unspecified'
  return {
    facts,
    leads: {
      partners: partnersOfStatements(own.filter(({ role }) => role === 'lead')),
      // As G16 asks it: of everyone in it the role is known, and there is somebody.
      isSure: own.length > 0 && mentions.length === 0 && own.every(({ role }) => role !== null),
    },
    table: {
      partners: partnersOfStatements(table),
      isSure: !own.some(isLevelless) && mentions.every(({ level }) => level === 'operational'),
    },
    floor: {
      partners: partnersOfStatements(floor),
      isSure: !everyone.some(isLevelless) && named.every(({ level }) => level !== null && level !== 'operational'),
    },
    securing: marksOf(state, facts, floor),
  }
}

const partnersOfStatements = (statements: readonly Statement[]): string[] => [
  ...new Set(statements.map(({ partner }) => partner)),
]

function marksOf(state: RegionState, facts: ActivityFacts, floor: readonly Statement[]): AgendaItem['securing'] {
  const { activity, carryings, direct } = facts
  const { points } = securingOf(facts)
  const recorded = provenanceOf(state, { id: activity.id, source: activity.source, inferred: false })
  const places = state.graph.carryings.filter(({ id }) => carryings.includes(id))
  const boards = direct.filter((each) => each.level === 'administrative' && isPositive(each))
  const words: Record<SecuringPoint, () => Provenance> = {
    owner: () => recorded,
    money: () => recorded,
    place: () => (places.length > 0 ? surestOf(state, places) : recorded),
    table: () => surestOf(state, boards),
    team: () => teamWord(state, floor),
  }
  const marks = securingPoints.map((point): [SecuringPoint, SecuringMark] => {
    const holds = points[point]
    return [point, { holds, provenance: holds === true ? words[point]() : null }]
  })
  return Object.fromEntries(marks) as AgendaItem['securing']
}

/** Two partners make a team: by the word of the two that are surest, the less sure of these. */
function teamWord(state: RegionState, floor: readonly Statement[]): Provenance {
  const byPartner = [...groupBy(floor, ({ partner }) => partner).values()]
  const words = byPartner
    .map((statements) => surestOf(state, statements))
    .sort((a, b) => provenances.indexOf(a) - provenances.indexOf(b))
  return words[1] ?? leastSureOf(state, floor)
}
