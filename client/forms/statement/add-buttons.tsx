import type { ComponentChildren } from 'preact'
import { openTrial } from '../../store/actions.ts'
import { emptySeat, type SeatDraft } from '../../store/changes/seat-changes.ts'
import { emptyTie, type TieDraft } from '../../store/changes/tie-changes.ts'
import { type OpenForm, showForm } from '../../store/drafts/open-form.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { writesClosed } from '../../store/session.ts'

type ButtonProps = { form: OpenForm; children: ComponentChildren }
/** Opens a form; not where nothing can be written. */
export const OpenFormButton = ({ form, children }: ButtonProps) => (
  <button
    class="button"
    type="button"
    {...unavailableWhen(writesClosed.value)}
    onClick={() => {
      showForm(form)
    }}
  >
    {children}
  </button>
)

/** Opens the form of a tie, as far as it is known who and at which level. */
export const AddTieButton = ({ draft, children }: { draft: Partial<TieDraft>; children?: ComponentChildren }) => (
  <OpenFormButton form={{ what: 'tie', draft: { ...emptyTie, ...draft } }}>
    {children ?? words.value.t('tie.title')}
  </OpenFormButton>
)

/** Opens the form of who takes part where. */
export const AddSeatButton = ({ draft, children }: { draft: Partial<SeatDraft>; children?: ComponentChildren }) => (
  <OpenFormButton form={{ what: 'seat', draft: { ...emptySeat, ...draft } }}>
    {children ?? words.value.t('seat.join')}
  </OpenFormButton>
)

/** Opens the trial with this partner or kind chosen: nothing is written. */
export function TryButton({ who }: { who: string }) {
  if (route.value.trial) return null
  return (
    <button
      class="button"
      type="button"
      onClick={() => {
        openTrial(who)
      }}
    >
      {words.value.t('trial')}
    </button>
  )
}
