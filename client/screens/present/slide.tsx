import type { ResolvedStep } from '../../drawn/resolve-step.ts'
import { StepSlide } from '../../parts/story/step-slide.tsx'
import { words } from '../../store/language.ts'
import { minuteText } from './minutes/kept-list.tsx'
import type { KeptLine } from './minutes/kept-lines.ts'
import type { PresentedStory } from './told.ts'

export type SlideTold = Pick<PresentedStory, 'now' | 'story' | 'lines' | 'foot'> & { steps: readonly ResolvedStep[] }
type SlideProps = {
  told: SlideTold
  /** Which of the steps, 1 for the first. */
  at: number
  legend?: boolean
  heading?: 'h1' | 'h2' | 'h3'
}

/** A step as the room sees it, with what was kept since it was drawn. */
export function Slide({ told, at, legend = true, heading = 'h3' }: SlideProps) {
  const { now, story, lines, foot, steps } = told
  const resolved = steps[at - 1]
  if (resolved === undefined) return null
  return (
    <StepSlide
      resolved={withoutAnswered(resolved, lines)}
      foot={foot}
      lang={story.lang}
      at={at}
      of={steps.length}
      legend={legend}
      heading={heading}
      agreed={notDrawn(now, lines).map((line) => ({
        what: line.what,
        text: minuteText(line, words.value).replaceAll('*', ''),
        owner: line.owner,
        due: line.due,
      }))}
    />
  )
}

/** What is kept and not recorded in the region that was drawn: it waits for the server, or for the drawing. */
function notDrawn({ graph }: PresentedStory['now'], lines: readonly KeptLine[]): KeptLine[] {
  const recorded = new Set<string>([...graph.minutes, ...graph.actions].map(({ id }) => id))
  const decided = new Set<string>(graph.decisions.map(({ id, verdict }) => `${id} ${verdict}`))
  return lines.filter(({ id, what }) => !recorded.has(id) && !decided.has(`${id} ${what}`))
}

/** A question that was answered just now is discussed, whether or not the server knows. */
function withoutAnswered(resolved: ResolvedStep, lines: readonly KeptLine[]): ResolvedStep {
  const { decisions } = resolved
  if (decisions === null) return resolved
  const answered = new Set(lines.flatMap(({ question }) => question ?? []))
  const questions = decisions.questions.filter(({ number }) => !answered.has(number))
  return questions.length === decisions.questions.length
    ? resolved
    : { ...resolved, decisions: { ...decisions, questions } }
}
