import type { ComponentChildren } from 'preact'
import '../../style/parts/choice.css'

type Option<T extends string> = { id: T; text: string; hint?: string; isOff?: boolean }
type Props<T extends string> = {
  name: string
  legend: string
  value: T
  options: readonly Option<T>[]
  onChoose: (id: T) => void
  /** What belongs to what is chosen. */
  children?: ComponentChildren
}

/** A choice of one, each with a word on what it is for. */
export const ChoiceLines = <T extends string>({ name, legend, value, options, onChoose, children }: Props<T>) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map(({ id, text, hint, isOff = false }) => (
      <label key={id} class="choice-line">
        <input
          type="radio"
          name={name}
          checked={value === id}
          disabled={isOff}
          onChange={() => {
            onChoose(id)
          }}
        />
        <span>
          {text} {hint !== undefined && <span class="small soft">{hint}</span>}
        </span>
      </label>
    ))}
    {children}
  </fieldset>
)

type CheckProps = {
  text: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
  class?: string
}

/** Something that is chosen or not, with a word on what it is for. */
export const ChoiceCheck = ({ text, hint, checked, onChange, class: name = '' }: CheckProps) => (
  <label class={`choice-line ${name}`.trim()}>
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => {
        onChange(event.currentTarget.checked)
      }}
    />
    <span>
      {text} <span class="small soft">{hint}</span>
    </span>
  </label>
)
