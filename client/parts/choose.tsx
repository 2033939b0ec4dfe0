/** A choice with its label above it. */
type Props = {
  label: string
  value: string
  options: readonly { id: string; name: string }[]
  onChoose: (id: string) => void
}
export const Choose = ({ label, value, options, onChoose }: Props) => (
  <label class="choose">
    <span class="small soft">{label}</span>
    <select
      aria-label={label}
      value={value}
      onChange={(event) => {
        onChoose(event.currentTarget.value)
      }}
    >
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  </label>
)
