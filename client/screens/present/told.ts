import type { Story } from '../../../contract/records/meeting/story.ts'
import type { ResolvedStep } from '../../drawn/resolve-step.ts'
import type { SlideFoot } from '../../parts/story/step-slide.tsx'
import type { RegionData } from '../../store/region-data.ts'
import type { KeptLine } from './minutes/kept-lines.ts'
import type { SaidAt } from './minutes/make-minute.ts'
import type { Session } from './session.ts'

/** A story while it is told: what every part of the screens is given. */
export type PresentedStory = {
  now: RegionData
  story: Story
  session: Session
  /** The steps that are not hidden, ready to be shown. */
  steps: readonly ResolvedStep[]
  /** What stands at the foot of each. */
  foot: SlideFoot
  /** Where in the story one can say something, step by step. */
  places: readonly SaidAt[]
  /** What was kept, newest first. */
  lines: readonly KeptLine[]
}

/** Where one says something at each step. */
export const placesOf = ({ gaps }: RegionData, story: string, steps: readonly ResolvedStep[]): SaidAt[] =>
  steps.map(({ step, question }, at) => {
    const gap = gaps.gaps.find(({ id }) => id === question?.gap)
    return {
      story,
      step: step.id,
      number: at + 1,
      gap:
        gap === undefined || question === null ? null : { of: gap, question: question.text, number: question.number },
    }
  })
