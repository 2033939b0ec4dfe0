import { readFileSync } from 'node:fs'
import { makeRegionState } from '../../domain/region-state.ts'
import type { Gap, Gaps, Undecidable } from '../../contract/gap.ts'
import { RegionGraph } from '../../contract/graph.ts'
import { type SceneOptions, defaultSceneOptions } from '../../client/scene/filters.ts'
import { makeScene } from '../../client/scene/make/make-scene.ts'
import type { Scene } from '../../client/scene/scene.ts'
import { dutchScene } from '../../client/scene/words/words.nl.ts'

/** A region's graph as the server answered it once. */
export const fixtureGraph = (name: 'zeeland' | 'midden-limburg'): RegionGraph =>
  RegionGraph.parse(JSON.parse(readFileSync(new URL(`fixtures/${name}.graph.json`, import.meta.url), 'utf8')))

const evidence = { id: 'x', what: 'partner', facts: {}, source: null }
const basis = { partners: 1, statements: 1, inferred: 0 }
type Found = { gaps: unknown[]; undecidable: unknown[] }

/** A gap as a rule finds it, with only what a scene looks at. */
export const gap = (rule: string, severity: Gap['severity'], ...about: string[]) => ({
  id: `${rule}:${about.join('+')}`,
  rule,
  severity,
  about,
  evidence: [evidence],
  basis,
  facts: {},
  settings: {},
  under: null,
  advice: false,
  standing: 'open' as const,
  decision: null,
  changed: null,
})
export const open = (rule: string, severity: Undecidable['severity'], ...about: string[]) => ({
  id: `${rule}:${about.join('+')}`,
  rule,
  severity,
  about,
  missing: [{ reason: 'mention', ids: [], level: null }],
  evidence: [],
  facts: {},
  settings: {},
  under: null,
  advice: false,
})

/** The findings on Zeeland, as they were counted by hand. */
export const zeelandFound: Found = {
  gaps: [
    gap('G04', 'medium', 'kind:sbb'),
    gap('G01', 'medium', 'am24-zb-planbureau'),
    gap('G02', 'medium', 'am24-leerlingzaken'),
    gap('G01', 'high', 'am24-orionis'),
  ],
  undecidable: [
    open('G01', 'medium', 'am24-hz'),
    open('G05', 'high', 'AM24', 'level:policy'),
    open('G04', 'medium', 'kind:employer'),
  ],
}

export const sceneOf = (
  graph: RegionGraph,
  { on = '2026-11-24', ...choice }: Partial<SceneOptions & { on: string }> = {},
  gaps: Gaps | null = null,
): Scene => makeScene(makeRegionState(graph, on), gaps, { ...defaultSceneOptions, ...choice }, dutchScene)
