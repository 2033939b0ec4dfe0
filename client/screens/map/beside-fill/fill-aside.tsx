import { kinds } from '../../../../contract/vocabulary.ts'
import { KindTicks } from '../../../forms/expectation/kind-ticks.tsx'
import { fillScene } from '../../../scene/fill-scene.ts'
import type { Scene } from '../../../scene/scene.ts'
import { sceneWords } from '../../../scene/words/scene-words.ts'
import { type Cursor, cursor } from '../../../store/fill/cursor.ts'
import { nameNewPartner } from '../../../store/fill/give-answer.ts'
import { enterStep } from '../../../store/fill/sitting.ts'
import { thingsToAsk, type ToAsk } from '../../../store/fill/to-ask.ts'
import { lang, words } from '../../../store/language.ts'

const keys = [
  ['← ↑ → ↓', 'walk'],
  ['space', 'seat'],
  ['L', 'lead'],
  ['0', 'none'],
  ['?', 'unknown'],
  ['Del', 'clear'],
  ['O', 'table'],
  ['P', 'partner'],
  ['Esc', 'done'],
] as const
const nobody: ReadonlySet<string> = new Set()
const MOST = 8

/** What is still to be asked, each a way to its place on the map; and the keys. */
export function FillAside({ scene }: { scene: Scene }) {
  const { t } = words.value
  const asked = thingsToAsk(fillScene(scene, sceneWords(lang.value), nobody), words.value)
  const go = ({ at, kind }: ToAsk) => {
    if (kind !== null) nameNewPartner(kinds[kind].sector, kind)
    else goTo(at)
  }
  return (
    <aside class="left fill-aside" aria-label={t('fill.ask')}>
      <section>
        <h2>{t('fill.ask')}</h2>
        {asked.length === 0 ? (
          <p class="soft">{t('fill.ask.none')}</p>
        ) : (
          <ul>
            {asked.slice(0, MOST).map((one) => (
              <li key={one.text}>
                <button
                  type="button"
                  onClick={() => {
                    go(one)
                  }}
                >
                  {one.text}
                </button>
              </li>
            ))}
          </ul>
        )}
        <p class="soft small">{t('fill.ask.jump')}</p>
        <KindTicks region={scene.region} write={enterStep} />
      </section>
      <section>
        <h2>{t('fill.keys')}</h2>
        <dl class="fill-keys">
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key === 'space' ? t('fill.key.space') : key}</kbd>
              </dt>
              <dd>{t(`fill.keys.${does}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </aside>
  )
}

function goTo(at: Cursor | null): void {
  if (at === null) return
  cursor.value = at
  document.getElementById('map-canvas')?.focus({ preventScroll: true })
}
