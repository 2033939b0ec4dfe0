import type { RegionGraph } from '../../contract/graph.ts'
import { capital, listed, type Words } from '../messages.ts'
import type { Mark } from '../scene/scene.ts'
import { partnerName } from '../text/names.ts'
import type { ChainRow } from './rows.ts'
import type { Shape } from './shape.ts'
import type { HandoverStanding, StageStanding } from './standing.ts'

/** A mark as the chain names it. */
export const nameOf = (mark: Mark): string => capital(mark.name.replaceAll('\u00AD', ''))
export const namesOf = (graph: RegionGraph, partners: readonly string[], words: Words): string =>
  listed(
    words,
    [...new Set(partners)].map((id) => partnerName(graph, id) ?? id),
  )

/** A cell in words, for who cannot see it: what is said there, and to whom it leads. */
export function cellSentence(shape: Shape, graph: RegionGraph, row: ChainRow, at: number, words: Words): string {
  const { t } = words
  const stage = shape.chain.stages[at]?.name ?? ''
  const cell = row.cells[at]
  const name = nameOf(row.mark)
  if (cell === undefined || cell === null) return t('chain.said.not', { name, stage })
  if (cell.how === 'members') return t('chain.said.members', { name, stage, by: namesOf(graph, cell.by, words) })
  const some = cell.partners.length < cell.of
  const does = some
    ? t('chain.said.some', { n: cell.partners.length, of: cell.of, name, stage })
    : t('chain.said.own', { name, stage })
  const onward = shape.lines[at]
  const own = row.mark.id
  const to = [
    ...(onward?.lines ?? []).filter((line) => line.from === own && line.what !== 'itself').map((line) => line.to),
    ...(onward?.hubs ?? []).filter((hub) => hub.from.includes(own)).flatMap((hub) => hub.to),
  ].filter((id) => id !== own)
  const names = [...new Set(to)].flatMap((id) =>
    shape.rows.filter(({ mark }) => mark.id === id).map(({ mark }) => nameOf(mark)),
  )
  return [
    does,
    cell.how === 'inferred' ? t('how.inferred') : null,
    cell.how === 'unseen' ? t('chain.said.unseen') : null,
    onward?.lines.some((line) => line.from === own && line.what === 'itself') === true ? t('chain.said.itself') : null,
    names.length === 0 ? null : t('chain.said.to', { names: listed(words, names) }),
  ]
    .filter((part) => part !== null)
    .join('; ')
}

/** What stands under a gutter, line by line; the first may be under the marker. */
export function handoverLines(one: HandoverStanding, at: number, { t }: Words): string[] {
  const { handover, word } = one
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
    word === 'empty' ? t('chain.emptyStep', { n: one.empty === 'from' ? at + 1 : at + 2 }) : t('chain.noHandover'),
  ]
}
/** A stage in words: how it stands, and by how many. */
export function stageSentence(one: StageStanding, at: number, words: Words): string {
  const { t } = words
  const numbers = one.findings.map(({ number, decided }) =>
    t(decided ? 'finding.numbered' : 'finding.open', { number }),
  )
  return [
    `${t('chain.step', { n: at + 1 })}, ${one.stage.name}`,
    t(`chain.word.${one.word}`),
    t('count.partnersN', { n: one.partners.length }),
    ...numbers,
  ].join('; ')
}
