import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

/** What ties a field to its label, and to what is said under it. */
type Its = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
type FieldProps = {
  label: string
  hint?: string | null
  fault?: string | null
  children: (its: Its) => ComponentChildren
}

/** A label, its field, and under it how to fill it in, or what is wrong with it. */
export function FormField({ label, hint = null, fault = null, children }: FieldProps) {
  const id = useId()
  const said = fault ?? hint
  const about = said === null ? {} : { 'aria-describedby': `${id}-said` }
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, ...about, ...(fault === null ? {} : { 'aria-invalid': true }) })}
      {said !== null && (
        <p id={`${id}-said`} class={fault === null ? 'small soft' : 'small field-fault'}>
          {said}
        </p>
      )}
    </div>
  )
}
