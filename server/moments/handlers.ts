import { z } from 'zod'
import type { MomentSummary } from '../../contract/answers/moment.ts'
import type { StorySummary } from '../../contract/answers/story.ts'
import type { RegionId } from '../../contract/ids.ts'
import { namesIn } from '../../contract/records/links.ts'
import { meetingKinds } from '../../contract/records/table.ts'
import type { RecordDiff } from '../../domain/changes.ts'
import { compareText } from '../../domain/order.ts'
import { reading, type RegionState } from '../../domain/region-state.ts'
import { ProblemError } from '../errors/problem-error.ts'
import { settledKey } from '../rules/rules-key.ts'
import { currentState } from '../store/region-state.ts'
import type { Deps, Handlers } from '../web/handler.ts'
import { FrozenHead } from './frozen.ts'
import { stepsSince } from './graph-at.ts'

const HeadRow = z.object({ frozen: FrozenHead })
const WrittenRow = z.object({ mark: z.string(), at: z.string() })

/** Which stories show a moment or compare with it. */
const storiesOf = reading(({ graph }) => {
  const using = new Map<string, string[]>()
  for (const { id, moment, before } of graph.stories)
    for (const one of new Set([moment, before])) if (one !== null) using.set(one, [...(using.get(one) ?? []), id])
  return using
})

async function momentsOf(deps: Deps, state: RegionState): Promise<MomentSummary[]> {
  const { graph } = state
  const region = graph.region.id
  const rows = await deps.database.read((run) => run(deps.queries('moments/heads'), { region }, HeadRow))
  const heads = new Map(rows.map(({ frozen }) => [frozen.moment, frozen]))
  const today = settledKey(deps.queries.rules, graph.settings)
  return graph.moments
    .flatMap((moment): MomentSummary[] => {
      const head = heads.get(moment.id)
      if (head === undefined) return []
      const { at, rules, partners, found, undecidable, erased = null } = head
      const questions = found == null || undecidable == null ? null : { found, undecidable }
      const stories = storiesOf(state).get(moment.id) ?? []
      return [{ ...{ moment, at, rules, sameRules: rules === today, partners, questions, erased, stories } }]
    })
    .sort((a, b) => compareText(b.moment.day, a.moment.day) || compareText(b.at, a.at))
}

async function storySummaries(deps: Deps, { graph }: RegionState): Promise<StorySummary[]> {
  const markOf = (id: string) => `{"id":${JSON.stringify(id)},`
  const marks = graph.stories.map(({ id }) => markOf(id))
  const asked = { region: graph.region.id, kind: 'story', marks }
  const rows =
    marks.length === 0 ? [] : await deps.database.read((run) => run(deps.queries('moments/written'), asked, WrittenRow))
  const written = new Map(rows.map(({ mark, at }) => [mark, at]))
  return graph.stories
    .map(({ steps, ...story }): StorySummary => ({
      ...story,
      steps: steps.length,
      minutes: graph.minutes.filter((minute) => minute.story === story.id).length,
      changed: written.get(markOf(story.id)) ?? null,
    }))
    .sort((a, b) => compareText(b.changed ?? '', a.changed ?? '') || compareText(a.id, b.id))
}

/** Partners that steps are about: themselves, or what joins them. */
export function partnersTouched(steps: readonly RecordDiff[]): string[] {
  const named = steps.flatMap(({ id, what, before, after }) => {
    if (what === 'partner') return [id]
    return [before, after].flatMap((put) =>
      put === null
        ? []
        : namesIn(put).flatMap(({ id: other, link }) => (link.to.some((to) => to.what === 'partner') ? [other] : [])),
    )
  })
  return [...new Set(named)]
}

/** How much of the network was changed since a version. */
async function movedSince(deps: Deps, region: RegionId, version: number, isPartner: (id: string) => boolean) {
  const changes = await deps.database.read((run) => stepsSince(run, deps.queries, region, version, meetingKinds))
  const partners = new Set(partnersTouched(changes.flat()).filter(isPartner))
  return { changes: changes.length, partners: partners.size }
}

export const momentHandlers = (deps: Deps): Pick<Handlers, 'listMoments' | 'listStories' | 'getStory'> => ({
  listMoments: async ({ params: { regionId: region } }) => {
    const state = await currentState(deps, region, deps.today())
    const { version } = state
    return { answer: { region, version, moments: await momentsOf(deps, state) }, version }
  },
  listStories: async ({ params: { regionId: region } }) => {
    const state = await currentState(deps, region, deps.today())
    const { version } = state
    return { answer: { region, version, stories: await storySummaries(deps, state) }, version }
  },
  getStory: async ({ params: { regionId: region, storyId } }) => {
    const { graph, version } = await currentState(deps, region, deps.today())
    const story = graph.stories.find(({ id }) => id === storyId)
    if (story === undefined) throw new ProblemError('not-found', `There is no story ${storyId} in ${region}.`)
    const minutes = graph.minutes
      .filter((minute) => minute.story === storyId)
      .sort((a, b) => compareText(a.on, b.on) || compareText(a.id, b.id))
    const tables = new Set<string>([...graph.bodies, ...graph.activities, ...graph.goals].map(({ id }) => id))
    const moved = await movedSince(deps, region, story.seen, (id) => !tables.has(id))
    return { answer: { region, version, story, minutes, moved }, version }
  },
})
