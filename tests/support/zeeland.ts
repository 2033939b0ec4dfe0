import { Gaps } from '../../contract/gap.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { makeRegionState } from '../../domain/region-state.ts'
import { type SceneOptions, defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import { sceneWords } from '../../client/scene/words/scene-words.ts'
import type { Lang } from '../../client/i18n/words.ts'
import { loadQueries } from '../../server/rules/load-queries.ts'
import { read } from './files.ts'

const fixture = (name: string): unknown => JSON.parse(read(`tests/support/fixtures/${name}.json`))

/** Zeeland as the API answers it: the statements of the seed, its findings and the rules. */
export const graph = RegionGraph.parse(fixture('zeeland.graph'))
export const gaps = Gaps.parse(fixture('zeeland.gaps'))
export const rules = loadQueries().rules.map(({ rule }) => rule)
export const zeeland = (choice: Partial<SceneOptions> = {}, lang: Lang = 'nl') =>
  makeScene(makeRegionState(graph, gaps.on), gaps, { ...defaultSceneOptions, ...choice }, sceneWords(lang), rules)
