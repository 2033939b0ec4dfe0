import type { Verdict } from '../../../contract/vocabulary.ts'
import { nextOf } from '../../scene/finding-groups.ts'
import { findingLook } from '../../scene/scene.ts'
import { announce, dismissNotice, select } from '../../store/actions.ts'
import { displayedData, scene } from '../../store/current-view.ts'
import { startDecisionDraft } from '../../store/drafts/decision-draft.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { view } from '../../store/screen.ts'
import { readOnly, rightClosed, writesClosed } from '../../store/session.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { reopen } from './decide.ts'

/** Chooses the next question or the one before. In the list the focus goes along; elsewhere it stays where it is. */
export function selectNextFinding(step: 1 | -1): void {
  const { t } = words.value
  const next = nextOf(scene.value?.findings ?? [], route.value.selected, step)
  if (next === null) {
    announce(t(step === 1 ? 'spoken.last' : 'spoken.first'))
    return
  }
  // What was done is said; now it would only lie over the keys.
  dismissNotice()
  select(next.id, 'replace')
  if (view.value === 'gaps') document.getElementById(`finding-${next.number}`)?.focus()
}

const chosen = () => {
  const finding = scene.value?.findings.find(({ id }) => id === route.value.selected)
  if (finding === undefined) announce(words.value.t('spoken.choose'))
  return finding
}

/** Opens the form that says this of the chosen gap. */
export function decideSelected(verdict: Verdict): void {
  const finding = chosen()
  if (finding === undefined || writesClosed.value) return
  if (finding.gap === null) {
    announce(words.value.t('spoken.undecidable', { number: finding.label }))
    return
  }
  rightClosed.value = false
  startDecisionDraft(finding.id, verdict)
}

/** Back to open, at once: undo is one key away. */
export async function reopenSelected(): Promise<void> {
  const finding = chosen()
  const now = displayedData.value
  if (finding === undefined || now === null || scene.value === null || readOnly.value) return
  const { t } = words.value
  if (finding.gap?.decision == null) {
    announce(t(findingLook(finding) === 'undecided' ? 'spoken.undecidable' : 'spoken.open', { number: finding.label }))
    return
  }
  const at = document.activeElement
  const question = findingTexts(now, scene.value, finding, words.value)?.question ?? finding.rule
  const done = await reopen(now, finding.id, question)
  if (done && at?.isConnected !== true) document.getElementById(`finding-${finding.number}`)?.focus()
}
