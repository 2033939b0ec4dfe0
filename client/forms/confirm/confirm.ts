import { toConfirm } from '../../../domain/confirmation/unconfirmed.ts'
import { today } from '../../i18n/day.ts'
import { chosenStatements } from '../../scene/chosen-statements.ts'
import { inform, notify } from '../../store/actions.ts'
import { type RecordedStatement, saidIn } from '../../store/changes/said-changes.ts'
import { confirmSaid } from '../../store/confirm/confirm-changes.ts'
import { currentView, scene } from '../../store/current-view.ts'
import { words } from '../../store/language.ts'
import { regionData, regionStateOf } from '../../store/region-data.ts'
import { route } from '../../store/route.ts'
import { whenWritten, writesClosed } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { nameOf } from '../../text/names.ts'
import { saidText } from '../../text/record/statement-text.ts'

/** What is chosen, as far as it can be confirmed; null where nothing of the kind is. */
export const chosenSaid = (): RecordedStatement[] | null => {
  const [shown, view] = [scene.value, currentView.value]
  return shown === null || view === null ? null : chosenStatements(shown, view.selection)
}

/** Confirms what of these statements is not confirmed yet, as one step; or says why there is nothing to confirm. `what`: their name. */
export async function confirmStatements(said: readonly RecordedStatement[], what: string | null): Promise<boolean> {
  const { t } = words.value
  // The step before may still be on its way.
  await whenWritten()
  const now = regionData.value
  if (now === null || isClosed()) return false
  const day = today()
  const there = saidIn(
    now.graph,
    said.map(({ id }) => id),
  )
  const open = toConfirm(regionStateOf(now), there, day)
  if (open.length === 0) {
    inform(t(there.length === 0 ? 'confirm.nothing' : 'confirm.already'))
    return false
  }
  const title =
    what === null || open.length === 1
      ? t('confirm.done', { what: saidText(now.graph, open, words.value) })
      : t('confirm.doneMany', { what, n: open.length })
  return writeChanges(title, confirmSaid(open, day))
}

/** In what is frozen or tried out nothing is confirmed, and it is said why. */
function isClosed(): boolean {
  if (!writesClosed.value) return false
  if (route.value.moment !== null) notify(words.value.t('moments.closed'))
  else if (route.value.trial) inform(words.value.t('confirm.trial'))
  return true
}

/** The name of what is chosen: of two together of both. */
function chosenName(): string | null {
  const { selected } = route.value
  const [now, shown] = [regionData.value, scene.value]
  if (selected === null || now === null) return null
  const mark = shown?.marks.find(({ id }) => id === selected)
  const row = shown?.rows.find(({ id }) => id === selected)
  const selection = currentView.value?.selection
  if (selection?.what === 'pair') {
    const names = [selection.pair.a, selection.pair.b].map(({ marks: [first] }) => first?.full ?? '')
    return [...new Set(names)].join(' – ').replaceAll('\u00AD', '')
  }
  return (mark?.full ?? row?.name)?.replaceAll('\u00AD', '') ?? nameOf(now.graph, selected, words.value)
}

/** The key: the statement that has the focus, else all of what is chosen. */
export async function confirmChosen(target: EventTarget | null): Promise<void> {
  const now = regionData.value
  const one = target instanceof Element ? target.closest<HTMLElement>('[data-said]')?.dataset['said'] : undefined
  if (now !== null && one !== undefined) {
    await confirmStatements(saidIn(now.graph, one.split(' ')), null)
    return
  }
  if (isClosed()) return
  const said = chosenSaid()
  if (said === null) inform(words.value.t('confirm.choose'))
  else await confirmStatements(said, chosenName())
}
