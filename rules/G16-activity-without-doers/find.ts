import type { Facts } from '../../contract/finding.ts'
import { activitiesOf, type ActivityFacts } from '../../domain/tables/activities.ts'
import { isPositive } from '../../domain/counting.ts'
import { type Find, type Finding, idsOf, missing } from '../rule.ts'

const asked = new Set(['planned', 'preparing', 'running'])

/** Planned, preparing or running activities without a doer, without a lead, or with one partner; those without status in one. */
export const find: Find = (state) => {
  const lacking = activitiesOf(state).flatMap((facts) => (isAsked(facts) ? lacks(facts) : []))
  const open = lacking.filter(({ known }) => !known).map(({ finding }) => finding)
  const found = lacking.filter(({ known }) => known).map(({ finding }) => finding)
  return open.length === 0 ? found : [...found, withoutStatus(state.graph.region.id, open)]
}

const isAsked = ({ activity: { status } }: ActivityFacts) => status === null || asked.has(status)

function lacks({ activity, direct, carried, mentions, mentionsInBodies }: ActivityFacts) {
  const everyone = [...direct, ...carried]
  const taking = everyone.filter(isPositive)
  const own = direct.filter(isPositive)
  const operational = everyone.filter(({ level }) => level === 'operational')
  const [partner, ...others] = new Set(taking.map((statement) => statement.partner))
  const named = [...mentions, ...mentionsInBodies]
  const only = others.length === 0 ? (partner ?? null) : null
  const finding = (variant: string, about: Pick<Finding, 'severity' | 'evidence' | 'missing'>) => ({
    known: activity.status !== null,
    finding: { about: [activity.id], level: null, facts: { variant, partner: only, activities: 1 } as Facts, ...about },
  })
  const carryings = carried.filter(isPositive).map(({ carrying }) => carrying)
  const evidence = [activity.id, ...idsOf(taking), ...carryings]
  const found = []
  if (!operational.some(isPositive))
    found.push(
      finding('doer', {
        severity: 'high',
        evidence: [...evidence, ...idsOf(operational)],
        missing: missing({
          mention: idsOf(named.filter(({ level }) => level === null || level === 'operational')),
          level_unspecified: idsOf(taking.filter(({ level }) => level === 'unspecified')),
        }),
      }),
    )
  if (own.length > 0 && !own.some(({ role }) => role === 'lead')) {
    const unknown = idsOf(own.filter(({ role }) => role === null))
    const open = missing({ role_unknown: unknown, mention: idsOf(mentions) })
    found.push(finding('lead', { severity: 'high', evidence: [activity.id, ...idsOf(own)], missing: open }))
  }
  if (only !== null)
    found.push(finding('partner', { severity: 'medium', evidence, missing: missing({ mention: idsOf(named) }) }))
  return found
}

function withoutStatus(region: string, open: readonly Finding[]): Finding {
  const activities = [...new Set(open.flatMap(({ about }) => about))]
  const facts = { variant: 'status', partner: null, activities: activities.length }
  const missing = [{ reason: 'status_unknown' as const, ids: activities }]
  return { about: [region], severity: 'medium', level: null, facts, evidence: activities, missing }
}
