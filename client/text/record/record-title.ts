import type { Put } from '../../../contract/change.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { namesIn } from '../../../contract/records/links.ts'
import { formatList, type Words } from '../../i18n/words.ts'
import { expectationText } from '../expectation.ts'
import { nameOf } from '../names.ts'

/** A record by its name, its title or its words; one that joins others by theirs. */
export function recordTitle(graph: RegionGraph, put: Put, words: Words): string {
  const { record } = put
  if (put.what === 'expectation') return expectationText(graph, put.record, words)
  if ('name' in record) return record.name
  if ('title' in record) return record.title
  if (put.what === 'person') return put.record.role
  if (put.what === 'mention') return `‘${put.record.words}’: ${nameOf(graph, put.record.at, words)}`
  const ends = namesIn(put).filter(({ link }) => link.whenGone === 'removed')
  const joined = formatList(
    words,
    ends.map(({ id }) => nameOf(graph, id, words)),
  )
  return 'level' in record && record.level !== null ? `${joined}, ${words.t(`level.${record.level}`)}` : joined
}
