import { words } from '../../store/language.ts'
import { Minutes, type RowState, SaveState } from './minutes/minutes.tsx'
import { Slide } from './slide.tsx'
import type { PresentedStory } from './told.ts'

/** On a phone: the steps under each other, and what is said under them. */
export function StoryScroll({ told, row }: { told: PresentedStory; row: RowState }) {
  const { t } = words.value
  const { story, steps, session } = told
  return (
    <main id="main" class="story-scroll" tabIndex={-1}>
      <header>
        <h1 class="scroll-name">{story.name}</h1>
        <SaveState />
        <button class="button" type="button" onClick={session.stop}>
          {t('present.stop')}
        </button>
      </header>
      {steps.map(({ step }, index) => (
        <section key={step.id} class="scroll-step">
          <Slide told={told} at={index + 1} heading="h2" />
        </section>
      ))}
      <section class="scroll-minutes">
        <Minutes told={told} row={row} />
      </section>
    </main>
  )
}
