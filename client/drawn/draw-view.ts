import { wordsIn } from '../i18n/words.ts'
import type { MeasureWord } from '../picture/paint/look.ts'
import { paperTokens } from '../picture/style/light-tokens.ts'
import { loadedTypeface } from '../picture/typeface/typeface.ts'
import type { ViewState } from '../store/address/view-state.ts'
import { makeView } from '../store/make-view.ts'
import { goneIds } from '../store/views/gone-ids.ts'
import { filterNames } from '../text/filters.ts'
import type { DrawnView, DrawOptions } from './drawn-view.ts'
import { drawerOf } from './drawers.ts'
import { keptScene } from './kept-scene.ts'
import type { PresentedRegion } from './presented-region.ts'
import { countsText } from './words/counts.ts'

/**
 * A view of a region as its address has it, drawn outside the screen. Pure: the same region, address and options give the
 * same. What of the address is no longer there is left out and named. `measure`: width of a text in the typeface it will be set in;
 * that of the files unless said otherwise, which throws before `loadTypeface` has come back.
 */
export function drawView(
  given: PresentedRegion,
  view: ViewState,
  options: DrawOptions,
  measure: MeasureWord = loadedTypeface().measure,
): DrawnView {
  const words = wordsIn(view.lang)
  const { region, whole } = keptScene(given, view)
  const seen = makeView(region, view, whole)
  const { tokens = paperTokens } = options
  const part = drawerOf(view.view)({ region, view, seen, options, words, tokens, measure })
  return {
    counts: countsText(region, seen.whole, view, words),
    filters: filterNames(view.filters, region.graph, words, region.rules).map(({ text }) => text),
    gone: goneIds(region, view, seen),
    ...part,
  }
}
