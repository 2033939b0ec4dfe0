import { useEffect } from 'preact/hooks'
import { presentStory } from '../../../store/actions.ts'
import { saveStory, storyOf, undoEdit } from '../../../store/stories/story-draft.ts'
import { dropStoryStep, lookOn, stepUp } from './edit-steps.ts'

const isTypedIn = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select')

/**
 * The keys of the editor, before those of the rest of the page: save, back and again, move and take out a step, the next one, and
 * to the room.
 */
export function useEditorKeys(story: string, step: string | null): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): boolean => {
      const command = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')
      const key = event.key.toLowerCase()
      if (document.querySelector('dialog[open]') !== null) return false
      if (command && key === 's') {
        // What is typed in the name counts too.
        if (document.activeElement instanceof HTMLInputElement)
          document.activeElement.dispatchEvent(new Event('change'))
        void saveStory(story)
      } else if (command && !event.altKey && (key === 'z' || key === 'y'))
        undoEdit(story, key === 'y' || event.shiftKey ? 'redo' : 'undo')
      else if (step === null || command) return false
      else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
        stepUp(story, step, event.key === 'ArrowUp' ? -1 : 1)
      else if (event.key === 'F5') {
        const now = storyOf(story)
        if (now !== null) presentStory(now, step)
      } else if (isTypedIn(event.target) || event.altKey || event.shiftKey) return false
      else if (event.key === 'Delete') dropStoryStep(story, step)
      else if (event.key === 'PageDown' || event.key === 'PageUp')
        lookOn(story, step, event.key === 'PageDown' ? 1 : -1)
      else return false
      return true
    }
    const listen = (event: KeyboardEvent) => {
      if (!act(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    addEventListener('keydown', listen, { capture: true })
    return () => {
      removeEventListener('keydown', listen, { capture: true })
    }
  }, [story, step])
}
