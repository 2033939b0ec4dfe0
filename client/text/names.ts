import type { RegionGraph } from '../../contract/graph.ts'
import { kindNames, levels, sectors } from '../../contract/vocabulary.ts'
import { formatList, type Words } from '../i18n/words.ts'

/** Name of a partner as it stands in a sentence. */
export function partnerName(graph: RegionGraph, id: string): string | null {
  const partner = graph.partners.find((partner) => partner.id === id)
  return partner === undefined ? null : (partner.short ?? partner.name)
}
export function tableName(graph: RegionGraph, id: string): string | null {
  const table = [...graph.bodies, ...graph.activities].find((one) => one.id === id)
  if (table !== undefined) return table.short ?? table.name
  return graph.goals.find((goal) => goal.id === id)?.name ?? null
}
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
