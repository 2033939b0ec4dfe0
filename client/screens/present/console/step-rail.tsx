import { words } from '../../../store/language.ts'
import type { PresentedStory } from '../told.ts'

/** All steps in a row: what was shown, what is, and what comes. */
export function StepRail({ steps, session }: PresentedStory) {
  const { step: at } = session.state.value
  return (
    <nav class="step-rail" aria-label={words.value.t('console.steps')}>
      <ol>
        {steps.map(({ step }, index) => {
          const number = index + 1
          return (
            <li key={step.id} class={number < at ? 'is-done' : undefined}>
              <button
                type="button"
                {...(number === at ? { 'aria-current': 'step' as const } : {})}
                onClick={() => {
                  session.act({ do: 'go', step: number })
                }}
              >
                <span>{number}</span>
                <span class="rail-title">{step.title}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
