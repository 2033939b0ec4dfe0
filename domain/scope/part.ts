import type { RegionGraph } from '../../contract/graph.ts'
import type { Mention } from '../../contract/records/nodes/mention.ts'
import { type Kind, kinds } from '../../contract/vocabulary.ts'
import { passesFilter, type RecordFilter } from './record-filter.ts'

/*
 * A part of a region that stands by itself: whatever a record of it names is in it too. What a meeting decided or agreed is of the
 * whole region, and in no part.
 */

/** What remains of a region, apart from what follows from it. */
type Kept = Pick<RegionGraph, 'ties' | 'involvements' | 'mentions' | 'memberships' | 'coverages' | 'inquiries'> & {
  partners: ReadonlySet<string>
  /** Of these, the partners whose people are in it as well. */
  employers: ReadonlySet<string>
  /** Ids of bodies, activities and goals. */
  tables: ReadonlySet<string>
  /** Whether the settings of the rules, and what the region counts on of kinds, are of it. */
  settings: boolean
}

/** A partner, what is said of it, who that is said with, and where it sits. A region without it gives nothing of its network. */
export const partOfPartner = (graph: RegionGraph, partner: string): RegionGraph => partOfPartners(graph, [partner])

/** The same of several partners: those of a stack. */
export function partOfPartners(graph: RegionGraph, partners: readonly string[]): RegionGraph {
  const own = new Set(partners)
  const ties = graph.ties.filter(({ from, to }) => own.has(from) || own.has(to))
  const memberships = graph.memberships.filter(({ member, cluster }) => own.has(member) || own.has(cluster))
  const involvements = graph.involvements.filter((involvement) => own.has(involvement.partner))
  const inquiries = graph.inquiries.filter((asked) => own.has(asked.partner) || own.has(asked.at))
  const asked = inquiries.flatMap((one): string[] => [one.partner, one.at])
  const others = [...asked, ...ties.flatMap(({ from, to }) => [from, to]), ...memberships.flatMap((part) => ends(part))]
  return standing(graph, {
    ...{ ties, involvements, memberships, inquiries, mentions: [], settings: false },
    coverages: graph.coverages.filter((coverage) => own.has(coverage.partner)),
    partners: new Set([...own, ...others]),
    employers: own,
    tables: new Set([...asked, ...involvements.map(({ at }) => at)]),
  })
}

const ends = ({ member, cluster }: { member: string; cluster: string }) => [member, cluster]

/** What these partners have with each other and at these tables; of the tables, who is named there without a name. */
export function partAmong(graph: RegionGraph, { partners, tables }: Among): RegionGraph {
  const both = (...ids: string[]) => ids.every((id) => partners.has(id))
  return standing(graph, {
    ...{ partners, tables, employers: partners, settings: false },
    ties: graph.ties.filter(({ from, to }) => both(from, to)),
    involvements: graph.involvements.filter(({ partner, at }) => partners.has(partner) && tables.has(at)),
    mentions: graph.mentions.filter(({ at }) => tables.has(at)),
    memberships: graph.memberships.filter((part) => both(...ends(part))),
    coverages: graph.coverages.filter(({ partner }) => partners.has(partner)),
    inquiries: graph.inquiries,
  })
}
/** Ids of partners, and of bodies, activities and goals. */
type Among = { partners: ReadonlySet<string>; tables: ReadonlySet<string> }

/**
 * What a filter lets through: as the map shows it lit, and what has ended with it. A partner goes by its kind or sector, or when all
 * that is said of it goes; a table when all that is said of who sits there goes, or its level when nothing is said.
 */
