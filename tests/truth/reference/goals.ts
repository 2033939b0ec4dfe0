import {
  actingPartners,
  counted,
  isExpected,
  isPositive,
  positives,
  withKin,
  type Line,
  type Region,
} from './region.ts'
import { numbersOf } from './settings.ts'
import {
  allOf,
  finding,
  isSilent,
  not,
  overWays,
  presenceVerdict,
  unlessSilent,
  verdictOf,
  type Certainty,
  type Finding,
} from './verdict.ts'

/** G20: a goal without a lead at administrative or at policy level, or an expected partner without a goal. */
export function goalNotShared(region: Region, ways: Line[][]): Finding[] {
  const partners = region.partners
    .filter(({ id }) => isExpected(region, id))
    .flatMap(({ id }) => {
      const verdict = presenceVerdict(region, ways, withKin(region, id), (lines) => {
        if (positives(lines, withKin(region, id)).length === 0) return 'clear'
        return [...withKin(region, id)].some((who) => hasGoal(region, lines, who)) ? 'clear' : 'medium'
      })
      return finding('G20', [id], verdict)
    })
  // R7: without goals there is one thing to say, and nobody lacks one.
  if (region.goals.length === 0) return partners.length > 0 ? finding('G20', [region.id], 'undecidable') : []
  return [...partners, ...goalsWithoutLead(region, ways)]
}

const leadLevels = ['administrative', 'policy'] as const

function goalsWithoutLead(region: Region, ways: Line[][]): Finding[] {
  const heard = leadLevels.filter((level) => !isSilent(region, level))
  const silent = leadLevels.filter((level) => isSilent(region, level))
  const judge = (goal: string, levels: readonly ('administrative' | 'policy')[]) =>
    overWays(ways.map((lines) => verdictOf(not(allOf(levels.map((level) => hasLead(lines, goal, level)))), 'high')))
  return [
    ...region.goals.flatMap(({ id }) => finding('G20', [id], judge(id, heard))),
    ...silent.flatMap((level) =>
      unlessSilent(
        region,
        'G20',
        level,
        region.goals.flatMap(({ id }) => finding('G20', [id], judge(id, [level]))),
      ),
    ),
  ]
}

function hasLead(lines: Line[], goal: string, level: 'administrative' | 'policy'): Certainty {
  const roles = lines
    .filter((line) => line.to === goal && line.place === 'goal' && line.level === level && isPositive(line))
    .map(({ role }) => role)
  return roles.includes('lead') ? 'yes' : roles.includes(null) ? 'maybe' : 'no'
}

/** In a goal, in an activity that serves one, or doing such an activity through a body that carries it (R5). */
function hasGoal(region: Region, lines: Line[], partner: string): boolean {
  const own = lines.filter((line) => line.from === partner && isPositive(line))
  const serves = (activity: string) =>
    region.activities.some(({ id, serves: goals }) => id === activity && goals.length > 0)
  return own.some(
    ({ to, place, level }) =>
      place === 'goal' ||
      (place === 'activity' && serves(to)) ||
      (place === 'body' &&
        level === 'operational' &&
        region.carryings.some(({ body, activity }) => body === to && serves(activity) && !isPlanned(region, activity))),
  )
}
const isPlanned = (region: Region, activity: string) =>
  region.activities.some(({ id, status }) => id === activity && status === 'planned')

/** G15: the form the region declared, against its size and its consensus. Mentions do not count here. */
export function steeringForm(region: Region): Finding[] {
  const { form } = region.graph.region
  if (form === 'unknown') return []
  const { shared, lead, own, consensus } = numbersOf(region, 'G15')
  const acting = actingPartners(region, counted(region, region.stated))
  const tooMany = (form === 'shared' && acting.length > shared) || (form === 'lead' && acting.length > lead)
  if (tooMany) return finding('G15', [region.id], 'medium')
  if (form === 'own' && acting.length <= own) return finding('G15', [region.id], 'low')
  if (form === 'lead') return []
  if (region.goals.length === 0) return finding('G15', [region.id], 'undecidable')
  const involved = acting.filter((id) =>
    region.stated.some((line) => line.from === id && line.place === 'goal' && isPositive(line)),
  )
  // Without anybody who takes part there is no share.
  const agree = acting.length === 0 || involved.length / acting.length >= consensus
  return finding('G15', [region.id], agree ? 'clear' : 'low')
}
