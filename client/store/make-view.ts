import type { RegionGraph } from '../../contract/graph.ts'
import { wordsIn } from '../i18n/words.ts'
import { handoverStrength } from '../../domain/chain/handover-strength.ts'
import { type ChainShape, chainShapeOf } from '../picture/chain/shape.ts'
import type { Wanted } from '../picture/chain/wanted.ts'
import { makeMatrix } from '../picture/matrix/model.ts'
import type { Matrix } from '../picture/matrix/types.ts'
import { noFilters } from '../scene/filters.ts'
import type { HeldPlaces } from '../scene/make/rows.ts'
import { applyFocus } from '../scene/focus.ts'
import { makeUnfocusedScene } from '../scene/make/make-scene.ts'
import type { Scene } from '../scene/scene.ts'
import { type Selection, selectionOf } from '../scene/selection.ts'
import { sceneWords } from '../scene/words/scene-words.ts'
import { answerQuestion, type QuestionResult, withinFilters } from '../text/questions/answer.ts'
import type { ViewState } from './address/view-state.ts'
import { type RegionData, regionStateOf } from './region-data.ts'

/** The state of a region that a view is made of: as it is, tried out, or frozen. */
export type ViewedRegion = Pick<RegionData, 'graph' | 'gaps' | 'rules' | 'tried'>

/** A region as an address shows it: a function of the two and of nothing else, so that many can stand side by side. */
export type RegionView = {
  /** All there is to draw within the filters, with nothing chosen. */
  whole: Scene
  /** The same, with the light on what is chosen or on what the answer is about. */
  scene: Scene
  selection: Selection | null
  /** What comes out of the question that is asked; null when none is, or the region has too little to ask it. */
  question: QuestionResult | null
  /** Partners and tables that the answer is about; null without one. */
  highlighted: { partners: readonly string[]; tables: readonly string[] } | null
}

/** Partners of one kind stand apart while all columns fit in so many. */
const MAX_COLUMNS = 20

/** Most of the work: to choose something else is then only the rest of `makeView`. */
export const makeWhole = (
  region: ViewedRegion,
  { filters, unfolded, lang }: Pick<ViewState, 'filters' | 'unfolded' | 'lang'>,
  held: HeldPlaces | null = null,
): Scene =>
  makeUnfocusedScene(
    regionStateOf(region),
    region.gaps,
    held === null
      ? { filters, openStacks: unfolded, columns: MAX_COLUMNS }
      : { filters: noFilters, openStacks: unfolded, columns: Infinity, held },
    sceneWords(lang),
    region.rules,
  )

export function makeView(region: ViewedRegion, state: ViewState, whole = makeWhole(region, state)): RegionView {
  const { gaps } = region
  const { selected, depth } = state
  const asked = state.question && answerQuestion(regionStateOf(region), state.question, wordsIn(state.lang))
  const question = asked && withinFilters(asked, whole, wordsIn(state.lang))
  const lines = question?.answer.lines ?? []
  const highlighted =
    lines.length === 0
      ? null
      : { partners: lines.flatMap(({ partners }) => partners), tables: lines.flatMap(({ tables }) => tables) }
  return {
    whole,
    scene: applyFocus(whole, { selected, depth, highlighted }),
    selection: selectionOf(whole, selected, gaps.closed),
    question,
    highlighted,
  }
}

/** Who works with whom; what is chosen is shown by its crosshair, so the scene is the one with nothing chosen. */
export const makeMatrixView = (
  { filters, lang, matrix }: Pick<ViewState, 'filters' | 'lang' | 'matrix'>,
  whole: Scene,
): Matrix => makeMatrix({ scene: whole, filters, words: sceneWords(lang) }, matrix)

/** The chain. `draft`: the graph as it will be when what is being filled in is written, and what that is. */
export const makeChainView = (
  region: ViewedRegion,
  { filters, selected }: Pick<ViewState, 'filters' | 'selected'>,
  scene: Scene,
  draft: { graph: RegionGraph; wanted: Wanted } | null = null,
): ChainShape =>
  chainShapeOf(draft === null ? regionStateOf(region) : regionStateOf({ ...region, graph: draft.graph }), scene, {
    filters,
    selected,
    wanted: draft?.wanted ?? null,
    least: handoverStrength(region),
  })