export function partByFilter(graph: RegionGraph, filter: RecordFilter): RegionGraph {
  const passes = passesFilter(filter)
  const isOff = (kind: Kind) => filter.kinds.includes(kind) || filter.sectors.includes(kinds[kind].sector)
  const shown = new Set<string>(graph.partners.filter(({ kind }) => !isOff(kind)).map(({ id }) => id))
  const ties = graph.ties.filter((tie) => shown.has(tie.from) && shown.has(tie.to) && passes(tie))
  const involvements = graph.involvements.filter((one) => shown.has(one.partner) && passes(one))
  const mentions = graph.mentions.filter((one) => !one.kinds.every(isOff) && passes(asStatement(one)))
  const silent = (all: readonly string[], left: readonly string[]) => {
    const remains = new Set(left)
    return new Set(all.filter((id) => !remains.has(id)))
  }
  const speakers = (part: Pick<RegionGraph, 'ties' | 'involvements'>): string[] => [
    ...part.ties.flatMap(({ from, to }) => [from, to]),
    ...part.involvements.map(({ partner }) => partner),
  ]
  const places = (part: Pick<RegionGraph, 'involvements' | 'mentions'>): string[] =>
    [...part.involvements, ...part.mentions].map(({ at }) => at)
  const quiet = silent(speakers(graph), speakers({ ties, involvements }))
  const empty = silent(places(graph), places({ involvements, mentions }))
  const seated = new Set(places(graph))
  const levelOff = graph.bodies.filter(({ id, level }) => !seated.has(id) && filter.levels.includes(level))
  const gone = new Set([...empty, ...levelOff.map(({ id }) => id)])
  const partners = new Set([...shown].filter((id) => !quiet.has(id)))
  const fromShown = ({ source }: { source: string | null }) => source === null || !filter.sources.includes(source)
  const all: { id: string }[] = [...graph.bodies, ...graph.activities, ...graph.goals]
  return standing(graph, {
    ...{ ties, involvements, mentions, partners, employers: partners, settings: true },
    inquiries: graph.inquiries.filter((asked) => passes({ ...asked, strength: 0 })),
    memberships: graph.memberships.filter((part) => ends(part).every((id) => partners.has(id)) && fromShown(part)),
    coverages: graph.coverages.filter((coverage) => partners.has(coverage.partner) && fromShown(coverage)),
    tables: new Set(all.map(({ id }) => id).filter((id) => !gone.has(id))),
  })
}

/** A mention without a level stands where no level is stated. */
const asStatement = ({ level, source }: Mention) => ({ level: level ?? 'unspecified', source, strength: null })

/** The part with all that its records name, and nothing that names what is not in it. */
function standing(graph: RegionGraph, { partners, employers, tables, settings, ...kept }: Kept): RegionGraph {
  const inPart = ({ id }: { id: string }) => partners.has(id)
  const activities = graph.activities.filter(({ id }) => tables.has(id))
  const goalIds = new Set<string>([...tables, ...activities.flatMap(({ serves }) => serves)])
  const stageIds = new Set([...kept.coverages.map(({ stage }) => stage), ...activities.flatMap(({ stages }) => stages)])
  const carriers = new Set([...kept.ties, ...kept.involvements].flatMap(({ carriedBy }) => carriedBy))
  const isParty = (party: string | null) => party === null || party.startsWith('kind:') || partners.has(party)
  const persons = graph.persons
    .filter(({ id, worksAt }) => carriers.has(id) || (worksAt !== null && employers.has(worksAt)))
    .map((person) => (person.worksAt === null || partners.has(person.worksAt) ? person : { ...person, worksAt: null }))
  const part: RegionGraph = {
    ...graph,
    ...kept,
    inquiries: kept.inquiries.filter(
      ({ partner, at }) => partners.has(partner) && (partners.has(at) || tables.has(at)),
    ),
    partners: graph.partners.filter(inPart),
    bodies: graph.bodies.filter(({ id }) => tables.has(id)),
    activities,
    goals: graph.goals.filter(({ id }) => goalIds.has(id)),
    stages: settings ? graph.stages : graph.stages.filter(({ id }) => stageIds.has(id)),
    persons,
    carryings: graph.carryings.filter(({ body, activity }) => tables.has(body) && tables.has(activity)),
    expectations: {
      ...graph.expectations,
      own: graph.expectations.own.filter(
        ({ kind, a, b }) =>
          isParty(a) &&
          isParty(b) &&
          (settings || (kind === null && [a, b].some((id) => id !== null && partners.has(id)))),
      ),
    },
    settings: settings ? graph.settings : [],
    ...{ decisions: [], actions: [], moments: [], stories: [], minutes: [], views: [] },
  }
  return { ...part, sources: namedSources(graph, part) }
}

function namedSources(graph: RegionGraph, part: RegionGraph): RegionGraph['sources'] {
  const named: { source: string | null }[] = [
    ...[...part.partners, ...part.persons, ...part.goals, ...part.bodies, ...part.activities],
    ...[...part.memberships, ...part.coverages, ...part.carryings],
    ...[...part.involvements, ...part.ties, ...part.mentions, ...part.inquiries, ...part.expectations.own],
  ]
  const ids = new Set(named.map(({ source }) => source))
  return graph.sources.filter(({ id }) => ids.has(id))
}
