import type { z } from 'zod'
import type { GapId, Severity } from '../../contract/finding.ts'
import type { Minute } from '../../contract/records/meeting/minute.ts'
import type { Story } from '../../contract/records/meeting/story.ts'
import type { Verdict } from '../../contract/vocabulary.ts'
import type { Words } from '../i18n/words.ts'
import { isMarked, type NumberedFinding, type Scene } from '../scene/scene.ts'
import { initialViewState } from '../store/address/view-state.ts'
import { makeView } from '../store/make-view.ts'
import { findingTexts } from '../text/finding/finding.ts'
import { compareText } from '../../domain/order.ts'
import type { PresentedRegion } from './presented-region.ts'

/** What a step asks: `gap` is null while it cannot be decided whether there is one. */
export type StepQuestion = {
  /** Its number, given once and kept, and how it is written. */
  number: number
  label: string
  severity: z.infer<typeof Severity>
  text: string
  gap: z.infer<typeof GapId> | null
}

/** Something agreed or said: an answer to a gap, a decision, an action, how somebody reads it, or a note. */
export type AgreedLine = {
  what: Verdict | Minute['what'] | 'action'
  text: string
  /** A role or an organisation. */
  owner: string | null
  /** YYYY-MM-DD. */
  due: string | null
}

export function questionOfFinding(
  region: PresentedRegion,
  scene: Scene,
  finding: NumberedFinding,
  words: Words,
): StepQuestion | null {
  const text = findingTexts(region, scene, finding, words)?.question
  const { number, label, severity, gap } = finding
  return text === undefined ? null : { number, label, severity, text, gap: gap?.id ?? null }
}

/** What is still to be discussed, in the order of the meeting, and what was agreed, newest first. Nothing that is for the coordinator alone. */
export function stepDecisions(
  region: PresentedRegion,
  story: Pick<Story, 'id' | 'lang'>,
  words: Words,
): { questions: StepQuestion[]; agreed: AgreedLine[] } {
  const { graph, gaps, rules } = region
  const { scene } = makeView(region, { ...initialViewState, region: graph.region.id, lang: story.lang })
  const hidden = new Set<string>(rules.flatMap(({ id, audience }) => (audience === 'coordinator' ? [id] : [])))
  const shown = scene.findings.filter(({ rule }) => !hidden.has(rule))
  const answers = shown.flatMap(({ gap, ...finding }) => {
    const decision = gap?.decision ?? null
    if (decision === null || gap?.standing === 'reopened') return []
    const text = questionOfFinding(region, scene, { ...finding, gap }, words)?.text ?? ''
    return [{ what: decision.verdict, text, owner: decision.owner, due: decision.due, on: decision.decidedOn }]
  })
  const actions = graph.actions
    .filter(({ doneOn }) => doneOn === null)
    .map(({ title, owner, due, agreedOn }) => ({ what: 'action' as const, text: title, owner, due, on: agreedOn }))
  const minutes = graph.minutes
    .filter((minute) => minute.story === story.id && minute.on <= gaps.on)
    .map(({ what, text, owner, due, on }) => ({ what, text, owner, due, on }))
  const agreed = [...minutes, ...answers, ...actions].sort((a, b) => compareText(b.on, a.on))
  return {
    questions: shown.filter(isMarked).flatMap((finding) => questionOfFinding(region, scene, finding, words) ?? []),
    agreed: agreed.map(({ what, text, owner, due }) => ({ what, text, owner, due })),
  }
}
