import type { Scene } from '../../scene/scene.ts'
import { rowBadges, rowHits } from '../elements.ts'
import type { ItemData, NodeItem } from '../items.ts'
import { pictureOf } from '../paint/layer.ts'
import type { MeasureWord } from '../paint/look.ts'
import { rect } from '../path.ts'
import { type Picture, plane, stroke } from '../primitives.ts'
import { paintStyleOf } from '../style/paint-style.ts'
import type { Tokens } from '../style/tokens.ts'
import { bandTitle, gutterNames, type NameWords } from '../table-floor/names.ts'
import type { TableFloor } from '../table-floor/types.ts'
import { dataAt } from './data-at.ts'

/** The names of rows by themselves, to be laid at the left of a screen that shows other columns; px as in its map. */
export type ScoreGutter = {
  width: number
  /** Made when they are first needed: most maps show them where they are. `corner`: of the band, over both. */
  picture: () => Picture
  corner: () => Picture
  /** What a tap at a point of it chooses or opens; null beside its names and numbers. */
  at: (point: { x: number; y: number }) => ItemData | null
}

/** What lies above and below a map is covered as well, px: further than anybody zooms out. */
const BEYOND = 4000
/** Half of what a number takes, px. */
const BADGE = 11

export function scoreGutter(
  score: TableFloor,
  scene: Scene,
  words: NameWords,
  tokens: Tokens,
  measure: MeasureWord,
): ScoreGutter {
  // The last px before the first sector stay open: what is beside the names keeps its distance.
  const width = score.gutter - 6
  const { top, bottom } = score.band
  const badges = rowBadges(score)
  const there = [...badges, ...rowHits(score)].filter((item): item is NodeItem => item.at !== null)
  let [names, corner]: [Picture | null, Picture | null] = [null, null]
  const edge = (from: number, to: number) => stroke(`M${width} ${from}V${to}`, tokens.hairline)
  return {
    width,
    picture: () => {
      const style = paintStyleOf(tokens, measure)
      return (names ??= [
        plane(rect(-BEYOND, -BEYOND, BEYOND + width, score.height + 2 * BEYOND), tokens.canvas),
        edge(-BEYOND, score.height + BEYOND),
        ...pictureOf(badges, style),
        ...gutterNames(score, words, tokens, measure),
      ])
    },
    corner: () =>
      (corner ??= [
        plane(rect(-BEYOND, top + 0.5, BEYOND + width, bottom - top - 1), tokens.paper),
        edge(top, bottom),
        ...bandTitle(score, scene, words, tokens),
      ]),
    at: (point) => dataAt(there, point, 2 * BADGE),
  }
}
