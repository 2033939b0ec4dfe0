import { words } from '../../store/state.ts'

/** Nothing recorded of any pair: what to add to make the matrix speak. The names stand above it. */
export function MatrixEmpty() {
  const { t } = words.value
  return (
    <div class="m-empty">
      <h2>{t('matrix.empty')}</h2>
      <p>{t('matrix.empty.text')}</p>
      <ul>
        {(['tables', 'ties', 'none'] as const).map((one) => (
          <li key={one}>{t(`matrix.empty.${one}`)}</li>
        ))}
      </ul>
    </div>
  )
}
