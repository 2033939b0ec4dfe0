import type { FactsheetSubject } from '../../files/factsheet/factsheet.ts'
import { factsheetKinds } from '../../files/factsheet/factsheet.ts'
import { openFactsheet } from '../../store/actions.ts'
import { words } from '../../store/language.ts'

type Props = { subjects: readonly FactsheetSubject[]; chosen: FactsheetSubject | null }

/** Whose factsheet is shown, out of all of the region, by what they are. */
export function ChooseSubject({ subjects, chosen }: Props) {
  const { t } = words.value
  const isListed = chosen !== null && subjects.some(({ id }) => id === chosen.id)
  const all = chosen === null || isListed ? subjects : [...subjects, chosen]
  return (
    <select
      class="factsheet-choose"
      aria-label={t('factsheet.all.which')}
      value={chosen?.id ?? ''}
      onChange={(event) => {
        const { value } = event.currentTarget
        openFactsheet(all.find(({ id }) => id === value)?.kind === 'region' ? null : value)
      }}
    >
      {chosen === null && <option value="" />}
      {factsheetKinds.map((kind) => {
        const of = all.filter((one) => one.kind === kind)
        return (
          of.length > 0 && (
            <optgroup key={kind} label={t(`factsheet.kind.${kind}`)}>
              {of.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          )
        )
      })}
    </select>
  )
}
