import type { RegionGraph } from '../../../contract/graph.ts'
import { dayBefore } from '../../../domain/calendar.ts'
import { today } from '../../i18n/day.ts'
import { removeSaid, type RecordedStatement } from '../../store/changes/said-changes.ts'
import { seatDraftOf } from '../../store/changes/seat-changes.ts'
import { tieDraftOf } from '../../store/changes/tie-changes.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { recordDraftOf } from '../../store/records/record-draft.ts'
import { words } from '../../store/language.ts'
import { whenWritten } from '../../store/session.ts'
import { writeChanges } from '../../store/steps/write.ts'
import { saidText } from '../../text/record/statement-text.ts'

/** Opens the form of what is recorded, filled in. */
export function changeSaid(one: RecordedStatement): void {
  showForm({ what: 'record', draft: recordDraftOf('at' in one ? 'involvement' : 'tie', one), focus: null })
}

/** Opens a form for the region's own word on the same, or that of the partner, beside that of the source. */
export function sayOurselves(one: RecordedStatement, said: 'observer' | 'partner' = 'observer'): void {
  const own = { said, note: '' }
  if ('at' in one) showForm({ what: 'seat', draft: { ...seatDraftOf(one), ...own } })
  else showForm({ what: 'tie', draft: { ...tieDraftOf(one), ...own } })
}

export async function takeOutSaid(graph: RegionGraph, all: readonly RecordedStatement[]): Promise<boolean> {
  // The step before may still be on its way.
  await whenWritten()
  return writeChanges(words.value.t('change.removed', { what: saidText(graph, all, words.value) }), removeSaid(all))
}

/** Opens the form that says until when it held; of several utterances it has to be chosen which. */
export const askUntil = (all: readonly RecordedStatement[]): void => {
  const records = all.map(({ id }) => id)
  const isOne = new Set(all.map(({ statement, level }) => `${statement} ${level}`)).size === 1
  showForm({ what: 'end', draft: { records, chosen: isOne ? records : [], until: dayBefore(today()) } })
}
