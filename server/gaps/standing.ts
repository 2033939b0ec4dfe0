import { z } from 'zod'
import type { Decision } from '../../contract/records/meeting/decision.ts'
import type { Evidence } from '../../contract/finding.ts'
import type { EvidenceChange, Gap } from '../../contract/gap.ts'
import { severities } from '../../contract/vocabulary.ts'
import type { Run } from '../store/database.ts'
import type { Deps } from '../web/handler.ts'
import { AnyRecordRow } from '../store/rows.ts'

type Ground = Pick<Gap, 'severity' | 'evidence'>
export type Decided = Pick<Gap, 'standing' | 'decision' | 'changed'>

/** What was decided in a region, by gap. */
export async function readDecisions(deps: Pick<Deps, 'queries'>, run: Run, region: string) {
  const puts = await run(deps.queries('readings/decisions'), { region }, AnyRecordRow)
  return new Map(puts.flatMap(({ what, record }) => (what === 'decision' ? [[record.gap, record] as const] : [])))
}

/**
 * Where a gap stands. A gap that was accepted or dismissed is open again when what it rests on is no longer what it
 * was, or when it weighs more; one that is assigned is being worked on, and stays so.
 */
export function standingOf(gap: Ground, decision: Decision | undefined): Decided {
  if (decision === undefined) return { standing: 'open', decision: null, changed: null }
  const changed = changeOf(decision, gap)
  const reopened = changed !== null && decision.verdict !== 'assigned'
  return { standing: reopened ? 'reopened' : decision.verdict, decision, changed }
}

const said = ({ what, facts, source }: Evidence) => JSON.stringify([what, Object.entries(facts).sort(), source])

function changeOf({ ground, severity }: Decision, gap: Ground): z.infer<typeof EvidenceChange> | null {
  const before = new Map(ground.map((one) => [one.id, one]))
  const now = new Map(gap.evidence.map((item) => [item.id, item]))
  const added = gap.evidence.filter(({ id }) => !before.has(id)).map(({ id }) => id)
  const removed = ground.filter(({ id }) => !now.has(id))
  const altered = gap.evidence.flatMap((item) => {
    const then = before.get(item.id)
    return then === undefined || said(then) === said(item) ? [] : [item.id]
  })
  const heavier = severities.indexOf(gap.severity) < severities.indexOf(severity)
  if (!heavier && added.length + removed.length + altered.length === 0) return null
  return { added, removed, altered, severity: heavier }
}
