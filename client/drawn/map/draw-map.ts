import type { Words } from '../../i18n/words.ts'
import type { RegionView, ViewedRegion } from '../../store/make-view.ts'
import type { Drawer } from '../drawn-view.ts'
import { headline } from '../words/headline.ts'
import { networkLine } from '../words/network-line.ts'
import { legendOf } from './legend.ts'
import { litScene } from './lit.ts'
import { mapLists } from './lists.ts'
import { drawNetworkMap } from './network-map.ts'
import { drawScoreMap } from './score-map.ts'
import { solidOn } from './solid.ts'

/** The map in one of its two arrangements, with its headline, its legend and its twin in words. */
export const drawMap: Drawer = ({ region, view, seen, options, words, tokens, measure }) => {
  const { arrangement, unfolded: open } = view
  const scene = options.fit === 'lit' ? litScene(seen.scene) : seen.scene
  const stored = region.layouts[arrangement]
  const draw = arrangement === 'score' ? drawScoreMap : drawNetworkMap
  const { picture, width, height, name } = draw({ scene, stored, open, options, words, tokens, measure })
  const quiet = view.selected === null && view.question === null && !region.gaps.tooEarly
  const ownLine = arrangement === 'network' && quiet ? networkLine(seen.scene, words) : null
  return {
    picture: solidOn(picture, tokens),
    width,
    height,
    smallestName: name,
    legend: legendOf(scene, arrangement, open, words.lang, tokens),
    heading: ownLine ?? answerOrHeadline(region, seen, words),
    // The light changes nothing of what is said, unless the rest is left out.
    lists: mapLists(region, options.fit === 'lit' ? scene : seen.whole, words),
  }
}

/** The sentence on top of a drawing: what comes out of the question that is asked while nothing is chosen, or the headline. */
function answerOrHeadline(region: ViewedRegion, seen: RegionView, words: Words): string {
  const answer = seen.selection === null ? seen.question?.answer.headline : undefined
  return answer ?? headline(seen.scene, region.gaps, 'map', words)
}
