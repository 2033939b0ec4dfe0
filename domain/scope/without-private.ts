import type { Facts } from '../../contract/finding.ts'
import {
  type ClosedGap,
  countsByItself,
  type Evidence,
  type Gap,
  type Gaps,
  type Undecidable,
} from '../../contract/gap.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Rule } from '../../contract/rule.ts'
import { withoutPersons } from './without-persons.ts'

/** How much of a region is not in what leaves the house. `aboutPersons`: gaps and open questions that name a person. */
export type LeftOut = { persons: number; coordinator: number; aboutPersons: number; partners: number }

type Given = { graph: RegionGraph; gaps: Gaps; rules: readonly Pick<Rule, 'id' | 'audience'>[] }
/** `part`: what of the graph may be in it; the graph itself = all. `roles`: whether it may say who takes something up. */
type Choice = { part: RegionGraph; roles: boolean }
type Public = { graph: RegionGraph; gaps: Gaps; left: LeftOut }

/**
 * A region as anybody may see it: no persons, nobody who carries, wrote or decided something, nothing that is found for the
 * coordinator alone, nor what names a person or something outside the part. Every file is made of what comes out of this.
 */
export function withoutPrivate({ graph, gaps, rules }: Given, { part, roles }: Choice): Public {
  const whole = part === graph
  const persons = new Set<string>(graph.persons.map(({ id }) => id))
  const quiet = new Set<string>(rules.flatMap(({ id, audience }) => (audience === 'coordinator' ? [id] : [])))
  const [known, kept] = [recordIdsOf(graph), recordIdsOf(part)]
  const isPerson = (id: string) => persons.has(id)
  const isIn = (id: string) => !isPerson(id) && (whole || kept.has(id) || !known.has(id))
  const isShown = (finding: Finding) => !quiet.has(finding.rule) && namedIn(finding).every(isIn)
  const findings: (Gap | Undecidable)[] = [...gaps.gaps, ...gaps.undecidable]
  const hidden = new Set(findings.filter((finding) => !isShown(finding)).map(({ id }) => id))
  const counted = findings.filter(countsByItself)
  const isQuiet = ({ rule }: Finding) => quiet.has(rule)

  const ownerOf = <T extends { owner: string | null }>(one: T): T => (roles ? one : { ...one, owner: null })
  const decided = <T extends Pick<Gap, 'decision'>>(gap: T): T =>
    gap.decision === null ? gap : { ...gap, decision: ownerOf({ ...gap.decision, by: null, ground: [] }) }
  const facts = (all: Facts): Facts => withoutIds(all, isPerson)
  const evidence = (all: readonly Evidence[]): Evidence[] =>
    all.filter(({ id, what }) => what !== 'person' && isIn(id)).map((one) => ({ ...one, facts: facts(one.facts) }))
  const cleaned = <T extends Gap | Undecidable>(finding: T): T => ({
    ...finding,
    facts: facts(finding.facts),
    evidence: evidence(finding.evidence),
    under: finding.under !== null && hidden.has(finding.under) ? null : finding.under,
  })
  const changed = (change: Gap['changed']): Gap['changed'] =>
    change && {
      ...change,
      added: change.added.filter(isIn),
      removed: evidence(change.removed),
      altered: change.altered.filter(isIn),
    }
  const isClosedShown = ({ rule, about }: ClosedGap) =>
    !quiet.has(rule) && about.every((id) => isIn(id) && (whole || kept.has(id)))
  // What closed it is a title that somebody typed.
  const closed = (gap: ClosedGap): ClosedGap => decided({ ...gap, by: null })

  return {
    graph: unsigned(withoutPersons(part), {
      isHidden: (gap) => hidden.has(gap) || isOfHidden(gap, quiet, isPerson),
      ownerOf,
    }),
    gaps: {
      ...gaps,
      gaps: gaps.gaps.filter(isShown).map((gap) => decided({ ...cleaned(gap), changed: changed(gap.changed) })),
      undecidable: gaps.undecidable.filter(isShown).map((finding) => ({
        ...cleaned(finding),
        missing: finding.missing.map((one) => ({ ...one, ids: one.ids.filter(isIn) })),
      })),
      closed: gaps.closed.filter(isClosedShown).map(closed),
    },
    left: {
      persons: persons.size,
      coordinator: counted.filter(isQuiet).length,
      aboutPersons: counted.filter((finding) => !isQuiet(finding) && namedIn(finding).some(isPerson)).length,
      partners: (graph.whole?.partners ?? graph.partners.length) - part.partners.length,
    },
  }
}

type Finding = Pick<Gap, 'rule' | 'about' | 'facts'>

/** Ids of what a finding is about, and of what its sentence names. */
export const namedIn = ({ about, facts }: Finding): string[] => [
  ...about,
  ...Object.values(facts).flatMap((fact) => (Array.isArray(fact) ? fact : typeof fact === 'string' ? [fact] : [])),
]

/** Facts without who carries a line, and without these ids wherever they stand. */
const withoutIds = (facts: Facts, isOut: (id: string) => boolean): Facts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]): [string, Facts[string]][] => {
      if (name === 'carriedBy' || (typeof fact === 'string' && isOut(fact))) return []
      return [[name, Array.isArray(fact) ? fact.filter((id) => !isOut(id)) : fact]]
    }),
  )

/** A gap is called by its rule and what it is about, also when it is found no more. */
const isOfHidden = (gap: string, quiet: ReadonlySet<string>, isPerson: (id: string) => boolean): boolean => {
  const [rule = '', ...about] = gap.split('~')
  return quiet.has(rule) || about.some(isPerson)
}

type Unsigned = { isHidden: (gap: string) => boolean; ownerOf: <T extends { owner: string | null }>(one: T) => T }

/** What was decided, agreed and said, without the gaps that are hidden, without its ground, and without what it will write. */
const unsigned = (graph: RegionGraph, { isHidden, ownerOf }: Unsigned): RegionGraph => ({
  ...graph,
  decisions: graph.decisions
    .filter(({ gap }) => !isHidden(gap))
    .map((decision) => ownerOf({ ...decision, ground: [] })),
  actions: graph.actions.map((action) =>
    ownerOf({ ...action, closes: action.closes.filter((gap) => !isHidden(gap)), changes: '[]' }),
  ),
  minutes: graph.minutes.map((minute) =>
    ownerOf({ ...minute, gap: minute.gap !== null && isHidden(minute.gap) ? null : minute.gap }),
  ),
})

/** Every id of a record that stands in a region. */
export const recordIdsOf = (graph: RegionGraph): ReadonlySet<string> =>
  new Set(
    Object.values(graph).flatMap((list) =>
      Array.isArray(list) ? list.flatMap((one: { id?: string }) => (one.id === undefined ? [] : [one.id])) : [],
    ),
  )
