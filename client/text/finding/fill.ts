import type { Facts } from '../../../contract/finding.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { kindNames, levels, sectors } from '../../../contract/vocabulary.ts'
import { fill, formatList, type Words } from '../../i18n/words.ts'
import { nameOf } from '../names.ts'

/** Fills the places of a rule's sentence: those of the screen first, then the facts of the find, each as it is said. */
export function fillText(
  text: string,
  places: Readonly<Record<string, string>>,
  facts: Facts,
  graph: RegionGraph,
  words: Words,
): string {
  return fill(text, (key, share) => {
    const value = places[key] ?? facts[key]
    if (value === undefined) return undefined
    return typeof value === 'number' && share ? percentage(value, words) : factText(value, graph, words)
  })
}

/** A fact in words: a number as the language writes it, an id as its name, a word of the vocabulary as it is said. */
export function factText(value: Facts[string], graph: RegionGraph, words: Words): string {
  if (value === null) return words.t('fact.unknown')
  if (Array.isArray(value))
    return formatList(
      words,
      value.map((one) => factText(one, graph, words)),
    )
  if (typeof value === 'boolean') return words.t(value ? 'fact.yes' : 'fact.no')
  return typeof value === 'number' ? words.figure(value) : wordText(value, graph, words)
}

const percentage = (share: number, words: Words) => `${words.figure(Math.round(share * 1000) / 10)} %`

function wordText(word: string, graph: RegionGraph, words: Words): string {
  const level = levels.find((level) => word === level || word === `level:${level}`)
  if (level !== undefined) return words.t(`level.${level}`)
  const kind = kindNames.find((kindName) => word === kindName || word === `kind:${kindName}`)
  if (kind !== undefined) return words.t(`kindIn.${kind}`)
  const sector = sectors.find((sector) => word === sector || word === `sector:${sector}`)
  if (sector !== undefined) return words.t(`sector.${sector}`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return words.day(word)
  const other = [...graph.stages, ...graph.persons].find(({ id }) => id === word)
  if (other !== undefined) return 'role' in other ? other.role : other.name
  const name = nameOf(graph, word, words)
  // A fact may be a word of its own; what looks like an id of this region is one that is no longer there.
  return name === words.t('name.unknown') && !word.startsWith(`${graph.region.id.toLowerCase()}-`) ? word : name
}
