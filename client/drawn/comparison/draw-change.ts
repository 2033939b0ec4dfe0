import { comparisonWithoutPrivate } from '../../../domain/scope/comparison-without-private.ts'
import { type Lang, wordsIn } from '../../i18n/words.ts'
import { paperTokens } from '../../picture/style/light-tokens.ts'
import { loadedTypeface } from '../../picture/typeface/typeface.ts'
import { textBlock } from '../blocks/text.ts'
import { partOf } from '../body.ts'
import type { Drawer, DrawnView, DrawOptions } from '../drawn-view.ts'
import type { PresentedRegion } from '../presented-region.ts'
import { drawComparison } from './draw-comparison.ts'

/** Names on a slide or sheet that has no least size of its own, px. */
const LEAST_NAME = 11

/**
 * What changed since the moment a story compares with, as others may see it, in the light colours; null where there is nothing to compare. The
 * typeface must be loaded.
 */
export function drawChange(
  { comparison, rules }: Pick<PresentedRegion, 'comparison' | 'rules'>,
  lang: Lang,
  { width, height, minName = LEAST_NAME }: DrawOptions,
): DrawnView | null {
  if (comparison == null) return null
  return drawComparison(comparisonWithoutPrivate(comparison, rules), {
    ...{ width, height, minName, show: 'difference', words: wordsIn(lang), tokens: paperTokens },
    measure: loadedTypeface().measure,
  })
}

/** The comparison as its screen shows it: one of the two moments, or how they differ. Filters hold nothing back in it. */
export const drawCompared: Drawer = ({ region: { comparison, rules }, view, options, ...kit }) => {
  const { width, height, minName = LEAST_NAME } = options
  const { words } = kit
  if (comparison == null)
    return partOf(textBlock(kit, words.t('slide.nothingToCompare'), width, { size: 14 }), {
      ...{ heading: words.t('view.compare'), legend: [], lists: [] },
    })
  const { show } = view.compare
  return drawComparison(comparisonWithoutPrivate(comparison, rules), { ...kit, width, height, minName, show })
}
