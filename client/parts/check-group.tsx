import type { ComponentChildren } from 'preact'

export type CheckLine = { id: string; text: ComponentChildren; count: number; on: boolean; flip: () => void }

/** Values that can each be switched on and off, with how many there are of it. */
export const CheckGroup = ({ title, lines }: { title: string; lines: readonly CheckLine[] }) => (
  <fieldset>
    <legend>{title}</legend>
    {lines.map(({ id, text, count, on, flip }) => (
      <label key={id} class={count === 0 ? 'check soft' : 'check'}>
        <input type="checkbox" checked={on} onChange={flip} />
        {text}
        <span class="check-count">{count}</span>
      </label>
    ))}
  </fieldset>
)
