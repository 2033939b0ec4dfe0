import { words } from '../../store/state.ts'

const looks = ['stated', 'inferred', 'members', 'unknown'] as const

/** What the halves of a cell mean; always in view. */
export function Legend() {
  const { t } = words.value
  return (
    <ul class="legend" aria-label={t('legend')}>
      {looks.map((look) => (
        <li key={look}>
          <span class={`half is-${look}`} aria-hidden="true">
            {look === 'members' ? '•' : ''}
          </span>
          {t(`look.${look}`)}
        </li>
      ))}
    </ul>
  )
}
