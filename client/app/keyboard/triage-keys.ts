import type { Verdict } from '../../../contract/vocabulary.ts'
import { decideSelected, reopenSelected, selectNextFinding } from '../../forms/decision/triage.ts'
import { scene } from '../../store/current-view.ts'
import { singleKeysEnabled } from '../../store/preferences.ts'
import { route } from '../../store/route.ts'
import { presents } from '../../store/screen.ts'
import { isDialogOpen, isTyping } from './frame-keys.ts'
import { bareLetterOf } from '../../parts/page/pressed.ts'

const verdictOf: Readonly<Record<string, Verdict>> = { w: 'assigned', a: 'accepted', g: 'dismissed' }
const stepOf: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 }

/** N and P walk the questions, W, A and G decide the chosen one, O opens it again: in every view. Returns how to stop. */
export function triageKeys(): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || route.value.filling || presents.value) return
    if (!singleKeysEnabled.value || isTyping(event.target) || isDialogOpen() || scene.value === null) return
    const key = bareLetterOf(event) ?? ''
    const [step, verdict] = [stepOf[key], verdictOf[key]]
    if (step !== undefined) selectNextFinding(step)
    else if (verdict !== undefined) decideSelected(verdict)
    else if (key === 'o') void reopenSelected()
    else return
    event.preventDefault()
  }
  addEventListener('keydown', listen)
  return () => {
    removeEventListener('keydown', listen)
  }
}
