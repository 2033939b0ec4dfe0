import type { ComponentChildren } from 'preact'
import { openTrial } from '../../store/actions.ts'
import { emptySeat, type SeatDraft } from '../../store/changes/seat-changes.ts'
import { emptyTie, type TieDraft } from '../../store/changes/tie-changes.ts'
import { showForm } from '../../store/drafts/open-form.ts'
import { unavailableWhen } from '../../parts/page/unavailable.ts'
import { words } from '../../store/language.ts'
import { route } from '../../store/route.ts'
import { readOnly } from '../../store/session.ts'

type ButtonProps = { onPress: () => void; children: ComponentChildren }
const AddButton = ({ onPress, children }: ButtonProps) => (
  <button class="button" type="button" {...unavailableWhen(readOnly.value)} onClick={onPress}>
    {children}
  </button>
)

/** Opens the form of a tie, as far as it is known who and at which level. */
export const AddTieButton = ({ draft, children }: { draft: Partial<TieDraft>; children?: ComponentChildren }) => (
  <AddButton
    onPress={() => {
      showForm({ what: 'tie', draft: { ...emptyTie, ...draft } })
    }}
  >
    {children ?? words.value.t('tie.title')}
  </AddButton>
)

/** Opens the form of who takes part where. */
export const AddSeatButton = ({ draft, children }: { draft: Partial<SeatDraft>; children?: ComponentChildren }) => (
  <AddButton
    onPress={() => {
      showForm({ what: 'seat', draft: { ...emptySeat, ...draft } })
    }}
  >
    {children ?? words.value.t('seat.join')}
  </AddButton>
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
