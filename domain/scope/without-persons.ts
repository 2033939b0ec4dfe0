import { Change } from '../../contract/change.ts'
import type { Facts } from '../../contract/finding.ts'
import type { RegionGraph } from '../../contract/graph.ts'
import type { Action } from '../../contract/records/meeting/action.ts'
import type { Decision } from '../../contract/records/meeting/decision.ts'
import type { StoryStep } from '../../contract/records/meeting/story.ts'

/**
 * A region without the persons in it: nobody carries anything, nobody is named for having written or decided something, and what
 * was decided about a person is left out. What somebody typed in a note stays as it is.
 */
export function withoutPersons(graph: RegionGraph): RegionGraph {
  const persons = new Set<string>(graph.persons.map(({ id }) => id))
  const carriedByNobody = <T extends { carriedBy: string[] }>(said: T): T => ({ ...said, carriedBy: [] })
  return {
    ...graph,
    persons: [],
    ties: graph.ties.map(carriedByNobody),
    involvements: graph.involvements.map(carriedByNobody),
    decisions: graph.decisions.filter(({ about }) => !about.some((id) => persons.has(id))).map(decidedByNobody),
    actions: graph.actions.map((action) => agreedByNobody(action, persons)),
    moments: graph.moments.map(byNobody),
    stories: graph.stories.map((story) => ({ ...byNobody(story), steps: story.steps.map(withoutNotes) })),
    minutes: graph.minutes.map(byNobody),
    views: graph.views.map(byNobody),
  }
}

const byNobody = <T extends { by: string | null }>(told: T): T => ({ ...told, by: null })
/** What a presenter reads is for nobody else. */
const withoutNotes = (step: StoryStep): StoryStep => ({ ...step, notes: '' })

const decidedByNobody = (decision: Decision): Decision => ({
  ...decision,
  by: null,
  ground: decision.ground
    .filter(({ what }) => what !== 'person')
    .map((evidence) => ({ ...evidence, facts: withoutCarriers(evidence.facts) })),
})

const withoutCarriers = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'carriedBy'))

/** The steps of an action stand in it as JSON; steps about persons go, and where they cannot be read, all of them. */
function agreedByNobody(action: Action, persons: ReadonlySet<string>): Action {
  const changes = Change.array().safeParse(changesOf(action.changes)).data ?? []
  const left = changes.flatMap((change): Change[] => {
    if (change.what === 'person') return []
    if (change.op !== 'put' || !('carriedBy' in change.record)) return [change]
    return [{ ...change, record: { ...change.record, carriedBy: [] } } as Change]
  })
  const closes = action.closes.filter((gap) => !gap.split('~').some((id) => persons.has(id)))
  return { ...action, by: null, closes, changes: JSON.stringify(left) }
}

function changesOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
