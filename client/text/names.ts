import type { RegionGraph } from '../../contract/graph.ts'
import { kindNames, levels, sectors } from '../../contract/vocabulary.ts'
import { formatList, type Words } from '../i18n/words.ts'

type Names = Record<'partners' | 'tables', ReadonlyMap<string, string>>
const indexes = new WeakMap<RegionGraph, Names>()
/** The names of a region by id, looked through once. */
function nameIndex(graph: RegionGraph): Names {
  const known = indexes.get(graph)
  if (known !== undefined) return known
  const inSentence = (one: { id: string; name: string; short: string | null }) =>
    [one.id, one.short ?? one.name] as const
  const { partners, bodies, activities, goals } = graph
  const names = {
    partners: new Map(partners.map(inSentence)),
    tables: new Map([
      ...goals.map(({ id, name }) => [id, name] as const),
      ...[...bodies, ...activities].map(inSentence),
    ]),
  }
  indexes.set(graph, names)
  return names
}

/** Name of a partner as it stands in a sentence. */
export const partnerName = (graph: RegionGraph, id: string): string | null => nameIndex(graph).partners.get(id) ?? null
export const tableName = (graph: RegionGraph, id: string): string | null => nameIndex(graph).tables.get(id) ?? null
export const sourceOf = (graph: RegionGraph, id: string | null) =>
  graph.sources.find((source) => source.id === id) ?? null

export const kindOfAbout = (about: readonly string[]) =>
  kindNames.find((kind) => about.includes(`kind:${kind}`)) ?? null
export const levelOfAbout = (about: readonly string[]) =>
  levels.find((level) => about.includes(`level:${level}`)) ?? null

/** A stage of the chain, a person by role, or a domain (`sector:S`). */
function otherName(graph: RegionGraph, id: string, words: Words): string | null {
  const sector = sectors.find((sector) => id === `sector:${sector}`)
  if (sector !== undefined) return words.t(`sector.${sector}`)
  const stage = graph.stages.find((stage) => stage.id === id)
  return stage?.name ?? graph.persons.find((person) => person.id === id)?.role ?? null
}

/** Any record by its name: a partner, table, goal, step, person or sector. One that is not there is "(unknown)", never its id. */
export const nameOf = (graph: RegionGraph, id: string, words: Words): string =>
  partnerName(graph, id) ?? tableName(graph, id) ?? otherName(graph, id, words) ?? words.t('name.unknown')

/** What a finding is about, as it stands in a sentence: partners, tables, a kind ("een werkgever"), or the region. */
export function aboutName(graph: RegionGraph, about: readonly string[], words: Words): string {
  const named = about.flatMap(
    (id) => partnerName(graph, id) ?? tableName(graph, id) ?? otherName(graph, id, words) ?? [],
  )
  if (named.length > 0) return formatList(words, named)
  const kind = kindOfAbout(about)
  return kind === null ? graph.region.name : words.t(`kindIn.${kind}`)
}

/** "A, B en nog 3": so many by name. One that is left is named too. */
export function someNames(names: readonly string[], words: Words, most: number): string {
  const rest = names.length - most
  return rest <= 1
    ? formatList(words, names)
    : words.t('template.more', { names: names.slice(0, most).join(', '), n: rest })
}
