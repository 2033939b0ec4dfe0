import type { DoubleChange } from '../store/drafts/meanwhile.ts'
import { words } from '../store/language.ts'

type Props<T> = {
  /** The record of the form was taken out by somebody else. */
  isGone?: boolean
  doubles: readonly DoubleChange<T>[]
  /** What a field is called, and what a value of it reads as. */
  describe: (field: keyof T, value: T[keyof T]) => { label: string; text: string }
  settle: (double: DoubleChange<T>, whose: 'mine' | 'theirs') => void
}

/** In a form: what somebody else changed meanwhile in the same fields, with both values to choose from. */
export function DoublesPart<T>({ isGone = false, doubles, describe, settle }: Props<T>) {
  const { t } = words.value
  if (!isGone && doubles.length === 0) return null
  return (
    <div class="doubles" role="alert">
      <p>
        <b>{t(isGone ? 'meanwhile.gone' : 'meanwhile')}</b>
      </p>
      {doubles.map((double) => {
        const { label } = describe(double.field, double.mine)
        return (
          <fieldset key={String(double.field)} class="form-buttons">
            <legend class="small soft">{label}</legend>
            {(['theirs', 'mine'] as const).map((whose) => (
              <button
                key={whose}
                class="button"
                type="button"
                onClick={() => {
                  settle(double, whose)
                }}
              >
                {t(`meanwhile.${whose}`, { value: describe(double.field, double[whose]).text })}
              </button>
            ))}
          </fieldset>
        )
      })}
    </div>
  )
}
