import type { Gap } from '../../../contract/gap.ts'
import { type Decision, decisionId } from '../../../contract/records/meeting/decision.ts'
import type { Verdict } from '../../../contract/vocabulary.ts'
import { words } from '../../store/language.ts'
import { deciderName } from '../../store/preferences.ts'
import type { RegionData } from '../../store/region-data.ts'
import { today } from '../../i18n/day.ts'
import { writeChanges } from '../../store/steps/write.ts'

/** What a meeting does most comes first. */
export const verdictOrder: readonly Verdict[] = ['assigned', 'accepted', 'dismissed']

export type DecisionInput = Pick<Decision, 'reason' | 'owner' | 'due'>
/** What is decided of a gap, with the ground it rests on now: so that it shows when that changes. */
export function decisionOf(
  region: RegionData['graph']['region'],
  gap: Gap,
  verdict: Verdict,
  said: DecisionInput,
): Decision {
  const { id, rule, about, severity, evidence } = gap
  return {
    id: decisionId(region.id, id),
    gap: id,
    rule,
    about,
    verdict,
    ...said,
    by: deciderName.value,
    decidedOn: today(),
    severity,
    ground: evidence,
  }
}

/** Writes a decision as one step of the history. True once it is written. */
export function decide(
  { graph }: RegionData,
  gap: Gap,
  verdict: Verdict,
  { question, draft, ...said }: DecisionInput & { question: string; draft: string },
): Promise<boolean> {
  const record = decisionOf(graph.region, gap, verdict, said)
  const title = words.value.t(`step.${verdict}`, { question, owner: said.owner ?? '' })
  return writeChanges(title, [{ op: 'put', what: 'decision', record }], { by: deciderName.value, draft })
}

/** Takes a decision away: the gap is open again. True once it is written. */
export function reopen({ graph }: RegionData, gap: string, question: string): Promise<boolean> {
  const title = words.value.t('step.open', { question })
  const id = decisionId(graph.region.id, gap)
  return writeChanges(title, [{ op: 'remove', what: 'decision', id }], { by: deciderName.value })
}
