import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Words } from '../../i18n/words.ts'
import { comparisonCounts } from '../../text/comparison/headline.ts'
import { countedSentence, type IndicatorText } from './indicators.ts'

/** The six questions at a moment before and now, by the same voices. */
export type FiguresSince = { name: string; basis: Comparison['basis'] } & Comparison['figures']

/** The changes that can be told of the region as it is now: none where too few were heard both times. */
export const figuresSince = (comparison: Comparison | null): FiguresSince | null =>
  comparison === null || comparison.basis === 'few' || comparison.after.id !== null
    ? null
    : { name: comparison.before.name ?? '', basis: comparison.basis, ...comparison.figures }

/** By whose words the changes under the figures are told, or that too few were heard; what it is of stands between asterisks. */
export function sinceText(comparison: Comparison, words: Words): string {
  const { t } = words
  const { before, basis } = comparison
  const said = basis === 'few' ? t('compare.headline.few') : `${comparisonCounts(comparison, words)}.`
  return `*${t('compare.figures.since', { name: before.name ?? '' })}* ${said}`
}

/** How an answer changed among those who were heard both times, a line each; what counts stands between asterisks. */
export function sinceLines(
  one: IndicatorText,
  { name, basis, before, after }: FiguresSince,
  words: Words,
): readonly string[] {
  const { t } = words
  const [then, now] = [before, after].map((counts) => countedSentence(one, counts, words))
  if (then === undefined || now === undefined || then === now) return [t('compare.figures.same', { name })]
  return [
    `${t(basis === 'documents' ? 'compare.figures.thenDocuments' : 'compare.figures.then', { name })} ${then}`,
    `${t('compare.figures.now')} ${now}`,
  ]
}
