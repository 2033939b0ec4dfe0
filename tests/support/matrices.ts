import { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import type { MatrixChoice } from '../../client/picture/matrix/choice.ts'
import { makeMatrix } from '../../client/picture/matrix/model.ts'
import type { Matrix } from '../../client/picture/matrix/types.ts'
import { type SceneOptions, defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'
import { gaps, graph, rules } from './zeeland.ts'

export const on = '2026-11-24'
/** The matrix of Zeeland, or of a graph made from it. */
export function matrixOf(
  choice: Partial<MatrixChoice> = {},
  scene: Partial<SceneOptions> = {},
  of: RegionGraph = graph,
): Matrix {
  const all = { ...defaultSceneOptions, ...scene }
  const given = { scene: makeScene(makeRegionState(of, on), gaps, all, dutchScene, rules), filters: all.filters }
  return makeMatrix({ ...given, words: dutchScene }, { by: 'partner', order: 'sector', ...choice })
}

export const rowOf = ({ lines }: Matrix, name: string) => lines.findIndex((line) => line.name === name)
export const cellOf = (matrix: Matrix, a: string, b: string) => matrix.cell(rowOf(matrix, a), rowOf(matrix, b))

/** A tie as a source states it; ids of Zeeland without their prefix. */
export const tie = (from: string, to: string, level: string, fields: Record<string, unknown> = {}) => ({
  id: `am24-${from}-${to}-${level}`,
  from: `am24-${from}`,
  to: `am24-${to}`,
  level,
  strength: null,
  judgement: null,
  since: null,
  until: null,
  lastConfirmed: null,
  statedBy: 'document',
  source: graph.sources[0]?.id,
  statedAs: 'in deze woorden',
  statement: `am24-${from}-${to}`,
  inferred: false,
  inferredWhy: null,
  carriedBy: [],
  note: null,
  ...fields,
})
export const withTies = (...ties: readonly ReturnType<typeof tie>[]): RegionGraph =>
  RegionGraph.parse({ ...graph, ties })
