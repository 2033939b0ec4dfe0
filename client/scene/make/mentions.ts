import type { RegionGraph } from '../../../contract/graph.ts'
import type { Mention } from '../../../contract/records/nodes/mention.ts'
import { kinds } from '../../../contract/vocabulary.ts'
import type { Mark } from '../scene.ts'

/** Words of a source short enough for a column: without what stands between brackets, the first word when long. */
export function shortWords(words: string): string {
  const plain = words.replace(/\s*\([^)]*\)/g, '').trim() || words
  const short = plain.length <= 24 ? plain : (plain.split(/[\s,;]+/)[0] ?? plain)
  return /^\p{Lu}\p{Ll}/u.test(short) ? short.charAt(0).toLocaleLowerCase('nl') + short.slice(1) : short
}

const sectorOf = (mention: Mention) => kinds[mention.kinds[0] ?? 'other'].sector

/** One mark for what is named in the same words in the same sector. */
export function mentionMarks(graph: RegionGraph): Mark[] {
  const groups = new Map<string, Mention[]>()
  for (const mention of graph.mentions) {
    const id = `mention:${sectorOf(mention)}:${shortWords(mention.words)}`
    groups.set(id, [...(groups.get(id) ?? []), mention])
  }
  return [...groups].flatMap(([id, mentions]) => {
    const [first] = mentions
    if (first === undefined) return []
    const named = [...new Set(mentions.flatMap((mention) => mention.kinds))]
    const mark: Mark = {
      id,
      what: 'mention',
      kind: named.length === 1 ? (named[0] ?? null) : null,
      sector: sectorOf(first),
      name: shortWords(first.words),
      full: [...new Set(mentions.map(({ words }) => words))].join(' · '),
      members: [],
      mentions,
      how: 'mentioned',
      centre: false,
      collective: false,
      filtered: false,
      step: null,
      faded: false,
    }
    return [mark]
  })
}
