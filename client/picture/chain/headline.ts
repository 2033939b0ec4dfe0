import type { Stage } from '../../../contract/records/nodes/stage.ts'
import { capitalise, type Words } from '../../i18n/words.ts'
import type { ChainShape } from './shape.ts'

/**
 * The sentence on top of the chain: where it breaks, what nobody does, what rests on one; or why that is not known. A fact stays
 * one when a meeting decided on it.
 */
export function chainHeadline(shape: ChainShape, tooEarly: boolean, words: Words): string {
  const { t } = words
  const { chain } = shape
  if (chain.stages.length === 0) return t('chain.head.none')
  if (chain.covers.length === 0) return t('chain.head.uncovered')
  if (tooEarly) return t('chain.head.early')
  const said = [
    ...broken(shape, words),
    ...weak(shape, 'nobody', words),
    ...weak(shape, 'fragile', words),
    ...unsaid(shape, words),
  ]
  const [a, b] = said
  if (a !== undefined) return capitalise(b === undefined ? a : t('chain.and', { a, b }))
  const open = [...shape.stages, ...shape.handovers].filter(({ word }) => word === 'unknown').length
  return open > 0 ? capitalise(t('chain.head.open', { n: open, number: words.number(open) })) : t('chain.head.clear')
}

function broken({ handovers }: ChainShape, { t, number }: Words): string[] {
  const all = handovers.filter(({ word }) => word === 'broken')
  const [first] = all
  if (first === undefined) return []
  const { from, to } = first.handover
  const said =
    all.length === 1
      ? t('chain.head.broken', { from: shortName(from), to: shortName(to) })
      : t('chain.head.brokens', { n: all.length, number: number(all.length) })
  return [said]
}

function weak({ stages }: ChainShape, what: 'nobody' | 'fragile', { t, number }: Words): string[] {
  const all = stages.filter(({ word }) => word === what)
  const [first] = all
  if (first === undefined) return []
  return all.length === 1
    ? [t(`chain.head.${what}`, { stage: shortName(first.stage) })]
    : [t(`chain.head.${what}s`, { n: all.length, number: number(all.length) })]
}

/** Of how many steps nobody is recorded, without anybody saying that nobody does them; and how many partners are still to be asked. */
function unsaid({ stages, chain }: ChainShape, { t, number }: Words): string[] {
  const all = stages.filter(({ word, complete }) => word === 'none' && !complete)
  const [first] = all
  if (first === undefined) return []
  const said =
    all.length === 1
      ? t('chain.head.unsaid', { stage: shortName(first.stage) })
      : t('chain.head.unsaids', { n: all.length, number: number(all.length) })
  return [t('chain.head.unfilled', { said, ...chain.unfilled })]
}

/** In a sentence a long name stands by its first part: "Bemiddeling" for "Bemiddeling en matching". */
export const shortName = ({ name }: Stage): string =>
  name.length > 18 ? (name.split(/,? en |, | and /)[0] ?? name) : name
