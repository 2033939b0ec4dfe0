import type { RegionGraph } from '../../../contract/graph.ts'
import type { Involvement } from '../../../contract/records/lines/involvement.ts'
import type { Tie } from '../../../contract/records/lines/tie.ts'
import type { Words } from '../../i18n/words.ts'
import { nameOf } from '../names.ts'

/** What is said in one sentence; of several by the first and how many more: "Goes doet bestuurlijk mee in WAZ, en 12 andere". */
export function saidText(graph: RegionGraph, all: readonly (Involvement | Tie)[], words: Words): string {
  const { t } = words
  const [first, ...others] = all
  if (first === undefined) return t('name.unknown')
  const what = sentenceOf(graph, first, words)
  return others.length === 0 ? what : t('change.more', { what, n: others.length })
}

/** By what is said: the sentence with its level, and where the source gives none. */
const sentences = {
  seat: ['change.seat', 'change.seatUnspecified'],
  tie: ['change.tie', 'change.tieUnspecified'],
  noTie: ['change.noTie', 'change.noTieUnspecified'],
} as const

function sentenceOf(graph: RegionGraph, one: Involvement | Tie, words: Words): string {
  const { t } = words
  const name = (id: string) => nameOf(graph, id, words)
  const at = one.level === 'unspecified' ? 1 : 0
  const level = t(`level.${one.level}`)
  if ('at' in one) return t(sentences.seat[at], { partner: name(one.partner), table: name(one.at), level })
  return t(sentences[one.strength === 0 ? 'noTie' : 'tie'][at], { a: name(one.from), b: name(one.to), level })
}
