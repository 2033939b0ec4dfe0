import { openFactsheet } from '../../store/actions.ts'
import { words } from '../../store/language.ts'
import { Icon } from '../icon.tsx'

/** Opens the factsheet of a record, of a rule, or of the region (null). `more`: what it is of, where that is not clear from the place. */
export function FactsheetLink({ about, more = null, onOpen }: Props) {
  const { t } = words.value
  return (
    <button
      class="link with-icon"
      type="button"
      onClick={() => {
        onOpen?.()
        openFactsheet(about)
      }}
    >
      <Icon name="print" />
      {more === null ? t('view.factsheet') : t('factsheet.ofRegion', { region: more })}
    </button>
  )
}
type Props = { about: string | null; more?: string | null; onOpen?: () => void }
