import type { RegionGraph } from '../../../contract/graph.ts'
import { capitalise, formatList, type Words } from '../../i18n/words.ts'
import type { Mark } from '../../scene/scene.ts'
import { partnerName } from '../../text/names.ts'
import type { ChainRow } from './rows.ts'
import type { ChainShape } from './shape.ts'
import type { HandoverStatus } from './status.ts'

/** A mark as the chain names it. */
export const memberName = (mark: Mark): string => capitalise(mark.name.replaceAll('\u00AD', ''))
export const namesOf = (graph: RegionGraph, partners: readonly string[], words: Words): string =>
  shortList(
    [...new Set(partners)].map((id) => partnerName(graph, id) ?? id),
    words,
  )

const MAX_NAMES = 4
/** A list that is read out: the first few, and how many more. */
const shortList = (names: readonly string[], words: Words): string =>
  names.length <= MAX_NAMES
    ? formatList(words, names)
    : words.t('chain.said.more', { names: names.slice(0, MAX_NAMES - 1).join(', '), n: names.length - MAX_NAMES + 1 })

/** What is said of a row at a stage: how it covers it, whether it goes on itself, and to whom it hands over. */
export function cellFacts(shape: ChainShape, graph: RegionGraph, row: ChainRow, at: number, words: Words): string[] {
  const { t } = words
  const cell = row.cells[at]
  if (cell === undefined || cell === null) return [t('chain.said.not')]
  if (cell.how === 'members') return [t('chain.said.members', { by: namesOf(graph, cell.by, words) })]
  const own = row.mark.id
  const onward = shape.lines[at]
  const to = [
    ...(onward?.lines ?? []).filter((line) => line.from === own && line.what !== 'itself').map((line) => line.to),
    ...(onward?.hubs ?? []).filter((hub) => hub.from.includes(own)).flatMap((hub) => hub.to),
  ].filter((id) => id !== own)
  const names = shape.rows.filter(({ mark }) => to.includes(mark.id)).map(({ mark }) => memberName(mark))
  const some = cell.partners.length < cell.of
  return [
    some ? t('chain.said.some', { n: cell.partners.length, of: cell.of }) : t('chain.said.does'),
    ...(cell.how === 'own' ? [t('how.own')] : []),
    ...(cell.how === 'inferred' ? [t('how.inferred')] : []),
    ...(cell.how === 'trial' ? [t('how.trial')] : []),
    ...(cell.how === 'unseen' ? [t('chain.said.unseen')] : []),
    ...(onward?.lines.some((line) => line.from === own && line.what === 'itself') ? [t('chain.said.itself')] : []),
    ...(names.length > 0 ? [t('chain.said.to', { names: shortList(names, words) })] : []),
  ]
}

/** The same as a sentence of its own, for who cannot see where it stands. */
export const cellSentence = (shape: ChainShape, graph: RegionGraph, row: ChainRow, at: number, words: Words): string =>
  words.t('chain.said.cell', {
    name: memberName(row.mark),
    stage: shape.chain.stages[at]?.name ?? '',
    facts: cellFacts(shape, graph, row, at, words).join('; '),
  })

/** What stands under a gutter, line by line; the first may be under the marker. */
export function handoverLines(handoverStatus: HandoverStatus, at: number, { t }: Words): string[] {
  const { handover, word } = handoverStatus
  const gives = new Set(handover.pairs.filter(({ meeting }) => meeting !== null).map(({ from }) => from)).size
  const within = handover.pairs.flatMap(({ meeting, from }) => (meeting === null ? [from] : []))
  const itself = new Set([...handover.itself, ...within]).size
  const linked = [
    ...(gives > 0 ? [t('chain.gives', { n: gives })] : []),
    ...(itself > 0 ? [t('chain.goesOn', { n: itself })] : []),
  ]
  if (word === 'broken' || word === 'unknown') return [t(`chain.word.${word}`), ...linked]
  if (word === 'linked') return linked
  return [
    word === 'empty'
      ? t(handoverStatus.said ? 'chain.emptyStep' : 'chain.stepUnsaid', {
          n: handoverStatus.empty === 'from' ? at + 1 : at + 2,
        })
      : t('chain.noHandover'),
  ]
}
