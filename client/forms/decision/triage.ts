import type { Verdict } from '../../../contract/vocabulary.ts'
import { dismiss, say, select } from '../../store/actions.ts'
import { nextOf } from '../../scene/finding-groups.ts'
import { lookOf } from '../../scene/scene.ts'
import { place, readOnly, rightShut, scene, shown, view, words } from '../../store/state.ts'
import { findingTexts } from '../../text/finding/finding.ts'
import { reopen } from './decide.ts'
import { held, openDraft } from '../../store/decision-draft.ts'

/** Chooses the next question or the one before. In the list the focus goes along; elsewhere it stays where it is. */
export function walk(step: 1 | -1): void {
  const { t } = words.value
  const next = nextOf(scene.value?.findings ?? [], place.value.selected, step)
  if (next === null) {
    say(t(step === 1 ? 'spoken.last' : 'spoken.first'))
    return
  }
  // What was done is said; now it would only lie over the keys.
  dismiss()
  select(next.id)
  if (view.value === 'gaps') document.getElementById(`finding-${next.number}`)?.focus()
}

const chosen = () => {
  const finding = scene.value?.findings.find(({ id }) => id === place.value.selected)
  if (finding === undefined) say(words.value.t('spoken.choose'))
  return finding
}

/** Opens the form that says this of the chosen gap. */
export function startDraft(verdict: Verdict): void {
  const finding = chosen()
  if (finding === undefined || held.value) return
  if (finding.gap === null) {
    say(words.value.t('spoken.undecidable', { number: finding.number }))
    return
  }
  rightShut.value = false
  openDraft(finding.id, verdict)
}

/** Back to open, at once: undo is one key away. */
export async function openAgain(): Promise<void> {
  const finding = chosen()
  const now = shown.value
  if (finding === undefined || now === null || scene.value === null || readOnly.value) return
  const { t } = words.value
  if (finding.gap?.decision == null) {
    say(t(lookOf(finding) === 'undecided' ? 'spoken.undecidable' : 'spoken.open', { number: finding.number }))
    return
  }
  const at = document.activeElement
  const question = findingTexts(now, scene.value, finding, words.value)?.question ?? finding.rule
  const done = await reopen(now, finding.id, question)
  if (done && at?.isConnected !== true) document.getElementById(`finding-${finding.number}`)?.focus()
}
