import { namedKinds } from '../../../domain/expected.ts'
import type { Gaps } from '../../../contract/gap.ts'
import type { Rule } from '../../../contract/rule.ts'
import type { RegionGraph } from '../../../contract/graph.ts'
import { graphInForce } from '../../../domain/records.ts'
import type { RegionState } from '../../../domain/region-state.ts'
import { makeArcs } from './arcs.ts'
import { type SceneOptions, type FocusOptions, filterCount } from '../filters.ts'
import { applyFilters } from '../apply-filters.ts'
import { makeFindings } from './findings.ts'
import { applyFocus } from '../focus.ts'
import { makeMarks } from './marks.ts'
import { makeRows } from './rows.ts'
import type { Mark, Scene } from '../scene.ts'
import { expectedSeats, makeAsked, makeSeats } from './seats.ts'
import type { SceneWords } from '../words/words.ts'
import { markUnconfirmed } from './unconfirmed.ts'

/**
 * The whole scene: what is said and expected in a region, with what the user filtered and chose marked upon it.
 * `rules` tell on which side a finding's marker goes; without them it follows from the level it is about, if any.
 */
export const makeScene = (
  region: RegionState,
  gaps: Gaps | null,
  choice: SceneOptions,
  words: SceneWords,
  rules: readonly Rule[] = [],
): Scene => applyFocus(makeUnfocusedScene(region, gaps, choice, words, rules), choice)

/** The same with nothing chosen. Most of the work: to choose something else is then only `applyFocus`. */
export function makeUnfocusedScene(
  region: RegionState,
  gaps: Gaps | null,
  choice: Omit<SceneOptions, keyof FocusOptions>,
  words: SceneWords,
  rules: readonly Rule[] = [],
): Scene {
  const now = graphInForce(region)
  const marks = makeMarks(region, choice, words)
  // While an almost empty region is filled in, what it expects stays until it is there itself.
  const held = choice.held ?? null
  const rows = makeRows(now, words, held, held !== null && namedKinds(region).tooEarly)
  const seats = [...makeSeats(region, marks, rows), ...expectedSeats(now.region.preset, marks, rows)]
  const asked = makeAsked(region, marks, rows)
  const arcs = makeArcs(region, marks)
  const findings = makeFindings(gaps, marks, rows, rules)
  const stages = stageMarks(now, marks)
  const counts = {
    partners: now.partners.length,
    shown: 0,
    filters: filterCount(choice.filters),
    mentions: now.mentions.length,
  }
  const whole: Scene = { region, marks, rows, seats, asked, arcs, stages, findings, counts, focus: null }
  const filtered = applyFilters(markUnconfirmed(whole), choice.filters)
  return { ...filtered, counts: { ...counts, shown: shown(filtered.marks) } }
}

function stageMarks(graph: RegionGraph, marks: readonly Mark[]): Scene['stages'] {
  return [...graph.stages]
    .sort((a, b) => a.order - b.order || a.id.localeCompare(b.id))
    .map(({ id, name }) => {
      const partners = new Set<string>(
        graph.coverages.flatMap((coverage) => (coverage.stage === id ? [coverage.partner] : [])),
      )
      const covers = ({ members }: Mark) => members.some((member) => partners.has(member))
      return { id, name, marks: marks.filter(covers).map((mark) => mark.id) }
    })
}

const shown = (marks: readonly Mark[]) =>
  new Set(marks.filter((mark) => !mark.filtered).flatMap(({ members }) => members)).size
