import type { Scene } from '../../scene/scene.ts'
import { isNew } from '../../scene/fill-scene.ts'
import { columnElements } from '../elements.ts'
import type { ItemData, NodeItem } from '../items.ts'
import { pictureOf } from '../paint/layer.ts'
import type { MeasureWord } from '../paint/look.ts'
import type { Picture } from '../primitives.ts'
import { paintStyleOf } from '../style/paint-style.ts'
import type { Tokens } from '../style/tokens.ts'
import { bandGround } from '../table-floor/ground.ts'
import { bandNames, type NameWords } from '../table-floor/names.ts'
import type { TableFloor } from '../table-floor/types.ts'
import { dataAt } from './data-at.ts'

/** The band of partners by itself, to be laid at the edge of a screen that shows other rows; px as in its map. */
export type ScoreBand = {
  top: number
  bottom: number
  /** Made when it is first needed: most maps show their band where it is. */
  picture: () => Picture
  /** What a tap at a point of it chooses or opens; null beside its marks and names. */
  at: (point: { x: number; y: number }) => ItemData | null
}

/** Half of what a mark takes, px. */
const MARK = 14

export function scoreBand(
  score: TableFloor,
  scene: Scene,
  words: NameWords,
  tokens: Tokens,
  measure: MeasureWord,
): ScoreBand {
  const { top, bottom } = score.band
  let made: Picture | null = null
  const items = score.columns
    .filter(({ mark }) => !isNew(mark))
    .flatMap(columnElements)
    .filter((item): item is NodeItem => item.at !== null)
  return {
    top,
    bottom,
    picture: () => {
      const style = paintStyleOf(tokens, measure)
      const marks = items.filter(({ classes }) => classes !== 'hit')
      return (made ??= [
        ...bandGround(score, tokens),
        ...pictureOf(marks, style),
        ...bandNames(score, scene, words, tokens, measure),
      ])
    },
    at: (point) => dataAt(items, point, 2 * MARK),
  }
}
