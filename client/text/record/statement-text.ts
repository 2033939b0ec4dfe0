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

function sentenceOf(graph: RegionGraph, one: Involvement | Tie, words: Words): string {
  const { t } = words
  const name = (id: string) => nameOf(graph, id, words)
  const silent = one.level === 'unspecified' ? 'Unspecified' : ''
  const level = t(`level.${one.level}`)
  if ('at' in one) return t(`change.seat${silent}`, { partner: name(one.partner), table: name(one.at), level })
  return t(`change.${one.strength === 0 ? 'noTie' : 'tie'}${silent}`, { a: name(one.from), b: name(one.to), level })
}
