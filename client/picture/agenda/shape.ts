import type { Activity } from '../../../contract/records/nodes/activity.ts'
import type { Goal } from '../../../contract/records/nodes/goal.ts'
import { agendaOf, type AgendaItem, securingPoints, type Takers } from '../../../domain/tables/agenda.ts'
import { type Hidden, NO_AGENDA, type StatusChoice } from '../../scene/filters.ts'
import type { NumberedFinding, Scene } from '../../scene/scene.ts'
import { type StatusBar, statusBar } from './bar.ts'
import { fillOf, type GlyphLine, type SecuringFill } from './glyphs.ts'

/** The rules about an activity that are told in the do-agenda, each where it is about. */
export const agendaRules = ['G16', 'G17', 'G19', 'G22'] as const
export type AgendaRule = (typeof agendaRules)[number]

/** An activity as its row shows it. */
export type AgendaLine = {
  activity: Activity
  item: AgendaItem
  table: GlyphLine
  floor: GlyphLine
  bar: StatusBar
  /** In the order of `securingPoints`. */
  fills: SecuringFill[]
  findings: Partial<Record<AgendaRule, NumberedFinding>>
}
/** Rows under a goal they serve; null = under none, or not grouped. */
export type AgendaGroup = { goal: Goal | null; lines: AgendaLine[] }
export const agendaGroupings = ['status', 'goal'] as const
export type AgendaGrouping = (typeof agendaGroupings)[number]

export type AgendaShape = {
  groups: AgendaGroup[]
  /** All of the region, whatever is held back. */
  all: AgendaLine[]
  /** What the filters let through, in order. */
  lines: AgendaLine[]
  grouping: AgendaGrouping
}

export const statusChoiceOf = ({ status }: Pick<Activity, 'status'>): StatusChoice => status ?? 'unknown'
export const agendaNameOf = ({ agenda }: Pick<Activity, 'agenda'>): string => agenda ?? NO_AGENDA

export function agendaShape(
  scene: Scene,
  { statuses, agendas }: Pick<Hidden, 'statuses' | 'agendas'>,
  grouping: AgendaGrouping,
): AgendaShape {
  const { region } = scene
  const all = agendaOf(region).map((item): AgendaLine => {
    const { activity } = item.facts
    return {
      ...{ activity, item, table: glyphsOf(scene, item.table), floor: glyphsOf(scene, item.floor) },
      bar: statusBar(activity, region.on),
      fills: securingPoints.map((point) => fillOf(item.securing[point])),
      findings: findingsOf(scene, activity.id),
    }
  })
  const lines = all.filter(
    ({ activity }) => !statuses.includes(statusChoiceOf(activity)) && !agendas.includes(agendaNameOf(activity)),
  )
  return { all, lines, grouping, groups: grouping === 'goal' ? byGoal(region.graph.goals, lines) : ungrouped(lines) }
}

const ungrouped = (lines: AgendaLine[]): AgendaGroup[] => (lines.length === 0 ? [] : [{ goal: null, lines }])

/** Under each goal what serves it: what serves two stands under both; last what serves none. */
function byGoal(goals: readonly Goal[], lines: AgendaLine[]): AgendaGroup[] {
  const groups = goals.map((goal) => ({
    goal,
    lines: lines.filter(({ activity }) => activity.serves.includes(goal.id)),
  }))
  const rest = { goal: null, lines: lines.filter(({ activity }) => activity.serves.length === 0) }
  return [...groups, rest].filter((group) => group.lines.length > 0)
}

/** The sector of each mark that one of these stands in, in the order of the marks: a stack once. */
const glyphsOf = ({ marks }: Scene, { partners, isSure }: Takers): GlyphLine => ({
  sectors: marks
    .filter(({ members }) => members.some((member) => partners.includes(member)))
    .map(({ sector }) => sector),
  isSure,
})

function findingsOf({ findings }: Scene, activity: string): AgendaLine['findings'] {
  const about = findings.filter((finding) => finding.about.includes(activity))
  const found = agendaRules.flatMap((rule) => {
    const finding = about.find((one) => one.rule === rule || one.also.some((also) => also.rule === rule))
    return finding === undefined ? [] : [[rule, finding] as const]
  })
  return Object.fromEntries(found)
}
