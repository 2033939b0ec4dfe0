import type { RegionGraph } from '../../../contract/graph.ts'
import type { Rule } from '../../../contract/rule.ts'
import { compareNames } from '../../../domain/order.ts'
import { validOn } from '../../../domain/in-force.ts'
import type { Lang } from '../../i18n/words.ts'
import type { ViewedRegion } from '../../store/make-view.ts'
import type { FactsheetKind, FactsheetSubject } from './factsheet.ts'

const municipal: ReadonlySet<string> = new Set(['municipality', 'municipality_centre'])

/** What a factsheet is about, by the id in its address; the region without one. Null of what is not there, or not for everyone. */
export function subjectOf(
  { graph, rules }: Pick<ViewedRegion, 'graph' | 'rules'>,
  about: string | null,
  lang: Lang,
): FactsheetSubject | null {
  const { region } = graph
  if (about === null || about.toLowerCase() === region.id.toLowerCase())
    return { kind: 'region', id: region.id, name: region.name }
  return [...namedIn(graph), ...rulesIn(rules, lang)].find(({ id }) => id === about) ?? null
}

/** All of a region: itself, its partners and municipalities, goals, tables and activities, each group by name, then the rules that find something. */
export function subjectsOf({ graph, gaps, rules }: ViewedRegion, lang: Lang): FactsheetSubject[] {
  const found = new Set<string>(gaps.tooEarly ? [] : gaps.gaps.map(({ rule }) => rule))
  const finding = rules.filter(({ id, advice }) => found.has(id) && !advice)
  return [
    { kind: 'region', id: graph.region.id, name: graph.region.name },
    ...namedIn({ ...graph, partners: graph.partners.filter(validOn(gaps.on)) }),
    ...rulesIn(finding, lang),
  ]
}

function namedIn({ partners, goals, bodies, activities }: RegionGraph): FactsheetSubject[] {
  const of = (kind: FactsheetKind, all: readonly { id: string; name: string }[]) =>
    all.map(({ id, name }) => ({ kind, id, name })).sort((a, b) => compareNames(a.name, b.name))
  return [
    ...of(
      'partner',
      partners.filter(({ kind }) => !municipal.has(kind)),
    ),
    ...of(
      'municipality',
      partners.filter(({ kind }) => municipal.has(kind)),
    ),
    ...of('goal', goals),
    ...of('body', bodies),
    ...of('activity', activities),
  ]
}

const rulesIn = (rules: readonly Rule[], lang: Lang): FactsheetSubject[] =>
  rules
    .filter(({ audience }) => audience !== 'coordinator')
    .map(({ id, texts }) => ({ kind: 'rule', id, name: texts[lang].name }))
