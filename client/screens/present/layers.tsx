import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../../i18n/words.ts'
import { Icon } from '../../parts/icon.tsx'
import { words } from '../../store/language.ts'
import type { Session } from './session.ts'
import { Slide } from './slide.tsx'
import type { PresentedStory } from './told.ts'

/** What lies over a step: the focus goes there, and back when it is put away. */
function LayerBox({ label, session, children }: { label: string; session: Session; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.querySelector<HTMLElement>('h2')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div ref={box} class="present-layer" role="dialog" aria-label={label}>
      <header>
        <h2 tabIndex={-1}>{label}</h2>
        <button
          class="button is-quiet"
          type="button"
          onClick={() => {
            session.act({ do: 'back' })
          }}
        >
          <Icon name="close" size={16} />
          {words.value.t('close')}
        </button>
      </header>
      {children}
    </div>
  )
}

const keys: readonly (readonly [keys: readonly string[], does: MessageKey])[] = [
  [['→', 'Space', 'PgDn'], 'presentKeys.next'],
  [['←', 'PgUp'], 'presentKeys.previous'],
  [['Home', 'End'], 'presentKeys.ends'],
  [['7', 'Enter'], 'presentKeys.number'],
  [['F'], 'presentKeys.fullScreen'],
  [['B', '.'], 'presentKeys.black'],
  [['L'], 'presentKeys.legend'],
  [['O'], 'presentKeys.overview'],
  [['N'], 'presentKeys.room'],
  [['+'], 'presentKeys.minute'],
  [['T'], 'presentKeys.restart'],
  [['Ctrl Z'], 'presentKeys.undo'],
  [['?'], 'presentKeys.help'],
  [['Esc'], 'presentKeys.back'],
]

export function KeyList({ session }: { session: Session }) {
  const { t } = words.value
  return (
    <LayerBox label={t('presentKeys.title')} session={session}>
      <dl class="present-keys">
        {keys.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </LayerBox>
  )
}

/** All steps in small, to go to one. */
export function StepOverview(told: PresentedStory) {
  const { t } = words.value
  const { steps, session } = told
  const { step: at, legend } = session.state.value
  return (
    <LayerBox label={t('present.overview')} session={session}>
      <ol class="step-overview">
        {steps.map(({ step }, index) => (
          <li key={step.id}>
            <button
              type="button"
              {...(index + 1 === at ? { 'aria-current': 'step' as const } : {})}
              onClick={() => {
                session.act({ do: 'go', step: index + 1 })
              }}
            >
              <span class="overview-picture slide-whole" aria-hidden="true" inert>
                <Slide told={told} at={index + 1} legend={legend} />
              </span>
              <span>
                {index + 1}. {step.title}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </LayerBox>
  )
}
