import type { Comparison } from '../../../contract/answers/comparison.ts'
import type { Sector } from '../../../contract/vocabulary.ts'
import { neededWidth } from '../../picture/table-floor/fold.ts'
import { tightHeight } from '../../picture/table-floor/place.ts'
import { foldTableFloor, makeTableFloor } from '../../picture/table-floor/table-floor.ts'
import type { TableFloor } from '../../picture/table-floor/types.ts'
import type { Scene } from '../../scene/scene.ts'
import { sceneWords } from '../../scene/words/scene-words.ts'
import { NAME } from '../map/flat-map.ts'
import { leftOfNames, nameWidths } from '../map/score-map.ts'
import { changedSectors } from './compared-scene.ts'
import type { ComparisonOptions } from './draw-comparison.ts'

type Room = Pick<ComparisonOptions, 'width' | 'height' | 'minName' | 'words' | 'measure'>

/**
 * Where things stand, and how much larger or smaller that is drawn: as large as life where it fits, else down to the least a name may be, and
 * only then with sectors folded. Rows never fold: each may bear a change.
 */
export function comparedLayout(
  scene: Scene,
  comparison: Comparison,
  { width, height, minName, words, measure }: Room,
): { score: TableFloor; zoom: number } {
  const set = nameWidths(measure)
  const folds = sceneWords(words.lang)
  const heading = (sector: Sector) => set(folds.sector(sector))
  const least = Math.min(1, minName / NAME)
  const left = leftOfNames(scene, set)
  const shared = {
    ...{ stored: comparison.positions, measure: set, words: folds, lit: changedSectors(scene, comparison) },
    ...{ leastHeight: Infinity, foldWidth: width / least + left, open: [], left },
  }
  const at = (zoom: number) => ({ ...shared, width: width / zoom + left, height: height === null ? 0 : height / zoom })
  const folded = foldTableFloor(scene, at(least))
  const wide = width / (neededWidth(folded.marks, heading) - left)
  const high = height === null ? 1 : height / tightHeight(folded)
  const zoom = Math.max(least, Math.min(1, wide, high))
  return { score: makeTableFloor(scene, at(zoom)), zoom }
}
