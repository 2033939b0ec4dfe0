import { signal } from '@preact/signals'
import { browserMemory } from '../../../store/browser-memory.ts'
import { words } from '../../../store/language.ts'

/** Px of the notes, smallest first; by themselves the second. */
const sizes = [20, 24, 28, 32] as const
const key = 'ketenkaart.notes-size'
const size = signal(
  Math.max(
    0,
    sizes.findIndex((px) => String(px) === (browserMemory.read(key) ?? '24')),
  ),
)

const setSize = (at: number) => {
  size.value = Math.max(0, Math.min(at, sizes.length - 1))
  browserMemory.write(key, String(sizes[size.value]))
}

/** What the presenter alone reads, as large as they like. */
export function PresenterNotes({ notes }: { notes: string }) {
  const { t } = words.value
  const paragraphs = notes.split(/\n+/).filter((line) => line.trim() !== '')
  return (
    <section class="presenter-notes" aria-labelledby="presenter-notes">
      <header>
        <h2 id="presenter-notes">{t('console.notes')}</h2>
        <span class="notes-size" role="group" aria-label={t('console.notes')}>
          {([-1, 1] as const).map((way) => {
            const label = t(way < 0 ? 'console.smaller' : 'console.larger')
            return (
              <button
                key={way}
                class={way < 0 ? 'is-smaller' : 'is-larger'}
                type="button"
                title={label}
                aria-label={label}
                onClick={() => {
                  setSize(size.value + way)
                }}
              >
                A
              </button>
            )
          })}
        </span>
      </header>
      <div class="notes-text" style={{ fontSize: `${(sizes[size.value] ?? 24) / 16}rem` }}>
        {paragraphs.length === 0 ? (
          <p class="soft notes-none">{t('console.noNotes')}</p>
        ) : (
          paragraphs.map((line, at) => <p key={at}>{line}</p>)
        )}
      </div>
    </section>
  )
}
