import { words } from '../../store/state.ts'

/** How something stands, the same four as in every view. */
export function Key() {
  const { t } = words.value
  return (
    <ul class="figures-key small soft">
      {(['stated', 'inferred', 'unknown', 'missing'] as const).map((how) => (
        <li key={how}>
          <span class={`box is-${how}`} aria-hidden="true" />
          {t(`figures.key.${how}`)}
        </li>
      ))}
    </ul>
  )
}
